// Where the agent writes: a reply or a private note.
// Owns the way from the field to the outbox, with the guard in between. What was stopped stays in the field, marked.
import { useSignal } from '@preact/signals';
import { type OpenConversation, textLimit } from '@recourse/shared/conversation';
import { useId, useRef } from 'preact/hooks';
import { draftOf, setDraft } from '../state/drafts.ts';
import { type GuardAnswer, guardWords, isSecretRule } from '../state/guard.ts';
import { modKey, useKeys } from '../state/keys.ts';
import { sendKey } from '../state/settings.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { languageName } from '../words/times.ts';
import { GuardNotice } from './guardNotice.tsx';
import { Icon } from './icon.tsx';
import { OwnStops } from './ownStops.tsx';
import { Avatar, Keys } from './small.tsx';
import { useStoppedLine } from './stoppedLine.ts';
import { useTypingSignal } from './typingSignal.ts';

export function Composer({ log, state, name }: { log: string; state: OpenConversation; name: string }) {
  const { desk } = useWorkspace();
  const said = words.value.composer;
  const field = useRef<HTMLTextAreaElement>(null);
  const notice = useId();
  const busy = useSignal(false);
  const draft = draftOf(log);
  const { place } = state;
  const assignment = place.name === 'assigned' && place.agent.id === desk.me.value.id ? place.at : undefined;
  const kind = assignment === undefined ? 'note' : draft.kind;
  const writesNote = useSignal(false);
  const locked = assignment === undefined && !writesNote.value && draft.kind !== 'note';
  const line = useStoppedLine({ log, assignment, field });
  const guard = line.answer;
  const typing = useTypingSignal(log);
  const over = draft.text.length - textLimit;

  useKeys((key) => {
    if (key !== 'R' && key !== 'N') return false;
    if (key === 'R' && assignment === undefined) return false;
    setDraft(log, { kind: key === 'R' ? 'reply' : 'note' });
    queueMicrotask(() => field.current?.focus());
    return true;
  });

  const changed = (text: string) => {
    setDraft(log, { text });
    line.lift();
    if (kind === 'reply') typing.wrote(text);
  };

  const send = async ({ anyway }: { anyway: boolean }) => {
    const text = draftOf(log).text;
    if (busy.value || text.trim() === '' || over > 0) return;
    busy.value = true;
    const answer = await guardWords(text, kind === 'note' ? 'toTeam' : 'toCustomer', desk);
    busy.value = false;
    // He went on writing while the guard was reading: that text has not been read.
    if (draftOf(log).text !== text) return;
    // A secret does not leave this device. Whether something else is stopped is the relay's word, which also writes it down.
    const asksRelay = answer.name === 'stop' && kind === 'reply' && !isSecretRule(answer.rule) && desk.online.value;
    if (answer.name !== 'pass' && !asksRelay && !(anyway && answer.name === 'warn')) {
      guard.value = answer;
      return;
    }
    line.lift();
    setDraft(log, { text: '' });
    typing.stopped();
    field.current?.focus();
    const result =
      kind === 'note'
        ? await desk.send({ type: 'postNote', log, text })
        : await desk.send({ type: 'postMessage', log, text, assignment: assignment! });
    if (!result.ok) line.refused(result, { text, kind });
  };

  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') field.current?.blur();
    if (event.key === 'z' && (event.metaKey || event.ctrlKey) && !event.shiftKey && line.undo()) event.preventDefault();
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return;
    const mod = event.metaKey || event.ctrlKey;
    if (!mod && sendKey.value === 'modEnter') return;
    event.preventDefault();
    event.stopPropagation();
    void send({ anyway: false });
  };

  if (locked) return <Locked state={state} write={() => (writesNote.value = true)} />;

  const stopped = guard.value.name === 'stop';
  const classes = ['composer', kind === 'note' && 'is-note', stopped && 'stop'].filter(Boolean).join(' ');
  return (
    <div class="dock">
      <Collision log={log} />
      <OwnStops log={log} locale={state.locale} />
      <GuardNotice
        id={notice}
        answer={guard.value}
        text={draft.text}
        toTeam={kind === 'note'}
        actions={{
          edit: line.edit,
          reword: line.reword,
          sendAnyway: () => void send({ anyway: true }),
          askRelease: assignment !== undefined && desk.online.value ? () => void line.askRelease() : undefined,
        }}
      />
      <form
        class={classes}
        onSubmit={(event) => {
          event.preventDefault();
          void send({ anyway: false });
        }}
      >
        <div class="tabs" role="tablist" aria-label={said.kind}>
          {assignment !== undefined && <Tab log={log} kind="reply" chosen={kind === 'reply'} field={field} />}
          <Tab log={log} kind="note" chosen={kind === 'note'} field={field} />
          {kind === 'reply' && (
            <span class="lang">
              <Icon name="globe" size="s" />
              {said.replyingIn(languageName(state.locale))}
            </span>
          )}
        </div>
        <div class="txt">
          <Mirror text={draft.text} answer={guard.value} />
          <textarea
            ref={field}
            rows={2}
            value={draft.text}
            lang={kind === 'reply' ? state.locale : undefined}
            dir="auto"
            aria-label={kind === 'reply' ? said.replyTo(name) : said.note}
            aria-invalid={stopped}
            aria-describedby={guard.value.name === 'pass' ? undefined : notice}
            placeholder={kind === 'reply' ? said.replyHere : said.noteHere}
            onInput={(event) => changed(event.currentTarget.value)}
            onKeyDown={keyDown}
            onBlur={typing.stopped}
          />
        </div>
        <div class="tools">
          <Hint over={over} stopped={stopped} />
          <button
            type="submit"
            class="btn primary"
            disabled={draft.text.trim() === '' || over > 0 || stopped || busy.value}
          >
            {kind === 'note' ? said.addNote : desk.online.value ? said.send : said.queue}
            <Keys keys={sendKey.value === 'enter' ? ['↵'] : [modKey, '↵']} />
          </button>
        </div>
      </form>
    </div>
  );
}

