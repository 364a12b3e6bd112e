// Recording that the money was sent back, with the reference that the customer can ask his bank with.
import { useSignal } from '@preact/signals';
import { type CaseStatus, dueOf, needsTwo, type SubmittedCase } from '@recourse/shared/case';
import { formatAmount, localeOf } from '@recourse/shared/words';
import { refundWords } from '@recourse/shared/words/all';
import { guardWords } from '../state/guard.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { letterFrame } from '../words/letterFrame.ts';
import { money } from '../words/times.ts';
import { Choices } from './choices.tsx';
import { Dialog, DialogHead } from './dialog.tsx';
import { useSending } from './formDialog.tsx';
import { Icon } from './icon.tsx';
import { Keys } from './small.tsx';

export const referenceShape = /^(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9 ._/-]{2,63}$/;

export function PayoutDialog(of: {
  log: string;
  state: SubmittedCase;
  status: CaseStatus & { name: 'approved' };
  close: () => void;
}) {
  const { desk } = useWorkspace();
  const { payout: said, decide, guard, act } = words.value;
  const { state, status } = of;
  const sentBefore = status.payout.name === 'sent' ? status.payout : undefined;
  const reference = useSignal(sentBefore?.reference ?? '');
  const stage = useSignal<'sent' | 'done'>(sentBefore ? 'done' : 'sent');
  const online = desk.online.value;
  const two = !sentBefore && needsTwo(state, status.amount);
  const title = sentBefore ? said.arrivedTitle : said.title;
  const amount = dueOf(state);

  const send = async (): Promise<string | undefined> => {
    const text = reference.value.trim();
    if (!referenceShape.test(text)) return said.wrong;
    const answer = await guardWords(text, 'toCustomer', desk);
    if (answer.name === 'stop') return guard.rules[answer.rule] ?? guard.unknownRule;
    if (answer.name === 'unable') return guard.unable;
    const result = await desk.send({ type: 'recordPayout', log: of.log, reference: text, stage: stage.value });
    if (!result.ok) return failureWords(result.failure.code);
    tell(two ? decide.done.proposed : decide.done.payout);
    of.close();
    return undefined;
  };
  const { trouble, busy, ready, submit } = useSending({ ready: online, send });

  return (
    <Dialog label={title} size="narrow" close={of.close}>
      <form onSubmit={submit} class="col">
        <DialogHead title={title} back={decide.cancel} close={of.close} />
        <div class="body scroll">
          <p class="block">{said.sub(money(amount, status.currency))}</p>
          {!sentBefore && (
            <Choices
              legend={said.stage}
              name="stage"
              options={[
                ['sent', said.sent],
                ['done', said.done],
              ]}
              chosen={stage.value}
              choose={(next) => (stage.value = next)}
            />
          )}
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
          <p
            id="payout-hint"
            class={trouble.value ? 'wrong block' : 'read-ok block'}
            role={trouble.value ? 'alert' : undefined}
          >
            {trouble.value ?? said.hint}
          </p>
          <Lands state={state} stage={stage.value} amount={amount} reference={reference.value} />
          {two && (
            <p class="why loud">
              <Icon name="people" size="s" />
              {decide.twoPeople(money(state.secondPersonFrom ?? amount, status.currency))}
            </p>
          )}
        </div>
        <footer>
          <span class="grow">{online ? decide.nothingYet : act.offline}</span>
          <button type="button" class="btn ghost" onClick={of.close}>
            {decide.cancel}
          </button>
          <button type="submit" class="btn primary" disabled={!ready}>
            {busy ? decide.sending : two ? decide.proposeGo : title}
            <Keys keys={['↵']} />
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function Lands(of: { state: SubmittedCase; stage: 'sent' | 'done'; amount: string; reference: string }) {
  const { decide: said } = words.value;
  const { state } = of;
  const locale = localeOf(state.locale);
  const frame = letterFrame(state.locale);
  const { event } = refundWords(state.locale);
  return (
    <div class="block">
      <div class="lab">{said.lands}</div>
      <div class="preview small">
        <div class="page" lang={locale}>
          <h4>{of.stage === 'sent' ? event.payoutSent : event.payoutRecorded}</h4>
          <dl>
            <dt>{frame.amount}</dt>
            <dd class="num strong">{formatAmount(of.amount, state.request.currency, locale)}</dd>
            <dt>{frame.reference}</dt>
            <dd class="mono">{of.reference.trim() || '…'}</dd>
          </dl>
        </div>
      </div>
    </div>
  );
}
