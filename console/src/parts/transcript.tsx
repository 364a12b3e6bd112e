// The messages of a conversation, live.
// Owns scrolling: it stays at the end while the agent is there, and never pulls him away from what he reads.
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { FollowedConversation } from '../state/followed.ts';
import { type Block, transcriptBlocks, unsentOf } from '../state/transcriptView.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { dayName, sameDay } from '../words/times.ts';
import { Icon } from './icon.tsx';
import { MessageGroup } from './messageGroup.tsx';
import { TranscriptOne } from './transcriptOne.tsx';
import { UnsentMessages } from './unsent.tsx';

const blocksAtFirst = 150;
const endZonePx = 48;

export function Transcript(of: {
  log: string;
  followed: FollowedConversation;
  name: string;
  openCase: (log: string) => void;
}) {
  const { log, followed, name } = of;
  const { desk } = useWorkspace();
  const said = words.value.conversation;
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useSignal(true);
  const seenUpTo = useSignal(0);
  const shown = useSignal(blocksAtFirst);
  const newAfter = useNewAfter(log, followed);
  const events = followed.events.value;
  const me = desk.me.value.id;

  const blocks = useComputed(() =>
    transcriptBlocks({ events: followed.events.value, me: desk.me.value.id, newAfter: newAfter.value, sameDay }),
  );
  const commands = useComputed(() => new Set(followed.events.value.map(({ command }) => command)));
  const unsent = unsentOf(desk.outbox.value, log, commands.value);
  const locale = followed.state.value.name === 'begun' ? followed.state.value.locale : 'en';
  const behind = events.filter(
    ({ at, event, author }) => at > seenUpTo.value && event?.type === 'messagePosted' && author.role === 'customer',
  ).length;

  useLayoutEffect(() => {
    if (atEnd.peek() && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [blocks.value, unsent.length, desk.typing.writers.value]);

  const read = () => {
    const last = followed.events.peek().at(-1);
    if (!last || !atEnd.peek()) return;
    seenUpTo.value = last.at;
    if (document.visibilityState === 'visible' && document.hasFocus()) desk.session.markRead(log, last.at);
  };
  useEffect(read, [events.length]);
  useEffect(() => {
    addEventListener('focus', read);
    document.addEventListener('visibilitychange', read);
    return () => {
      removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', read);
    };
  }, [log]);

  useLayoutEffect(() => {
    // What scrolls has to be reachable by keyboard.
    const view = box.current;
    if (!view) return;
    view.setAttribute('tabindex', '0');
    // The composer grows and shrinks: the newest message stays in sight.
    const observer = new ResizeObserver(() => {
      if (atEnd.peek()) view.scrollTop = view.scrollHeight;
    });
    observer.observe(view);
    return () => observer.disconnect();
  }, []);

  const scrolled = () => {
    const view = box.current;
    if (!view) return;
    atEnd.value = view.scrollHeight - view.scrollTop - view.clientHeight < endZonePx;
    read();
  };
  const toEnd = () => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
    atEnd.value = true;
    read();
  };

  const visible = blocks.value.slice(-shown.value);
  const marks = desk.marksOf(log);
  const lastMine = blocks.value.findLast((block) => block.kind === 'messages' && block.mine)?.key;
  const draw = (block: Block) => {
    switch (block.kind) {
      case 'day':
        return (
          <div class="day" key={block.key}>
            {dayName(block.time, desk.clock.now.value)}
          </div>
        );
      case 'new':
        return (
          <div class="day new" key={block.key}>
            {said.newLine}
          </div>
        );
      case 'messages':
        return (
          <MessageGroup
            key={block.key}
            items={block.items}
            mine={block.mine}
            name={name}
            locale={locale}
            marks={block.key === lastMine ? marks?.theirs : undefined}
          />
        );
      case 'one':
        return <TranscriptOne key={block.key} item={block.item} me={me} openCase={of.openCase} locale={locale} />;
    }
  };

  return (
    <div class="stream-box">
      <div class="stream scroll" ref={box} role="log" aria-label={said.log} aria-live="off" onScroll={scrolled}>
        {blocks.value.length > shown.value && (
          <button type="button" class="btn ghost sm earlier" onClick={() => (shown.value += blocksAtFirst)}>
            {said.earlier}
          </button>
        )}
        {!followed.caughtUp.value && events.length === 0 && <GhostMessages />}
        {visible.map(draw)}
        <UnsentMessages entries={unsent} log={log} locale={locale} />
        <TypingLine log={log} name={name} />
      </div>
      {!atEnd.value && (
        <button type="button" class="latest" onClick={toEnd}>
          <Icon name="down" size="s" />
          {behind > 0 ? said.latestNew(behind) : said.latest}
        </button>
      )}
      <Announcer followed={followed} name={name} />
    </div>
  );
}

/** Where the line before what is new stands: fixed when the conversation is opened, so that reading does not move it. */
function useNewAfter(log: string, followed: FollowedConversation) {
  const { desk } = useWorkspace();
  const newAfter = useSignal<number | undefined>(undefined);
  useEffect(() => {
    const row = desk.rows.row(log);
    const read = desk.readOf(log);
    // Before the first visit everything is new, and a line at the top would say nothing.
    const isNew = row?.kind === 'conversation' && row.customerMessages.some((seq) => seq > read);
    newAfter.value = isNew && read > 0 ? read : undefined;
  }, [log, followed]);
  return newAfter;
}

function TypingLine({ log, name }: { log: string; name: string }) {
  const { desk } = useWorkspace();
  const typing = desk.typing.writers.value.get(log)?.some(({ role }) => role === 'customer') ?? false;
  if (!typing || !desk.online.value) return null;
  return (
    <div class="typing">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {words.value.conversation.typing(name)}
    </div>
  );
}

/** Says new messages aloud, one at a time; the log itself would repeat everything that moves. */
function Announcer({ followed, name }: { followed: FollowedConversation; name: string }) {
  const last = followed.caughtUp.value ? followed.events.value.at(-1) : undefined;
  const text =
    last?.event?.type === 'messagePosted' && last.author.role === 'customer'
      ? words.value.conversation.announce(name, last.event.text)
      : '';
  return (
    <div class="sr" role="status" aria-live="polite">
      {text}
    </div>
  );
}

function GhostMessages() {
  return (
    <>
      {[44, 62, 36].map((width, place) => (
        <div class={place === 1 ? 'grp me' : 'grp'} key={width} style={{ width: `${width}%` }} aria-hidden="true">
          <span class="bone" style={{ width: '100%', height: '38px', 'border-radius': '18px' }} />
        </div>
      ))}
    </>
  );
}