function Tab(of: {
  log: string;
  kind: 'reply' | 'note';
  chosen: boolean;
  field: { current: HTMLTextAreaElement | null };
}) {
  const said = words.value.composer;
  return (
    <button
      type="button"
      class="seg"
      role="tab"
      aria-selected={of.chosen}
      aria-keyshortcuts={of.kind === 'reply' ? 'r' : 'n'}
      onClick={() => {
        setDraft(of.log, { kind: of.kind });
        of.field.current?.focus();
      }}
    >
      {of.kind === 'note' && <Icon name="lock" size="xs" />}
      {said[of.kind]}
      <Keys keys={[of.kind === 'reply' ? 'R' : 'N']} />
    </button>
  );
}

/** Stands behind the field with the same words in the same place, so that the stopped ones can be marked. */
function Mirror({ text, answer }: { text: string; answer: GuardAnswer }) {
  if ((answer.name !== 'stop' && answer.name !== 'warn') || !answer.span) return null;
  const { start, end } = answer.span;
  return (
    <div class={answer.name === 'warn' ? 'mirror warn' : 'mirror'} aria-hidden="true">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </div>
  );
}

function Hint({ over, stopped }: { over: number; stopped: boolean }) {
  const { desk } = useWorkspace();
  const { composer: said, guard } = words.value;
  if (over > 0) return <span class="hint bad">{said.tooLong(over)}</span>;
  if (stopped) return <span class="hint bad">{guard.change}</span>;
  if (!desk.online.value) return <span class="hint">{desk.durable ? said.kept : said.notKept}</span>;
  return (
    <span class="hint how">
      {sendKey.value === 'enter' && (
        <>
          <Keys keys={['⇧', '↵']} />
          {said.newLine}
        </>
      )}
    </span>
  );
}

function Collision({ log }: { log: string }) {
  const { desk } = useWorkspace();
  const colleague = desk.typing.writers.value
    .get(log)
    ?.find(({ role, name }) => role === 'agent' && name !== undefined && name !== desk.me.value.name);
  if (!colleague?.name) return null;
  return (
    <div class="collide" role="status">
      <Avatar id={colleague.name} name={colleague.name} size="sm" />
      <span>
        <b>{colleague.name}</b> {words.value.conversation.typingReply}
      </span>
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </div>
  );
}

function Locked({ state, write }: { state: OpenConversation; write: () => void }) {
  const said = words.value.composer;
  const { place } = state;
  const because =
    place.name === 'assigned'
      ? said.withOther(place.agent.name)
      : { queued: said.inLine, closed: said.closed, guide: said.guide }[place.name];
  return (
    <div class="dock">
      <div class="composer locked">
        <div class="locked-line">
          <Icon name="lock" size="s" />
          {because}
          <button type="button" class="btn ghost sm right" aria-keyshortcuts="n" onClick={write}>
            {said.writeNote}
            <Keys keys={['N']} />
          </button>
        </div>
      </div>
    </div>
  );
}
