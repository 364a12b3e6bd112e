// What a colleague proposed, for the second person: why, what, and how it lands. Confirmed, or sent back with a word.
// Owns these two answers. That they are two people is seen to by the relay.
import { useSignal } from '@preact/signals';
import type { Proposal, SubmittedCase } from '@recourse/shared/case';
import { caseNumber } from '@recourse/shared/kit';
import type { AgentCommand, Draft } from '@recourse/shared/protocol';
import { formatAmount, localeOf } from '@recourse/shared/words';
import { refundWords } from '@recourse/shared/words/all';
import { modKey, useKeys } from '../state/keys.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { letterFrame } from '../words/letterFrame.ts';
import { moment, money } from '../words/times.ts';
import { CaseEvidence } from './caseEvidence.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { PaymentFacts } from './paymentFacts.tsx';
import { PolicyRules } from './policyRules.tsx';
import { Avatar, Keys, shortNumber } from './small.tsx';

export function ConfirmDialog(of: { log: string; state: SubmittedCase; proposal: Proposal; close: () => void }) {
  const { desk } = useWorkspace();
  const { confirm: said, decide, act } = words.value;
  const { state, log } = of;
  // What he reads is what he confirms, whatever happens behind the dialog meanwhile.
  const proposal = useSignal(of.proposal).peek();
  const note = useSignal('');
  const trouble = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);
  const online = desk.online.value;
  const amount =
    proposal.what === 'approval' ? proposal.amount : state.status.name === 'approved' ? state.status.amount : '0';
  const sum = money(amount, state.request.currency);

  const send = async (draft: Draft<AgentCommand>, done: string) => {
    if (busy.value || !online) return;
    busy.value = true;
    const result = await desk.send(draft);
    busy.value = false;
    if (!result.ok) {
      trouble.value = failureWords(result.failure.code);
      return;
    }
    tell(done);
    of.close();
  };
  const confirm = () => send({ type: 'confirmProposal', log, proposal: proposal.at }, decide.done.confirmed);
  const sendBack = () => {
    const text = note.value.trim();
    if (text === '') {
      trouble.value = said.needsNote;
      return;
    }
    void send({ type: 'declineProposal', log, proposal: proposal.at, note: text }, decide.done.declined);
  };
  useKeys((key) => {
    if (key !== 'MOD+ENTER') return false;
    void confirm();
    return true;
  });

  return (
    <Dialog label={`${said.title} ${caseNumber(log)}`} close={of.close}>
      <header>
        <span class="ic">
          <Icon name="people" />
        </span>
        <div class="grow">
          <h2>
            {said.title}{' '}
            <span class="mono" lang="en" translate={false}>
              {shortNumber(caseNumber(log))}
            </span>
          </h2>
          <p>{said.check}</p>
        </div>
        <button type="button" class="icon-btn" aria-label={decide.cancel} onClick={of.close}>
          <Icon name="x" />
        </button>
      </header>
      <div class="cols">
        <section class="why scroll" aria-label={decide.why}>
          <div class="block">
            <PolicyRules state={state} />
          </div>
          <PaymentFacts log={of.log} state={state} />
          <CaseEvidence log={of.log} state={state} />
        </section>
        <section class="what scroll" aria-label={decide.what}>
          <div class="block proposal">
            <Avatar id={proposal.by.id} name={proposal.by.name} />
            <div>
              <b>{proposal.what === 'approval' ? said.approval(sum) : said.payout(sum, proposal.reference)}</b>
              <p>{said.proposedBy(proposal.by.name, moment(proposal.time, desk.clock.now.value))}</p>
            </div>
          </div>
          <label class="lab" for="confirm-note">
            {said.note}
          </label>
          <textarea
            id="confirm-note"
            class="field"
            rows={3}
            maxLength={500}
            value={note.value}
            onInput={(event) => {
              note.value = event.currentTarget.value;
              trouble.value = undefined;
            }}
          />
        </section>
        <section class="lands scroll" aria-label={decide.lands}>
          <Landing state={state} log={log} proposal={proposal} amount={amount} />
        </section>
      </div>
      <footer>
        <span class={trouble.value ? 'grow bad' : 'grow'} role={trouble.value ? 'alert' : undefined}>
          <Icon name={trouble.value ? 'stop' : online ? 'lock' : 'offline'} size="s" />
          {trouble.value ?? (online ? decide.nothingYet : act.offline)}
        </span>
        <button type="button" class="btn warn" disabled={!online || busy.value} onClick={sendBack}>
          {said.back}
        </button>
        <button
          type="button"
          class="btn primary"
          data-first=""
          disabled={!online || busy.value}
          onClick={() => void confirm()}
        >
          {busy.value ? decide.sending : said.go}
          <Keys keys={[modKey, '↵']} />
        </button>
      </footer>
    </Dialog>
  );
}

function Landing(of: { state: SubmittedCase; log: string; proposal: Proposal; amount: string }) {
  const { state, proposal } = of;
  const { decide: said } = words.value;
  const locale = localeOf(state.locale);
  const frame = letterFrame(state.locale);
  const { event } = refundWords(state.locale);
  const sum = formatAmount(of.amount, state.request.currency, locale);
  return (
    <>
      <div class="lab">{said.lands}</div>
      <div class="preview">
        <div class="chrome" lang={locale}>
          <Icon name="left" size="s" />
          {frame.title}
          <span class="right mono" lang="en" translate={false}>
            {shortNumber(caseNumber(of.log))}
          </span>
        </div>
        <div class="page" lang={locale}>
          <h4>
            {proposal.what === 'approval'
              ? frame.approved
              : proposal.stage === 'sent'
                ? event.payoutSent
                : event.payoutRecorded}
          </h4>
          <dl>
            <dt>{frame.amount}</dt>
            <dd class="num strong">{sum}</dd>
            {proposal.what === 'approval' ? (
              <>
                <dt>{frame.from}</dt>
                <dd dir="auto">{proposal.words}</dd>
              </>
            ) : (
              <>
                <dt>{frame.reference}</dt>
                <dd class="mono">{proposal.reference}</dd>
              </>
            )}
          </dl>
        </div>
      </div>
      <p class="read-ok">
        <Icon name="clock" size="s" />
        {said.dateByPolicy}
      </p>
    </>
  );
}
