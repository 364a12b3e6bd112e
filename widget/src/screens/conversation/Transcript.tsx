// What was said, in groups, with day lines, the "new" line and what is still on its way.
// Owns the order on the screen. The fold itself is views/transcript.

import { sameGroup, type TranscriptItem, type TranscriptLine } from '@recourse/shared/views';
import { type ComponentChild, Fragment } from 'preact';
import { Bones, Sep } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useFormat, useLive, useModel, useWords } from '../../state/context.ts';
import type { LaterWords } from '../../words/loadWords.ts';
import { CaseCard } from '../laterCaseCard.tsx';
import { Caution } from './Caution.tsx';
import { DeliveryState } from './DeliveryState.tsx';
import { PendingMessages } from './PendingMessages.tsx';
import { LinkCautions, Text } from './Text.tsx';

export function Transcript({ newFrom }: { newFrom: number | undefined }) {
  const words = useWords();
  const { client, talk } = useLive();
  const items = talk.items.value;
  const pending = talk.pending.value;
  if (items.length === 0 && pending.length === 0) {
    const waiting = talk.log.value !== undefined && !talk.complete.value && client.connection.value.name !== 'offline';
    return waiting ? (
      <div role="status" aria-busy="true">
        <span class="sr">{words.talk.loadingMessages}</span>
        <Bones rows={3} />
      </div>
    ) : (
      <FirstWords />
    );
  }
  return (
    <div class="talk-log" role="log" aria-label={words.talk.title}>
      <Items items={items} newFrom={newFrom} />
      <PendingMessages />
      <DeliveryState />
      <Typing />
    </div>
  );
}

function Items({ items, newFrom }: { items: readonly TranscriptItem[]; newFrom: number | undefined }) {
  const words = useWords();
  const format = useFormat();
  const drawn: ComponentChild[] = [];
  let group: (TranscriptItem & { kind: 'message' })[] = [];
  let before: TranscriptItem | undefined;
  let day = '';
  let newDrawn = newFrom === undefined || newFrom === 0;
  const flush = () => {
    if (group.length > 0) drawn.push(<Group key={group[0]!.key} messages={group} />);
    group = [];
  };
  for (const item of items) {
    const itsDay = new Date(item.time).toDateString();
    const isNew = !newDrawn && item.at > newFrom! && item.kind === 'message' && item.author.role !== 'customer';
    if (itsDay !== day || isNew || !sameGroup(before, item)) flush();
    if (itsDay !== day) {
      day = itsDay;
      drawn.push(
        <p class="day" key={`day-${item.key}`}>
          <time>{format.day(item.time)}</time>
        </p>,
      );
    }
    if (isNew) {
      newDrawn = true;
      drawn.push(
        <p class="new" key="new">
          {words.talk.newLine}
        </p>,
      );
    }
    if (item.kind === 'message') group.push(item);
    else drawn.push(<Other key={item.key} item={item} />);
    before = item;
  }
  flush();
  return <>{drawn}</>;
}

function Group({ messages }: { messages: (TranscriptItem & { kind: 'message' })[] }) {
  const format = useFormat();
  const words = useWords();
  const { author, time } = messages[0]!;
  const mine = author.role === 'customer';
  const name = author.role === 'agent' ? author.name : mine ? undefined : words.refund.guide;
  return (
    <div class={mine ? 'said said-mine' : 'said'}>
      <p class="said-who">
        {mine ? <span class="sr">{words.talk.you} </span> : name}
        {name && <Sep />}
        <time>{format.time(time)}</time>
      </p>
      {messages.map((message) => (
        <Fragment key={message.key}>
          <p class="bubble">
            <Text text={message.text} />
          </p>
          {message.caution !== undefined && <Caution rule={message.caution} />}
          <LinkCautions text={message.text} />
        </Fragment>
      ))}
    </div>
  );
}

function Other({ item }: { item: Exclude<TranscriptItem, { kind: 'message' }> }) {
  const words = useWords().talk;
  switch (item.kind) {
    case 'case':
      return <CaseCard log={item.case} />;
    case 'line':
      return <p class="said-line">{lineText(words, item.line)}</p>;
    case 'erased':
      return (
        <div class={item.author.role === 'customer' ? 'said said-mine' : 'said'}>
          <p class="bubble bubble-erased">{words.erased}</p>
        </div>
      );
    default:
      // A note is for agents and never reaches a customer's wire.
      return null;
  }
}

function lineText(words: LaterWords['talk'], line: TranscriptLine): string {
  switch (line.type) {
    case 'queued':
      if (line.reason === 'caseSubmitted') return words.queuedCase;
      return line.reason === 'givenBack' || line.reason === 'agentLeft' ? words.queuedAgain : words.queuedLine;
    case 'assigned':
      return words.assigned(line.agent.name);
    case 'closed':
      return words.closed;
    default:
      return words.reopened;
  }
}

function FirstWords() {
  const model = useModel();
  const all = useWords();
  const words = all.talk;
  return (
    <div class="first-words">
      <span class="face face-none">
        <Icon name="bubble" />
      </span>
      <h2>{words.firstTitle}</h2>
      <p>{words.firstHint}</p>
      <button type="button" class="btn btn-s btn-tint" onClick={() => model.router.go({ name: 'refund' })}>
        <Icon name="receipt" small />
        {all.home.refund}
      </button>
    </div>
  );
}

function Typing() {
  const { talk } = useLive();
  const words = useWords().talk;
  const name = talk.otherSideTypes.value;
  if (name === undefined) return null;
  return (
    <div class="said">
      <p class="bubble typing" role="status" aria-label={words.typing(name)}>
        <i />
        <i />
        <i />
      </p>
    </div>
  );
}
