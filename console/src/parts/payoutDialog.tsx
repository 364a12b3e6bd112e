// Recording that the money was sent back, with the reference that the customer can ask his bank with.
import { useSignal } from '@preact/signals';
import type { CaseStatus } from '@recourse/shared/case';
import { guardWords } from '../state/guard.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { money } from '../words/times.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { Keys } from './small.tsx';

const referenceShape = /^(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9 ._/-]{2,63}$/;

export function PayoutDialog(of: { log: string; status: CaseStatus & { name: 'approved' }; close: () => void }) {
  const { desk } = useWorkspace();
  const { payout: said, decide, guard, act } = words.value;
  const reference = useSignal('');
  const trouble = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);
  const online = desk.online.value;

  const send = async (): Promise<string | undefined> => {
    const text = reference.value.trim();
    if (!referenceShape.test(text)) return said.wrong;
    const answer = await guardWords(text, 'toCustomer');
    if (answer.name === 'stop') return guard.rules[answer.rule] ?? guard.unknownRule;
    if (answer.name === 'unable') return guard.unable;
    const result = await desk.send({ type: 'recordPayout', log: of.log, reference: text });
    return result.ok ? undefined : failureWords(result.failure.code);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy.value || !online) return;
    busy.value = true;
    trouble.value = await send();
    busy.value = false;
    if (trouble.value !== undefined) return;
    tell(decide.done.payout);
    of.close();
  };

  return (
    <Dialog label={said.title} size="narrow" close={of.close}>
      <form onSubmit={submit} class="col">
        <header class="plain-head">
          <h2 class="grow">{said.title}</h2>
          <button type="button" class="icon-btn" aria-label={decide.cancel} onClick={of.close}>
            <Icon name="x" />
          </button>
        </header>
        <div class="body">
          <p class="block">{said.sub(money(of.status.amount, of.status.currency))}</p>
          <label class="lab" for="payout-reference">
            {said.reference}
          </label>
          <input
            id="payout-reference"
            class="field mono"
            data-first=""
            autocomplete="off"
            spellcheck={false}
            maxLength={64}
            value={reference.value}
            aria-invalid={trouble.value !== undefined}
            aria-describedby="payout-hint"
            onInput={(event) => {
              reference.value = event.currentTarget.value;
              trouble.value = undefined;
            }}
          />
          <p id="payout-hint" class={trouble.value ? 'wrong' : 'read-ok'} role={trouble.value ? 'alert' : undefined}>
            {trouble.value ?? said.hint}
          </p>
        </div>
        <footer>
          <span class="grow">{online ? decide.nothingYet : act.resting}</span>
          <button type="button" class="btn ghost" onClick={of.close}>
            {decide.cancel}
          </button>
          <button type="submit" class="btn primary" disabled={!online || busy.value}>
            {busy.value ? decide.sending : said.go}
            <Keys keys={['↵']} />
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
