// Another password for oneself. What is wrong with one is said beside it, in words, by the rule that the relay names.
import { useSignal } from '@preact/signals';
import type { Account } from '../state/account.ts';
import { words } from '../words/index.ts';

type Trouble = { field: 'current' | 'next' | 'again' | 'form'; words: string };

export function PasswordForm({ account, done, giveUp }: { account: Account; done: () => void; giveUp: () => void }) {
  const { account: said } = words.value;
  const [current, next, again] = [useSignal(''), useSignal(''), useSignal('')];
  const busy = useSignal(false);
  const trouble = useSignal<Trouble | undefined>(undefined);

  const change = async (): Promise<Trouble | undefined> => {
    if (next.value !== again.value) return { field: 'again', words: said.notSame };
    const answer = await account.changePassword({ current: current.value, next: next.value });
    if (answer?.ok) return undefined;
    const failure = answer?.failure;
    if (failure?.code === 'rateLimited') return { field: 'form', words: said.tooMany };
    if (failure?.code !== 'invalidField') return { field: 'form', words: said.failed };
    if (failure.field === 'current') return { field: 'current', words: said.wrong };
    return { field: 'next', words: said.rules[failure.rule ?? ''] ?? said.failed };
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy.value) return;
    busy.value = true;
    trouble.value = await change();
    busy.value = false;
    if (trouble.value === undefined) done();
  };

  const fields = [
    { name: 'current', signal: current, label: said.current, autocomplete: 'current-password' },
    { name: 'next', signal: next, label: said.next, autocomplete: 'new-password' },
    { name: 'again', signal: again, label: said.again, autocomplete: 'new-password' },
  ] as const;
  return (
    <form onSubmit={submit} class="own-form">
      {fields.map(({ name, signal, label, autocomplete }) => {
        const wrong = trouble.value?.field === name ? trouble.value.words : undefined;
        const hint = name === 'next' ? said.nextHint : undefined;
        return (
          <div class="ask" key={name}>
            <label class="lab" for={`own-${name}`}>
              {label}
            </label>
            <input
              id={`own-${name}`}
              class="field"
              type="password"
              {...(name === 'current' && { 'data-first': '' })}
              autocomplete={autocomplete}
              required
              maxLength={256}
              value={signal.value}
              aria-invalid={wrong !== undefined}
              aria-describedby={(wrong ?? hint) ? `own-${name}-note` : undefined}
              onInput={(event) => {
                signal.value = event.currentTarget.value;
                trouble.value = undefined;
              }}
            />
            {(wrong ?? hint) && (
              <p id={`own-${name}-note`} class={wrong ? 'wrong' : 'read-ok'} role={wrong ? 'alert' : undefined}>
                {wrong ?? hint}
              </p>
            )}
          </div>
        );
      })}
      {trouble.value?.field === 'form' && (
        <p class="wrong" role="alert">
          {trouble.value.words}
        </p>
      )}
      <p class="under">
        <button type="button" class="btn ghost" onClick={giveUp}>
          {said.cancel}
        </button>
        <button type="submit" class="btn primary right" disabled={busy.value}>
          {busy.value ? said.saving : said.save}
        </button>
      </p>
    </form>
  );
}
