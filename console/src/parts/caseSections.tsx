// A case in the panel: the sum and the date, what the policy says rule by rule, the payment, and its history.
import type { SubmittedCase } from '@recourse/shared/case';
import { caseNumber, compareDecimal, isZero } from '@recourse/shared/kit';
import { publicState } from '@recourse/shared/views';
import { type CaseDate, runningDates } from '../state/caseView.ts';
import type { FollowedCase } from '../state/followed.ts';
import { dueTone } from '../state/rowRules.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { day, money, span } from '../words/times.ts';
import { CaseEvidence } from './caseEvidence.tsx';
import { StatePill } from './casePill.tsx';
import { CaseTimeline } from './caseTimeline.tsx';
import { ChainFacts } from './chainFacts.tsx';
import { ExportRecord } from './exportRecord.tsx';
import { Id } from './id.tsx';
import { OtherCases } from './otherCases.tsx';
import { PaymentFacts } from './paymentFacts.tsx';
import { PolicyRules } from './policyRules.tsx';
import { Pill, shortNumber } from './small.tsx';

export function CaseSections({ log, followed, state }: { log: string; followed: FollowedCase; state: SubmittedCase }) {
  const { refund, panel: said } = words.value;
  const { request, status } = state;
  const number = caseNumber(log);
  const approved = status.name === 'approved' || status.name === 'refunded' ? status.amount : undefined;
  return (
    <>
      <section class="sect">
        <div class="case-top">
          <Id id={number} short={shortNumber(number)} what={said.number} />
          <span class="right">
            <StatePill state={publicState(status)} />
          </span>
        </div>
        <div class="sum">
          <b>{money(request.amount, request.currency)}</b>
          <span>{refund.reasons[request.reason]}</span>
          {approved !== undefined && compareDecimal(approved, request.amount) !== 0 && (
            <span>{said.approvedAmount(money(approved, request.currency))}</span>
          )}
          {status.name === 'approved' && !isZero(state.paid) && (
            <span>{said.arrived(money(state.paid, request.currency))}</span>
          )}
          {!isZero(state.paidByBank) && <span>{said.paidBack(money(state.paidByBank, request.currency))}</span>}
        </div>
        <Clocks state={state} />
      </section>
      <section class="sect">
        <PolicyRules state={state} />
      </section>
      <section class="sect">
        <PaymentFacts log={log} state={state} />
      </section>
      <CaseEvidence key={`${log} files`} log={log} state={state} />
      <ChainFacts key={log} log={log} state={state} />
      <section class="sect">
        <h3 class="cap">{said.history}</h3>
        <CaseTimeline followed={followed} state={state} />
      </section>
      <ExportRecord key={`${log} record`} log={log} state={state} />
      <OtherCases log={log} seen={followed.events.value.length} />
    </>
  );
}

/** Every date that runs, and what stands out or rests. */
function Clocks({ state }: { state: SubmittedCase }) {
  const { desk } = useWorkspace();
  const { panel: said, row } = words.value;
  const { status, raised, dispute } = state;
  const now = desk.clock.now.value;
  return (
    <>
      {raised && (
        <p class="standing">
          <Pill tone={raised.why === 'late' ? 'red' : 'amber'}>{row.raised[raised.why] ?? raised.why}</Pill>
          {raised.note && <span>{raised.note}</span>}
        </p>
      )}
      {runningDates(state).map((date) => (
        <DueClock key={date.kind} date={date} />
      ))}
      {status.name === 'needsInformation' && <p class="muted small-text">{said.paused}</p>}
      {status.name === 'onHold' && <p class="muted small-text">{said.held(day(status.since, now))}</p>}
      {dispute && status.name !== 'onHold' && <p class="muted small-text">{said.dispute(day(dispute.since, now))}</p>}
    </>
  );
}

/** How much of the time is gone. Waiting on others is grey: only our own dates are loud. */
function DueClock({ date }: { date: CaseDate }) {
  const { desk } = useWorkspace();
  const { panel: said } = words.value;
  const now = desk.clock.now.value;
  const part = Math.min(1, Math.max(0.02, (now - date.from) / Math.max(1, date.to - date.from)));
  const ours = date.kind !== 'reply' && date.kind !== 'arrives';
  const tone = ours ? dueTone(date.to, now) : 'quiet';
  return (
    <div class={`clock ${tone}`}>
      <span>{said[date.kind]}</span>
      <svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={part * 100} height="4" />
      </svg>
      <span>
        {day(date.to, now)}
        {tone !== 'quiet' && `, ${tone === 'red' ? said.late(span(now - date.to)) : said.left(span(date.to - now))}`}
      </span>
    </div>
  );
}
