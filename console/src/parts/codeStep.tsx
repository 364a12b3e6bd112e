// The second step of signing in: a code of the app, or a recovery code.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Account, SignInProblem } from '../state/account.ts';
import { firstWords } from '../words/firstWords.ts';
import { Icon } from './icon.tsx';
import { Keys } from './small.tsx';

export function CodeStep({ account, problem }: { account: Account; problem: SignInProblem | undefined }) {
  const { code: said, signIn } = firstWords.value;
  const code = useSignal('');
  const recovery = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const busy = account.busy.value;
  useEffect(() => {
    field.current?.focus();
  }, [recovery.value]);
  useEffect(() => {
    if (problem === 'wrongCode') field.current?.select();
  }, [problem, busy]);

  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) void account.giveCode(code.value.trim());
  };
  const wrong = recovery.value ? said.recoveryWrong : said.wrong;
  const told =
    problem === 'wrongCode' ? wrong : problem === 'tooMany' ? said.tooMany : problem && signIn.problems[problem];
  return (
    <form class="scard" onSubmit={submit} aria-labelledby="code-title">
      <h1 id="code-title">{said.title}</h1>
      <p class="sub">{recovery.value ? said.recoverySub : said.sub}</p>
      {told && (
        <p class="callout red" role="alert">
          <Icon name="alert" size="s" />
          {told}
        </p>
      )}
      <label class="ask">
        <span class="lab">{recovery.value ? said.recoveryLabel : said.label}</span>
        <input
          key={recovery.value ? 'recovery' : 'app'}
          ref={field}
          class="field mono code"
          name="code"
          autocomplete="one-time-code"
          autocapitalize="none"
          spellcheck={false}
          inputMode={recovery.value ? 'text' : 'numeric'}
          required
          maxLength={40}
          value={code.value}
          onInput={(event) => (code.value = event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn primary lg block" disabled={busy}>
        {busy ? signIn.busy : said.go}
        {!busy && <Keys keys={['↵']} />}
      </button>
      <p class="under">
        <button type="button" class="btn ghost sm" onClick={() => account.leaveCode()}>
          {said.back}
        </button>
        <button
          type="button"
          class="btn ghost sm right"
          onClick={() => {
            recovery.value = !recovery.value;
            code.value = '';
          }}
        >
          {recovery.value ? said.app : said.recovery}
        </button>
      </p>
    </form>
  );
}
