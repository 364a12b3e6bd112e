// Signing in. Says the same for a wrong name as for a wrong password.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CodeStep } from '../parts/codeStep.tsx';
import { Icon } from '../parts/icon.tsx';
import { SignInFrame } from '../parts/signInFrame.tsx';
import { Keys } from '../parts/small.tsx';
import type { Account, AccountState, SignInProblem } from '../state/account.ts';
import { language } from '../state/settings.ts';
import { firstWords } from '../words/firstWords.ts';

type SignedOut = AccountState & { name: 'signedOut' };

export function SignIn({ account, state }: { account: Account; state: SignedOut }) {
  const only = state.sites.length === 1 ? state.sites[0] : undefined;
  return (
    <SignInFrame of={only && siteName(only)}>
      {state.codeFor ? (
        <CodeStep account={account} problem={state.problem} />
      ) : (
        <PasswordStep account={account} state={state} />
      )}
    </SignInFrame>
  );
}

function PasswordStep({ account, state }: { account: Account; state: SignedOut }) {
  const said = firstWords.value.signIn;
  const login = useSignal('');
  const password = useSignal('');
  const site = useSignal(state.sites[0]?.id ?? '');
  const field = useRef<HTMLInputElement>(null);
  const busy = account.busy.value;
  const only = state.sites.length === 1 ? state.sites[0] : undefined;

  useEffect(() => {
    if (state.problem === 'wrong') field.current?.select();
  }, [state]);

  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    void account.signIn({ site: site.value.trim(), login: login.value.trim(), password: password.value });
  };

  return (
    <form class="scard" onSubmit={submit} aria-labelledby="sign-in-title">
      <h1 id="sign-in-title">{said.title}</h1>
      <p class="sub">{said.sub}</p>
      {state.problem && (
        <p class={state.problem === 'ended' ? 'callout amber' : 'callout red'} role="alert">
          <Icon name="alert" size="s" />
          {said.problems[problemShown(state.problem)]}
        </p>
      )}
      {!only && (
        <div class="ask">
          <label class="lab" for="sign-in-site">
            {said.site}
          </label>
          {state.sites.length > 1 ? (
            <select class="field" value={site.value} onChange={(event) => (site.value = event.currentTarget.value)}>
              {state.sites.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {siteName(choice)}
                </option>
              ))}
            </select>
          ) : (
            <input
              id="sign-in-site"
              class="field"
              required
              maxLength={20}
              autocapitalize="none"
              spellcheck={false}
              value={site.value}
              onInput={(event) => (site.value = event.currentTarget.value)}
            />
          )}
        </div>
      )}
      <label class="ask">
        <span class="lab">{said.login}</span>
        <input
          class="field"
          name="username"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
          maxLength={64}
          value={login.value}
          onInput={(event) => (login.value = event.currentTarget.value)}
        />
      </label>
      <label class="ask">
        <span class="lab">{said.password}</span>
        <input
          ref={field}
          class="field"
          type="password"
          name="password"
          autocomplete="current-password"
          required
          maxLength={256}
          value={password.value}
          onInput={(event) => (password.value = event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn primary lg block" disabled={busy}>
        {busy ? said.busy : said.go}
        {!busy && <Keys keys={['↵']} />}
      </button>
    </form>
  );
}

function siteName(site: { id: string; name: Record<string, string> }): string {
  return site.name[language.value] ?? site.name.en ?? Object.values(site.name)[0] ?? site.id;
}

/** At this step there is no code that could be wrong. */
function problemShown(problem: SignInProblem): Exclude<SignInProblem, 'wrongCode'> {
  return problem === 'wrongCode' ? 'wrong' : problem;
}
