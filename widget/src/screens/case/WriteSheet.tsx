// A sheet to write in: an answer, an appeal, a word to the reviewer. Guarded like every field.

import { wordsLimit } from '@recourse/shared/case';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { pass, passTyping } from '../../parts/pass.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';

const keepAfterMs = 500;

export function WriteSheet(of: {
  title: string;
  hint: string;
  label: string;
  optional?: boolean;
  /** Where the draft lies. */
  draft: string;
  close: () => void;
  send: (words: string) => void;
}) {
  const model = useModel();
  const live = useLive();
  const words = useWords();
  const { drafts, guard } = live;
  const [text, setText] = useState(() => drafts.text(of.draft));
  const [phase, setPhase] = useState<'writing' | 'checking' | 'unchecked'>('writing');
  const passing = { text, field: 'message', inForm: true };
  const missing = !of.optional && text.trim() === '';

  useEffect(() => {
    if (text.trim() === '') return drafts.drop(of.draft);
    const timer = setTimeout(async () => {
      // What was kept before may be the beginning of what is refused now.
      if (await guard.mayKeep(text, 'message')) drafts.keepText(of.draft, text);
      else drafts.drop(of.draft);
    }, keepAfterMs);
    return () => clearTimeout(timer);
  }, [text]);

  const onInput = async (value: string) => {
    setText(value);
    setPhase('writing');
    const passed = await passTyping(model, live, { ...passing, text: value });
    if (passed.name === 'cut') setText(passed.text);
  };
  const send = async () => {
    setPhase('checking');
    const passed = await pass(model, live, passing);
    if (passed.name === 'cut') setText(passed.text);
    setPhase(passed.name === 'unchecked' ? 'unchecked' : 'writing');
    if (passed.name !== 'allowed') return;
    drafts.drop(of.draft);
    of.close();
    of.send(text.trim());
  };

  return (
    <>
      <h1 id="sheet-title" tabIndex={-1} data-heading>
        {of.title}
      </h1>
      <p>{of.hint}</p>
      <label for="sheet-words">{of.label}</label>
      <textarea
        id="sheet-words"
        value={text}
        maxLength={wordsLimit}
        readOnly={phase === 'checking'}
        onFocus={() => guard.prepare()}
        onInput={(event) => void onInput(event.currentTarget.value)}
      />
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
