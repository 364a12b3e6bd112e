// The field for a recovery code that was saved on an earlier device.
// Owns what is said of it. Its own field takes the code; the chat does not.
import { readRecoveryCode } from '@recourse/shared/kit';
import { recoveryStatusSchema } from '@recourse/shared/protocol';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { pass, passTyping } from '../../parts/pass.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { useRecoveryWords } from './useRecoveryWords.ts';

export function GiveCode() {
  const model = useModel();
  const live = useLive();
  const words = useRecoveryWords();
  const { done } = useWords();
  const { session } = live.client;
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [found, setFound] = useState(false);
  const passing = { text, field: 'recoveryCode', inForm: true };

  const onInput = async (value: string) => {
    setText(value);
    setProblem(undefined);
    const passed = await passTyping(model, live, { ...passing, text: value });
    if (passed.name === 'cut') setText(passed.text);
  };
  const give = async () => {
    const code = readRecoveryCode(text);
    if (code === undefined) return setProblem(words.typo);
    setBusy(true);
    const passed = await pass(model, live, passing);
    if (passed.name === 'allowed') {
      const answer = await session.query({ type: 'useRecoveryCode', code }, recoveryStatusSchema);
      if (answer.ok) {
        setText('');
        setFound(true);
        // What is his now is told with a new connection.
        session.disconnect();
        session.connect();
      } else if (answer.failure.code === 'rateLimited')
        setProblem(words.later(Math.ceil((answer.failure.retryAfterMs ?? 0) / 60_000)));
      else setProblem(answer.failure.code === 'notFound' ? words.none : words.offline);
    } else if (passed.name === 'cut') setText(passed.text);
    else setProblem(words.offline);
    setBusy(false);
  };

  if (found) {
    return (
      <div class="card card-pad" role="status">
        <p>{words.found}</p>
        <Button tone="main" onClick={() => model.router.open({ name: 'home' })}>
          {done}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="card card-pad recovery"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <h2>{words.use}</h2>
      <p>{words.useHint}</p>
      <label for="recovery-code">{words.useLabel}</label>
      <input
        id="recovery-code"
        class="num"
        value={text}
        maxLength={64}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && 'recovery-problem'}
        onFocus={() => live.guard.prepare()}
        onInput={(event) => void onInput(event.currentTarget.value)}
      />
      {problem && (
        <p class="problem" id="recovery-problem" role="alert">
          <Icon name="wrong" small />
          {problem}
        </p>
      )}
      <Button tone="tint" busy={busy} disabled={text.trim() === ''} onClick={() => void give()}>
        {words.find}
      </Button>
    </form>
  );
}
