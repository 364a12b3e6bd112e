// The field for a recovery code that was saved on an earlier device.
// Owns what is said of it. Its own field takes the code; the chat does not.
import { readRecoveryCode } from '@recourse/shared/kit';
import { recoveryStatusSchema } from '@recourse/shared/protocol';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/basics.tsx';
import { LoneField } from '../../parts/LoneField.tsx';
import { pass } from '../../parts/pass.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { useRecoveryWords } from './useRecoveryWords.ts';

const field = 'recoveryCode';

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

  const change = (next: string) => {
    setText(next);
    setProblem(undefined);
  };
  const give = async () => {
    const code = readRecoveryCode(text);
    if (code === undefined) return setProblem(words.typo);
    setBusy(true);
    const passed = await pass(model, live, { text, field, inForm: true });
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
      class="card card-pad recovery lone-form"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <h2>{words.use}</h2>
      <p>{words.useHint}</p>
      <LoneField
        {...{ field, text, change, problem }}
        id="recovery-code"
        label={words.useLabel}
        input={{ class: 'num', autocapitalize: 'characters' }}
      />
      <Button tone="tint" busy={busy} disabled={text.trim() === ''} onClick={() => void give()}>
        {words.find}
      </Button>
    </form>
  );
}
