// The card of a refund case inside the conversation. It folds the case's own log, so it is never behind.
import type { SubmittedCase } from '@recourse/shared/case';
import { caseNumber } from '@recourse/shared/kit';
import { publicState } from '@recourse/shared/views';
import { useEffect, useMemo } from 'preact/hooks';
import { type FollowedCase, followCase } from '../state/followed.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { networkName } from '../words/networks.ts';
import { day, moment, money } from '../words/times.ts';
import { StatePill } from './casePill.tsx';
import { Icon } from './icon.tsx';
import { shortNumber } from './small.tsx';

/** Follows a case as long as it is on the screen. */
export function useCase(log: string | undefined): FollowedCase | undefined {
  const { desk } = useWorkspace();
  const followed = useMemo(() => (log === undefined ? undefined : followCase(desk.session, log)), [desk, log]);
  useEffect(() => () => followed?.stop(), [followed]);
  return followed;
}

export function CaseCard({ log, open }: { log: string; open: () => void }) {
  const state = useCase(log)?.state.value;
  if (state?.name === 'erased') {
    return (
      <div class="ccard">
        <div class="top muted">
          <span class="ic">
            <Icon name="case" />
          </span>
          {words.value.conversation.cardErased}
        </div>
      </div>
    );
  }
  if (state?.name !== 'submitted') {
    return (
      <div class="ccard" aria-hidden="true">
        <div class="top">
          <span class="bone" style={{ width: '36px', height: '36px' }} />
          <span class="bone" style={{ width: '180px', height: '14px' }} />
        </div>
      </div>
    );
  }
  return <Card log={log} state={state} open={open} />;
}

function Card({ log, state, open }: { log: string; state: SubmittedCase; open: () => void }) {
  const { desk } = useWorkspace();
  const { refund, conversation: said } = words.value;
  const { request } = state;
  const now = desk.clock.now.value;
  return (
    <article class="ccard" aria-label={`${words.value.panel.case} ${caseNumber(log)}`}>
      <div class="top">
        <span class="ic">
          <Icon name="case" />
        </span>
        <div>
          <div class="ttl">
            {refund.reasons[request.reason]}
            <StatePill state={publicState(state.status)} />
          </div>
          <div class="sub">
            <span class="mono" lang="en" translate={false}>
              {shortNumber(caseNumber(log))}
            </span>{' '}
            · {said.submittedAt(moment(state.submittedAt, now))}
          </div>
        </div>
        <div class="amt">
          {money(request.amount, request.currency)}
          <small>{paidBy(state)}</small>
        </div>
      </div>
      <Steps state={state} />
      <div class="bot">
        <Icon name="clock" size="s" />
        <span>{dateLine(state, now)}</span>
        <button type="button" class="btn ghost sm right" onClick={open}>
          {said.openCase}
        </button>
      </div>
    </article>
  );
}

export function paidBy({ request }: SubmittedCase): string {
  const { refund, panel } = words.value;
  switch (request.payment) {
    case 'card':
      return request.cardLast4
        ? `${refund.payments.card} ${panel.cardEnding(request.cardLast4)}`
        : refund.payments.card;
    case 'onchain':
      return networkName(request.network);
    case 'thirdParty':
      return refund.providers[request.provider];
  }
}

function Steps({ state }: { state: SubmittedCase }) {
  const { refund, conversation: said } = words.value;
  const { status } = state;
  const decided = status.name === 'approved' || status.name === 'refunded' || status.name === 'denied';
  const names = [
    refund.states.submitted,
    status.name === 'needsInformation' ? refund.states.needsInformation : refund.states.inReview,
    decided && status.name === 'denied' ? refund.states.denied : decided ? refund.states.approved : said.decision,
    status.name === 'closed' ? said.cardClosed : said.payout,
  ];
  const here = {
    submitted: 0,
    guidance: 0,
    inReview: 1,
    onHold: 1,
    needsInformation: 1,
    denied: 2,
    approved: 2,
    refunded: 3,
    closed: 3,
  }[status.name];
  const half = status.name === 'inReview' || status.name === 'needsInformation' || status.name === 'onHold';
  return (
    <ol class="steps">
      {names.map((name, place) => (
        <li
          key={name}
          class={place < here ? 'done' : place === here ? (half ? 'now half' : 'now') : undefined}
          aria-current={place === here ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}

/** The one sentence with the date that matters. */
export function dateLine(state: SubmittedCase, now: number): string {
  const said = words.value.conversation;
  const { status } = state;
  switch (status.name) {
    case 'submitted':
    case 'inReview':
      return said.answerDue(day(status.answerBy, now));
    case 'needsInformation':
      return said.replyDue(day(status.replyBy, now));
    case 'approved':
      return said.arrives(day(status.arrivesBy, now));
    case 'refunded':
      return said.refundedOn(day(status.at, now));
    case 'denied':
      return status.appealBy === undefined || now > status.appealBy
        ? said.finalAnswer
        : said.appealUntil(day(status.appealBy, now));
    case 'closed':
      return now > status.reopenBy ? said.closedForGood : said.reopenUntil(day(status.reopenBy, now));
    case 'guidance':
      return said.guidanceGiven;
    case 'onHold':
      return said.onHold(day(status.since, now));
  }
}
