// Where a case stands, in English: the states, the line under each, what happened and what can be done.
// Owns these texts. Dates and amounts come in as they are to be read.
import type { GuidanceKind } from '../../refund/assessment.ts';
import type { RefundWords } from '../refundWords.ts';

export const state: RefundWords['state'] = {
  submitted: 'Submitted',
  inReview: 'In review',
  needsInformation: 'More needed',
  approved: 'Approved',
  refunded: 'Refunded',
  denied: 'Not approved',
  answered: 'Answered',
  closed: 'Closed',
};

export const stateLine: RefundWords['stateLine'] = {
  submitted: ({ caseNumber, date }) => `We have your request, number ${caseNumber}. You will hear from us by ${date}.`,
  inReview({ date = '', why, standing }) {
    if (standing === 'onHold') {
      return 'A dispute about this payment is open at the bank or payment service. So that nothing is paid twice, we wait for its end and then go on. Meanwhile the date of our answer moves too.';
    }
    if (standing === 'late') {
      return `We are sorry: we did not answer by the date we gave you. A supervisor has your request now, and the new date is ${date}. You can also reach us in other ways.`;
    }
    if (why === 'appeal') {
      return `We have your appeal, and another agent reviews it. You will have the result and the reasons by ${date}.`;
    }
    if (why === 'afterGuidance')
      return `An agent is taking the second look you asked for. You will hear from us by ${date}.`;
    return `An agent is looking into it. You will hear from us by ${date}. If it takes longer, we tell you beforehand why and until when.`;
  },
  needsInformation: ({ missing, date }) =>
    `${missing === 1 ? '1 item is' : `${missing} items are`} still missing; once we have them, we go on. While we wait for you, the date of our answer moves too. If nothing has come by ${date}, the request closes for now and can be reopened within 30 days.`,
  approved({ amount, method, date, payout }) {
    if (payout === 'late') {
      return `We are sorry: the refund of ${amount} has not arrived by the date we gave you. We are looking into it, and the new date is ${date}. You can also reach us in other ways.`;
    }
    if (payout === 'sent') {
      return `The refund of ${amount} is on its way back to ${method}, expected by ${date}. When it arrives is up to the bank or payment service.`;
    }
    return `Refund of ${amount} approved, back to ${method}, expected by ${date}. When it arrives is up to the bank or payment service.`;
  },
  refunded: ({ amount, method, date, reference }) =>
    `${amount} went back to ${method} on ${date}. If you do not see it, ask the bank or payment service and quote reference ${reference}.`,
  denied({ reason, next, date = '' }) {
    if (next === 'evidence') {
      return `After a second review the result is the same: not approved. Reason: ${reason}. If you have something new that you did not give us before, you can appeal again until ${date}; the complaint routes are below. This is information, not legal advice.`;
    }
    if (next === 'final') {
      return `After a second review the result is the same: not approved. Reason: ${reason}. You can still turn to the bank or payment service you paid with, or to the complaint routes below. This is information, not legal advice.`;
    }
    if (next === 'elsewhere')
      return `This was not approved. Reason: ${reason}. You can talk to us or see other routes.`;
    return `This was not approved. Reason: ${reason}. You can add information, appeal, or see other routes.`;
  },
  answered: ({ kinds }) => `${answer(kinds)} Below is what you can still do.`,
  closed: ({ date }) =>
    date === undefined ? 'The request is closed.' : `The request is closed. You can reopen it until ${date}.`,
};

function answer(kinds: readonly GuidanceKind[]): string {
  if (kinds.includes('irreversible')) return 'This transfer cannot be undone.';
  if (kinds.includes('ifConfirmed')) return 'If this transfer is confirmed, it cannot be undone.';
  if (kinds.includes('onlyFeeSpent')) return 'This transfer failed, and the coins were not sent.';
  if (kinds.includes('waitForPending')) return 'One charge is not booked yet and may never be.';
  if (kinds.includes('askReceiver')) return 'The coins have been sent, and we cannot take them back.';
  return 'This transfer is not confirmed yet.';
}

export const event: RefundWords['event'] = {
  caseSubmitted: 'Request submitted',
  reviewStarted: 'Review started',
  informationRequested: 'We asked for more',
  informationReminded: 'A reminder that we wait for you',
  lookAgainReminded: 'Time to look again: if both charges are booked now, ask a person to look',
  informationProvided: 'You answered',
  progressTold: 'We told you how far we are',
  dateMissed: 'We missed the date we gave you',
  caseNudged: 'You asked us to hurry',
  reviewRequested: 'You asked for a person to look again',
  caseApproved: 'Approved',
  caseDenied: 'Not approved',
  caseAppealed: 'You appealed',
  outsideNoted: 'Noted: you turned to another route',
  payoutSent: 'Refund sent',
  payoutRecorded: 'Refunded',
  payoutFailed: 'The refund did not go through',
  payoutRetried: 'Refund arranged again',
  disputeOpened: 'On hold: a dispute is open at the bank',
  disputeClosed: 'The dispute is over, and we go on',
  caseWithdrawn: 'You withdrew the request',
  caseExpired: 'Closed, as no answer came',
  caseReopened: 'You reopened the request',
  evidenceAdded: 'You added files',
  evidencePurged: 'A file was removed',
};

export const action: RefundWords['action'] = {
  provideInformation: 'Add information',
  requestReview: 'Ask a person to look again',
  appealCase: 'Appeal',
  nudgeCase: 'Ask us to hurry',
  withdrawCase: 'Withdraw the request',
  reopenCase: 'Reopen',
  talk: 'Talk to us',
};
