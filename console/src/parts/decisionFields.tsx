// The middle of the decision: what the agent fills in for the kind that he chose.
import { type Signal, useSignal } from '@preact/signals';
import type { SubmittedCase } from '@recourse/shared/case';
import {
  type DenialCode,
  denialCodeNames,
  denialCodes,
  type EvidenceKind,
  evidenceKinds,
} from '@recourse/shared/refund';
import { type DecisionForm, type FormProblem, toggled } from '../state/decision.ts';
import { words } from '../words/index.ts';
import { languageName, money } from '../words/times.ts';
import { Icon } from './icon.tsx';

interface FieldsProps {
  form: DecisionForm;
  state: SubmittedCase;
  change: (part: Partial<DecisionForm>) => void;
  problem: FormProblem | undefined;
}

export function DecisionFields(of: FieldsProps) {
  const { form } = of;
  return (
    <>
      {form.kind === 'approve' && <Amount {...of} />}
      {form.kind === 'deny' && <Codes {...of} />}
      {form.kind === 'ask' && <Evidence {...of} />}
      {form.kind === 'progress' && <NewDate {...of} />}
      <CustomerWords {...of} />
      {form.kind === 'deny' && <Change {...of} />}
    </>
  );
}

function Wrong({ id, problem }: { id: string; problem: FormProblem | undefined }) {
  const { decide: said } = words.value;
  if (!problem) return null;
  const text =
    problem.name === 'tooLong'
      ? said.tooLong(problem.over)
      : problem.name === 'tooManyDigits'
        ? said.tooManyDigits(problem.digits)
        : said[problem.name];
  return (
    <p class="wrong" id={id} role="alert">
      <Icon name="alert" size="s" />
      {text}
    </p>
  );
}

function Amount({ form, state, change, problem }: FieldsProps) {
  const { decide: said } = words.value;
  const wrong = problem?.field === 'amount' ? problem : undefined;
  return (
    <div class="block">
      <label class="lab" for="decision-amount">
        {said.amount}
        <span class="right num">{said.requested(money(state.request.amount, state.request.currency))}</span>
      </label>
      <div class="money">
        <input
          id="decision-amount"
          inputMode="decimal"
          autocomplete="off"
          value={form.amount}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong && 'amount-wrong'}
          onInput={(event) => change({ amount: event.currentTarget.value })}
        />
        <span>{state.request.currency}</span>
      </div>
      <Wrong id="amount-wrong" problem={wrong} />
      {state.needsSecondPerson && (
        <p class="read-ok">
          <Icon name="people" size="s" />
          {said.twoPeople(money(state.secondPersonFrom ?? state.request.amount, state.request.currency))}
        </p>
      )}
    </div>
  );
}

/** What a person finds where the policy found nothing. */
const usualCodes = new Set<DenialCode>(['D06', 'D11', 'D12', 'D13']);

function Codes({ form, state, change, problem }: FieldsProps) {
  const { decide: said, refund } = words.value;
  const fromRules = state.verdict.codes;
  const all = useSignal(false);
  const shown = denialCodeNames.filter(
    (code) =>
      all.value ||
      fromRules.includes(code) ||
      form.codes.includes(code) ||
      (fromRules.length === 0 && usualCodes.has(code)),
  );
  const ordered = [...shown].sort((a, b) => place(fromRules, a) - place(fromRules, b));
  const ruleOf = (code: DenialCode) => state.verdict.rules.find((rule) => rule.code === code)?.rule;
  return (
    <fieldset class="block">
      <legend class="lab">
        {said.codes}
        <span class="muted light">{said.codesNote}</span>
      </legend>
      {ordered.map((code) => {
        const rule = ruleOf(code);
        const notes = [
          rule && said.fromRule(refund.rules[rule]),
          denialCodes[code].appealable ? said.appealable : said.final,
          denialCodes[code].generic && said.generic,
        ].filter(Boolean);
        return (
          <label class="opt" key={code}>
            <input
              type="checkbox"
              checked={form.codes.includes(code)}
              onChange={() => change({ codes: toggled(form.codes, code) })}
            />
            <b>{refund.codes[code]}</b>
            <span class={form.codes.includes(code) ? 'code red' : 'code'}>{code}</span>
            {form.codes.includes(code) && <p>{notes.join(' · ')}</p>}
          </label>
        );
      })}
      <MoreButton open={all} more={said.anotherCode} less={said.fewerCodes} />
      <Wrong id="codes-wrong" problem={problem?.field === 'codes' ? problem : undefined} />
    </fieldset>
  );
}

