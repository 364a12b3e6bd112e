// A decision while it is being made: what is filled in, what is wrong with it, and the command it becomes.
// Owns the checks of the dialog. The relay decides again; what it refuses is told in plain words.
import { refundable, type SubmittedCase, wordsLimit } from '@recourse/shared/case';
import { compareDecimal, decimalPlaces, isDecimal, isZero } from '@recourse/shared/kit';
import type { AgentCommand, Draft } from '@recourse/shared/protocol';
import { type DenialCode, digitsOf, type EvidenceKind } from '@recourse/shared/refund';
import { formatAmount, localeOf, type RefundWords } from '@recourse/shared/words';

export type DecisionKind = 'ask' | 'approve' | 'deny' | 'progress';

export interface DecisionForm {
  kind: DecisionKind;
  amount: string;
  codes: readonly DenialCode[];
  evidence: readonly EvidenceKind[];
  change: string;
  /** Business days until the new date of our answer; 0 keeps the date. */
  days: number;
  /** Words for each kind apart, so that looking at another kind loses nothing. */
  words: Readonly<Record<DecisionKind, string>>;
  /** Words that the agent changed; the others follow the codes and the evidence. */
  ownWords: Readonly<Record<DecisionKind, boolean>>;
}

export type FormProblem =
  | { field: 'amount'; name: 'wrongAmount' | 'zeroAmount' | 'highAmount' }
  | { field: 'amount'; name: 'tooManyDigits'; digits: number }
  | { field: 'codes'; name: 'needsCode' | 'tooManyCodes' }
  | { field: 'words'; name: 'needsWords' }
  | { field: 'words' | 'change'; name: 'tooLong'; over: number };

export const mostCodes = 5;

export function newDecision(state: SubmittedCase, kind: DecisionKind, customerWords: RefundWords): DecisionForm {
  const form: DecisionForm = {
    kind,
    amount: refundable(state),
    codes: state.verdict.codes.slice(0, mostCodes),
    evidence: state.verdict.evidenceWanted,
    change: '',
    days: 0,
    words: { ask: '', approve: '', deny: '', progress: '' },
    ownWords: { ask: false, approve: false, deny: false, progress: false },
  };
  return withSuggestions(form, state, customerWords);
}

/** Puts the shared words where the agent has not written his own. */
export function withSuggestions(form: DecisionForm, state: SubmittedCase, customerWords: RefundWords): DecisionForm {
  const { letter, denial } = customerWords;
  const own = form.ownWords;
  const [first] = form.codes;
  return {
    ...form,
    change: form.change === '' && first && !own.deny ? denial[first].change : form.change,
    words: {
      ask: own.ask ? form.words.ask : letter.ask(form.evidence),
      approve: own.approve
        ? form.words.approve
        : letter.approve({
            amount: formatAmount(form.amount, state.request.currency, localeOf(state.locale)),
            method: customerWords.method(state.request),
          }),
      deny: own.deny ? form.words.deny : letter.deny(form.codes),
      progress: own.progress ? form.words.progress : letter.progress({}),
    },
  };
}

export function problemOf(form: DecisionForm, state: SubmittedCase): FormProblem | undefined {
  const text = form.words[form.kind];
  if (form.kind === 'approve') {
    const problem = amountProblem(form.amount.trim(), state);
    if (problem) return problem;
  }
  if (form.kind === 'deny') {
    if (form.codes.length === 0) return { field: 'codes', name: 'needsCode' };
    if (form.codes.length > mostCodes) return { field: 'codes', name: 'tooManyCodes' };
    if (form.change.length > wordsLimit)
      return { field: 'change', name: 'tooLong', over: form.change.length - wordsLimit };
  }
  if (text.trim() === '') return { field: 'words', name: 'needsWords' };
  return text.length > wordsLimit ? { field: 'words', name: 'tooLong', over: text.length - wordsLimit } : undefined;
}

function amountProblem(amount: string, state: SubmittedCase): FormProblem | undefined {
  const { request } = state;
  if (!isDecimal(amount)) return { field: 'amount', name: 'wrongAmount' };
  if (isZero(amount)) return { field: 'amount', name: 'zeroAmount' };
  const digits = digitsOf(request.currency, request.payment === 'onchain' ? request.network : undefined);
  if (decimalPlaces(amount) > digits) return { field: 'amount', name: 'tooManyDigits', digits };
  return compareDecimal(amount, refundable(state)) > 0 ? { field: 'amount', name: 'highAmount' } : undefined;
}

/** Throws for a form with a problem: the dialog does not send one. */
export function decisionCommand(form: DecisionForm, log: string): Draft<AgentCommand> {
  const words = form.words[form.kind].trim();
  switch (form.kind) {
    case 'ask':
      return { type: 'requestInformation', log, words, evidence: [...form.evidence] };
    case 'approve':
      return { type: 'approveCase', log, amount: form.amount.trim(), words };
    case 'progress':
      return { type: 'tellProgress', log, words, ...(form.days > 0 && { days: form.days }) };
    case 'deny': {
      const [first, ...others] = form.codes;
      if (!first) throw new Error('a denial without a code was sent');
      const change = form.change.trim();
      return { type: 'denyCase', log, codes: [first, ...others], words, ...(change && { change }) };
    }
  }
}

/** Everything that the customer would read, for the guard. */
export function textsOf(form: DecisionForm): string[] {
  return form.kind === 'deny' && form.change.trim() !== '' ? [form.words.deny, form.change] : [form.words[form.kind]];
}

export function toggled<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
