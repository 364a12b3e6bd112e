// Setting up the second factor: the key as a QR code and as text, a code to prove it, and the recovery codes, once.
// Owns the steps. The key leaves this page only towards the person's phone.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Account } from '../state/account.ts';
import { withProof } from '../state/proof.ts';
import { words } from '../words/index.ts';
import { Icon } from './icon.tsx';
import { Id } from './id.tsx';
import { lazyPart } from './lazyPart.tsx';
import { RecoveryCodes } from './recoveryCodes.tsx';
import { Keys } from './small.tsx';

/** Where it does not arrive, the key stands beside it. */
const Qr = lazyPart<{ text: string; label: string }>({
  load: async () => (await import('./qr.tsx')).Qr,
  meanwhile: () => <span class="qr bone" />,
});

/** `done` once the recovery codes were kept. */
export function FactorSteps({ account, done, giveUp }: { account: Account; done: () => void; giveUp?: () => void }) {
  const { enrol: said } = words.value;
  const begun = useSignal<{ key: string; uri: string } | 'failed' | undefined>(undefined);
  const recovery = useSignal<string[] | undefined>(undefined);

  const begin = async () => {
    begun.value = undefined;
    const answer = await withProof(account.beginFactor);
    if (answer === 'gaveUp' && giveUp) return giveUp();
    const { key, uri } = (answer !== 'gaveUp' && answer?.ok && answer) || {};
    begun.value = key && uri ? { key, uri } : 'failed';
  };
  useEffect(() => void begin(), []);

  if (recovery.value) {
    return (
      <>
        <p class="step-of">{said.step(2, 2)}</p>
        <RecoveryCodes codes={recovery.value} done={done} />
      </>
    );
  }
  return (
    <>
      <p class="step-of">{said.step(1, 2)}</p>
      {begun.value === 'failed' ? (
        <>
          <p class="callout red" role="alert">
            <Icon name="alert" size="s" />
            {said.failed}
          </p>
          <p class="under">
            <button type="button" class="btn" onClick={() => void begin()}>
              {said.again}
            </button>
          </p>
        </>
      ) : (
        <KeyStep account={account} begun={begun.value} confirmed={(codes) => (recovery.value = codes)} />
      )}
    </>
  );
}

function KeyStep(of: {
  account: Account;
  begun: { key: string; uri: string } | undefined;
  confirmed: (recovery: string[]) => void;
}) {
  const { enrol: said, account: own } = words.value;
  const code = useSignal('');
  const busy = useSignal(false);
  const trouble = useSignal<string | undefined>(undefined);
  const { begun } = of;

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy.value || !begun) return;
    busy.value = true;
    const answer = await of.account.confirmFactor(code.value.trim());
    busy.value = false;
    if (answer?.ok && answer.recovery) return of.confirmed(answer.recovery);
    const failure = answer && !answer.ok ? answer.failure.code : undefined;
    trouble.value = failure === 'invalidField' ? said.wrong : failure === 'rateLimited' ? own.tooMany : own.failed;
  };
  return (
    <form onSubmit={submit}>
      <p class="block">{said.scan}</p>
      <div class="qr-row">
        {begun ? <Qr text={begun.uri} label={said.qr} /> : <span class="qr bone" />}
        <div class="by-hand">
          <p>{said.byHand}</p>
          {begun && (
            <p class="factor-key">
              <Id id={begun.key} short={begun.key.replace(/.{4}(?=.)/g, '$& ')} what={said.copyKey} />
            </p>
          )}
        </div>
      </div>
      <label class="lab" for="factor-code">
        {said.thenCode}
      </label>
      <input
        id="factor-code"
        class="field mono code"
        data-first=""
        inputMode="numeric"
        autocomplete="one-time-code"
        spellcheck={false}
        required
        maxLength={8}
        value={code.value}
        aria-invalid={trouble.value !== undefined}
        onInput={(event) => {
          code.value = event.currentTarget.value;
          trouble.value = undefined;
        }}
      />
      {trouble.value && (
        <p class="wrong" role="alert">
          {trouble.value}
        </p>
      )}
      <p class="under">
        <button type="submit" class="btn primary right" disabled={busy.value || !begun}>
          {busy.value ? own.saving : said.confirm}
          {!busy.value && <Keys keys={['↵']} />}
        </button>
      </p>
    </form>
  );
}
