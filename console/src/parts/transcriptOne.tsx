// What stands in a transcript beside messages: notes, case cards, lines of what happened, what was erased.
import type { TranscriptItem } from '@recourse/shared/views';
import { words } from '../words/index.ts';
import { clockTime } from '../words/times.ts';
import { CaseCard } from './caseCard.tsx';
import { Icon } from './icon.tsx';
import { authorName } from './messageGroup.tsx';
import { MessageText } from './messageText.tsx';
import { Avatar } from './small.tsx';

export function TranscriptOne(of: {
  item: Exclude<TranscriptItem, { kind: 'message' }>;
  me: string;
  locale: string;
  openCase: (log: string) => void;
}) {
  const { item } = of;
  const said = words.value.conversation;
  switch (item.kind) {
    case 'note':
      return <Note item={item} me={of.me} />;
    case 'case':
      return <CaseCard log={item.case} open={() => of.openCase(item.case)} />;
    case 'erased':
      return (
        <div class="grp">
          <p class="bub erased">{said.erased}</p>
        </div>
      );
    case 'line':
      return (
        <div class="sys">
          <span>{lineWords(item.line, of.me)}</span>
          <span class="num">{clockTime(item.time)}</span>
        </div>
      );
  }
}

function lineWords(line: (TranscriptItem & { kind: 'line' })['line'], me: string): string {
  const said = words.value.conversation;
  switch (line.type) {
    case 'queued':
      return said.queued[line.reason];
    case 'assigned':
      return line.agent.id === me ? said.assignedYou : said.assigned(line.agent.name);
    case 'closed':
      return said.closedLine;
    case 'reopened':
      return said.reopenedLine;
    case 'released':
      return said.releasedBy(line.by.name);
  }
}

function Note({ item, me }: { item: TranscriptItem & { kind: 'note' }; me: string }) {
  const mine = item.author.role === 'agent' && item.author.id === me;
  const name = authorName(item.author, { customer: '', mine });
  const id = 'id' in item.author ? item.author.id : item.author.role;
  return (
    <article class="note" aria-label={`${words.value.conversation.privateNote}: ${name} ${clockTime(item.time)}`}>
      <Avatar id={id} name={item.author.role === 'agent' ? item.author.name : name} size="md" />
      <div>
        <div class="h">
          <b>{name}</b>
          <span class="num">{clockTime(item.time)}</span>
          <Icon name="lock" size="xs" />
          <span>{words.value.conversation.privateNote}</span>
        </div>
        <p dir="auto">
          <MessageText text={item.text} />
        </p>
      </div>
    </article>
  );
}
