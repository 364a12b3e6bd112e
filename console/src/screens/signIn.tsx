// Signing in. Says the same for a wrong name as for a wrong password.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, Mark } from '../parts/icon.tsx';
import { Keys } from '../parts/small.tsx';
import type { Account, AccountState } from '../state/account.ts';
import { language, languages, shade, theme } from '../state/settings.ts';
import { words } from '../words/index.ts';

const waves = [180, 218, 256, 294, 332, 370, 408].map(
  (y, place) =>
    `M0 ${y}C240 ${y - 60 + place * 4} 420 ${y + 60 - place * 5} 720 ${y + 10 - place}S1200 ${y - 50 + place * 2} 1440 ${y + 20 - place * 3}`,
);

export function SignIn({ account, state }: { account: Account; state: AccountState & { name: 'signedOut' } }) {
  const said = words.value.signIn;
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
    <div class="signin">
      <svg
        class="bg"
        viewBox="0 0 1440 420"
        preserveAspectRatio="none"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
      >
        {waves.map((wave, place) => (
          <path key={wave} d={wave} opacity={1 - place * 0.12} />
        ))}
      </svg>
      <header>
        <Mark />
        <b>{words.value.product}</b>
        <span class="ell">{only ? words.value.consoleOf(siteName(only)) : words.value.console}</span>
        <LookSwitches />
      </header>
      <main>
        <form class="scard" onSubmit={submit} aria-labelledby="sign-in-title">
          <h1 id="sign-in-title">{said.title}</h1>
          <p class="sub">{said.sub}</p>
          {state.problem && (
            <p class={state.problem === 'ended' ? 'callout amber' : 'callout red'} role="alert">
              <Icon name="alert" size="s" />
              {said.problems[state.problem]}
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
      </main>
      <footer>
        <Icon name="lock" size="s" />
        <span>
          {said.address} <b class="strong soft">{location.host}</b>
        </span>
        <span class="right">{said.promise}</span>
      </footer>
    </div>
  );
}

function siteName(site: { id: string; name: Record<string, string> }): string {
  return site.name[language.value] ?? site.name.en ?? Object.values(site.name)[0] ?? site.id;
}

function LookSwitches() {
  const other = languages.find((candidate) => candidate !== language.value) ?? 'en';
  const { settings } = words.value;
  const turned = shade.value === 'dark' ? 'light' : 'dark';
  return (
    <span class="right">
      <button type="button" class="btn ghost sm" onClick={() => (theme.value = turned)}>
        {settings.themes[turned]}
      </button>
      <button type="button" class="btn ghost sm" lang={other} onClick={() => (language.value = other)}>
        <Icon name="globe" size="s" />
        {other === 'en' ? 'English' : '中文'}
      </button>
    </span>
  );
}
