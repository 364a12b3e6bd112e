// The dialog that asks whether it is really he, before something that is shown or handed out to few.
import { useSignal } from '@preact/signals';
import type { Account } from '../state/account.ts';
import { asked } from '../state/proof.ts';
import { words } from '../words/index.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { Segments } from './segments.tsx';
import { Keys } from './small.tsx';

export function AskAgain({ account, hasFactor }: { account: Account; hasFactor: boolean }) {
  const answer = asked.value;
  return answer ? <ProofDialog account={account} hasFactor={hasFactor} answer={answer} /> : null;
}

function ProofDialog(of: { account: Account; hasFactor: boolean; answer: (proved: boolean) => void }) {
  const { proof: said, account: own } = words.value;
  const way = useSignal<'password' | 'code'>('password');
  const text = useSignal('');
  const busy = useSignal(false);
  const trouble = useSignal<string | undefined>(undefined);
  const giveUp = () => of.answer(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy.value || text.value === '') return;
    busy.value = true;
    const given = way.value;
    const answer = await of.account.prove(given === 'code' ? { code: text.value.trim() } : { password: text.value });
    busy.value = false;
    if (answer?.ok) return of.answer(true);
    // He was signed out meanwhile: the form behind says so.
    const code = answer?.failure.code;
    if (code === 'unauthenticated') return giveUp();
    trouble.value = code === 'invalidField' ? said.wrong[given] : code === 'rateLimited' ? said.tooMany : said.failed;
  };
  const shared = {
    ...{ id: 'proof-text', 'data-first': '', maxLength: 256, value: text.value },
    'aria-invalid': trouble.value !== undefined,
    onInput: (event: preact.TargetedInputEvent<HTMLInputElement>) => {
      text.value = event.currentTarget.value;
      trouble.value = undefined;
    },
  };
  return (
    <Dialog label={said.title} size="narrow" close={giveUp}>
      <form onSubmit={submit} class="col">
        <header class="plain-head">
          <h2 class="grow">{said.title}</h2>
          <button type="button" class="icon-btn" aria-label={own.cancel} onClick={giveUp}>
            <Icon name="x" />
          </button>
        </header>
        <div class="body">
          <p class="block">{said.sub}</p>
          {of.hasFactor && (
            <div class="block">
              <Segments
                name="proof-way"
                label={said.way}
                choices={[
                  { value: 'password', text: said.withPassword },
                  { value: 'code', text: said.withCode },
                ]}
                chosen={way.value}
                choose={(next) => {
                  way.value = next;
                  text.value = '';
                  trouble.value = undefined;
                }}
              />
            </div>
          )}
          <label class="lab" for="proof-text">
            {said[way.value]}
          </label>
          {way.value === 'password' ? (
            <input {...shared} key="password" class="field" type="password" autocomplete="current-password" />
          ) : (
            <input {...shared} key="code" class="field mono code" type="text" autocomplete="one-time-code" />
          )}
          {trouble.value && (
            <p class="wrong" role="alert">
              {trouble.value}
            </p>
          )}
        </div>
        <footer>
          <span class="grow" />
          <button type="button" class="btn ghost" onClick={giveUp}>
            {own.cancel}
          </button>
          <button type="submit" class="btn primary" disabled={busy.value || text.value === ''}>
            {busy.value ? said.busy : said.go}
            <Keys keys={['↵']} />
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
