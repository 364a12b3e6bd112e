// Messages of one author, close in time: his name and the time once, then the bubbles.

import type { Author } from '@recourse/shared/kit';
import type { Marks } from '@recourse/shared/protocol';
import type { TranscriptItem } from '@recourse/shared/views';
import { Fragment } from 'preact';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { clockTime } from '../words/times.ts';
import { Icon } from './icon.tsx';
import { MessageText } from './messageText.tsx';

export function MessageGroup(of: {
  items: (TranscriptItem & { kind: 'message' })[];
  mine: boolean;
  name: string;
  locale: string;
  /** How far the customer is; given for the newest group of this agent only. */
  marks: Marks['theirs'] | undefined;
}) {
  const [first] = of.items;
  const last = of.items.at(-1);
  if (!first || !last) return null;
  const { author } = first;
  const ours = author.role !== 'customer';
  const name = authorName(author, { customer: of.name, mine: of.mine });
  const time = <span class="num">{clockTime(first.time)}</span>;
  return (
    <article class={ours ? 'grp me' : 'grp'} aria-label={`${name} ${clockTime(first.time)}`}>
      <div class="meta" aria-hidden="true">
        {ours && time}
        <b lang={ours ? undefined : of.locale}>{name}</b>
        {!ours && time}
      </div>
      {of.items.map((item) => (
        <Fragment key={item.key}>
          <p class="bub" lang={of.locale} dir="auto">
            <MessageText text={item.text} />
          </p>
          {item.caution !== undefined && (
            <span class="state cautioned">
              <Icon name="alert" size="xs" />
              {words.value.conversation.cautioned}
            </span>
          )}
        </Fragment>
      ))}
      {of.marks && <ReadState marks={of.marks} at={last.at} />}
    </article>
  );
}

export function authorName(author: Author, of: { customer: string; mine: boolean }): string {
  const said = words.value.conversation;
  if (of.mine) return said.you;
  switch (author.role) {
    case 'customer':
      return of.customer;
    case 'agent':
      return author.name;
    case 'guide':
      return said.guideName;
    default:
      return said.relayName;
  }
}

function ReadState({ marks, at }: { marks: Marks['theirs']; at: number }) {
  const { desk } = useWorkspace();
  const said = words.value.conversation;
  const label = marks.read >= at ? said.read : marks.delivered >= at ? said.delivered : said.sent;
  return (
    <span class={desk.online.value ? 'state' : 'state stale'}>
      <Icon name={marks.read >= at ? 'close' : 'check'} size="xs" />
      {label}
    </span>
  );
}
