// A sheet to write in: an answer, an appeal, a word to the reviewer. Guarded like every field.

import { wordsLimit } from '@recourse/shared/case';
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { keepAfterMs, pass, passTyping } from '../../parts/pass.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';

/** A text that passes the guard before it goes, and lies as a draft until then. `off`: there is no such field. */
function useGuarded(draft: string, off = false) {
  const model = useModel();
  const live = useLive();
  const { drafts, guard } = live;
  const [text, setText] = useState(() => (off ? '' : drafts.text(draft)));
  const passing = { text, field: 'message', inForm: true };
  const last = useRef(text);
  last.current = text;

  useEffect(() => {
    if (off) return;
    if (text.trim() === '') return drafts.drop(draft);
    const timer = setTimeout(async () => {
      // What was kept before may be the beginning of what is refused now.
      if (await guard.mayKeep(text, 'message')) drafts.keepText(draft, text);
      else drafts.drop(draft);
    }, keepAfterMs);
    return () => clearTimeout(timer);
  }, [text]);

  return {
    text,
    async type(value: string) {
      setText(value);
      const passed = await passTyping(model, live, { ...passing, text: value, now: () => last.current });
      if (passed.name === 'cut') setText(passed.text);
    },
    async pass() {
      if (off) return 'allowed';
      const passed = await pass(model, live, passing);
      if (passed.name === 'cut') setText(passed.text);
      return passed.name;
    },
    drop: () => drafts.drop(draft),
  };
}

/** A picker for files, which tells how many were picked, and how many of them have arrived. */
export type Attach = (onCount: (files: number, there: number) => void) => ComponentChild;

export function WriteSheet(of: {
  title: string;
  hint: string;
  label: string;
  optional?: boolean;
  /** The label of a second field, where there is one; it has to be filled in too, unless a file says it. */
  second?: string;
  /** Files that say it are there already. */
  hasFiles?: boolean;
  /** Files may say it without words. */
  attach?: Attach;
  /** Where the draft lies. */
  draft: string;
  close: () => void;
  send: (words: string, second: string) => void;
}) {
  const words = useWords();
  const { guard } = useLive();
  const said = useGuarded(of.draft);
  const more = useGuarded(`${of.draft}.more`, of.second === undefined);
  const [phase, setPhase] = useState<'writing' | 'checking' | 'unchecked'>('writing');
  const [files, setFiles] = useState({ picked: 0, there: 0 });
  const missing =
    (!of.optional && said.text.trim() === '' && files.picked === 0) ||
    (of.second !== undefined && more.text.trim() === '' && files.there === 0 && !of.hasFiles);

  const onInput = (field: typeof said, value: string) => {
    setPhase('writing');
    void field.type(value);
  };
  const send = async () => {
    setPhase('checking');
    for (const field of [said, more]) {
      const passed = await field.pass();
      setPhase(passed === 'unchecked' ? 'unchecked' : 'writing');
      if (passed !== 'allowed') return;
    }
    said.drop();
    more.drop();
    of.close();
    of.send(said.text.trim(), more.text.trim());
  };
  const field = (id: string, one: typeof said) => (
    <textarea
      id={id}
      value={one.text}
      maxLength={wordsLimit}
      readOnly={phase === 'checking'}
      onFocus={() => guard.prepare()}
      onInput={(event) => onInput(one, event.currentTarget.value)}
    />
  );

  return (
    <>
      <h1 id="sheet-title" tabIndex={-1} data-heading>
        {of.title}
      </h1>
      <p>{of.hint}</p>
      <label for="sheet-words">{of.label}</label>
      {field('sheet-words', said)}
      {of.second !== undefined && (
        <>
          <label for="sheet-more">{of.second}</label>
          {field('sheet-more', more)}
        </>
      )}
      {of.attach?.((picked, there) => setFiles({ picked, there }))}
      {phase === 'unchecked' && (
        <p class="composer-note wrong" role="alert">
          <Icon name="wrong" small />
          {words.talk.unavailable}
        </p>
      )}
      <div class="btns btns-2">
        <Button tone="quiet" onClick={of.close}>
          {words.cancel}
        </Button>
        <Button tone="main" disabled={missing} busy={phase === 'checking'} onClick={() => void send()}>
          {words.case.submit}
        </Button>
      </div>
    </>
  );
}