function MoreButton({ open, more, less }: { open: Signal<boolean>; more: string; less: string }) {
  return (
    <button
      type="button"
      class="btn ghost sm more-codes"
      aria-expanded={open.value}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      <Icon name={open.value ? 'x' : 'plus'} size="xs" />
      {open.value ? less : more}
    </button>
  );
}

const dayChoices = [0, 1, 2, 3, 5, 10];

/** A date that moves is told, never moved in silence. */
function NewDate({ form, state, change }: FieldsProps) {
  const { decide: said } = words.value;
  if (state.status.name !== 'submitted' && state.status.name !== 'inReview') return null;
  return (
    <div class="block">
      <label class="lab" for="decision-days">
        {said.days}
      </label>
      <select
        id="decision-days"
        class="field"
        value={form.days}
        onChange={(event) => change({ days: Number(event.currentTarget.value) })}
      >
        {dayChoices.map((days) => (
          <option key={days} value={days}>
            {days === 0 ? said.sameDate : said.inDays(days)}
          </option>
        ))}
      </select>
    </div>
  );
}

function place(list: readonly DenialCode[], code: DenialCode): number {
  const found = list.indexOf(code);
  return found === -1 ? list.length : found;
}

/** What agents ask for most, whatever the reason. */
const usualEvidence = new Set<EvidenceKind>([
  'transactionId',
  'statementLines',
  'orderPage',
  'whatFailed',
  'screenshots',
]);

function Evidence({ form, state, change }: FieldsProps) {
  const { decide: said, refund } = words.value;
  const wanted = new Set<EvidenceKind>(state.verdict.evidenceWanted);
  const all = useSignal(false);
  const shown = evidenceKinds.filter(
    (kind) => all.value || wanted.has(kind) || usualEvidence.has(kind) || form.evidence.includes(kind),
  );
  const ordered = shown.sort((a, b) => Number(wanted.has(b)) - Number(wanted.has(a)));
  return (
    <fieldset class="block">
      <legend class="lab">
        {said.evidence}
        <span class="muted light">{said.evidenceNote}</span>
      </legend>
      <div class="chips">
        {ordered.map((kind) => (
          <label class="opt" key={kind}>
            <input
              type="checkbox"
              checked={form.evidence.includes(kind)}
              disabled={!form.evidence.includes(kind) && form.evidence.length >= 10}
              onChange={() => change({ evidence: toggled(form.evidence, kind) })}
            />
            <b>{refund.evidence[kind]}</b>
          </label>
        ))}
      </div>
      <MoreButton open={all} more={said.moreEvidence} less={said.lessEvidence} />
    </fieldset>
  );
}

function CustomerWords({ form, state, change, problem }: FieldsProps) {
  const { decide: said } = words.value;
  const wrong = problem?.field === 'words' ? problem : undefined;
  return (
    <div class="block">
      <label class="lab" for="decision-words">
        {said.words}
        <span class="right">{said.wordsIn(languageName(state.locale))}</span>
      </label>
      <textarea
        id="decision-words"
        class="field"
        rows={form.kind === 'deny' ? 4 : 6}
        lang={state.locale}
        dir="auto"
        placeholder={said.wordsHint}
        value={form.words[form.kind]}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong && 'words-wrong'}
        onInput={(event) =>
          change({
            words: { ...form.words, [form.kind]: event.currentTarget.value },
            ownWords: { ...form.ownWords, [form.kind]: true },
          })
        }
      />
      <Wrong id="words-wrong" problem={wrong} />
    </div>
  );
}

function Change({ form, state, change, problem }: FieldsProps) {
  const { decide: said } = words.value;
  const wrong = problem?.field === 'change' ? problem : undefined;
  return (
    <div class="block">
      <label class="lab" for="decision-change">
        {said.change}
      </label>
      <textarea
        id="decision-change"
        class="field"
        rows={2}
        lang={state.locale}
        dir="auto"
        placeholder={said.changeHint}
        value={form.change}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong && 'change-wrong'}
        onInput={(event) => change({ change: event.currentTarget.value })}
      />
      <Wrong id="change-wrong" problem={wrong} />
    </div>
  );
}
