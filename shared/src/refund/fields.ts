// The intake: which steps and fields a draft leads through, and what is still wrong with it.
// The widget's form, the console's case panel and the relay's check all work from here. Never holds words.
import { cleanValue } from './cleanValue.ts';
import { checkValue, choicesOf } from './fieldChecks.ts';
import {
  type FieldName,
  type FieldProblem,
  fieldNames,
  type RefundDraft,
  type StepName,
  stepNames,
} from './fieldNames.ts';
import { type FieldKind, type FieldSpec, fieldSpecs, holds, isAsked } from './fieldSpecs.ts';

/** A field as a form draws it for one draft. */
export interface Field {
  name: FieldName;
  kind: FieldKind;
  inputMode: FieldSpec['inputMode'];
  autocapitalize: FieldSpec['autocapitalize'];
  maxLength: number;
  required: boolean;
  /** The codes to choose from, in the order to show; empty unless the kind is `choice`. */
  choices: readonly string[];
}

export interface Step {
  name: StepName;
  fields: Field[];
}

/** All steps in their order, each with the fields that this draft calls for. `review` has none: it shows the others. */
export function stepsFor(draft: RefundDraft): Step[] {
  return stepNames.map((name) => ({
    name,
    fields: fieldSpecs
      .filter((spec) => spec.step === name && spec.kind !== 'given' && isAsked(spec, draft))
      .map((spec) => ({
        name: spec.name,
        kind: spec.kind,
        inputMode: spec.inputMode,
        autocapitalize: spec.autocapitalize,
        maxLength: spec.maxLength,
        required: isRequired(spec, draft),
        choices: choicesOf(spec, draft),
      })),
  }));
}

/** What is wrong with this field; undefined when nothing is, or when this draft does not call for it. */
export function checkField(name: FieldName, draft: RefundDraft, { now }: { now: number }): FieldProblem | undefined {
  const spec = fieldSpecs.find((field) => field.name === name);
  if (spec === undefined || !isAsked(spec, draft)) return undefined;
  if (cleanValue(spec, draft) === '') return isRequired(spec, draft) ? { field: name, code: 'required' } : undefined;
  const code = checkValue(spec, draft, now);
  return code === undefined ? undefined : { field: name, code };
}

/** Everything that is wrong, in the order in which it is asked. Empty when the draft can be handed in. */
export function checkDraft(draft: RefundDraft, at: { now: number }): FieldProblem[] {
  return fieldSpecs.flatMap(({ name }) => checkField(name, draft, at) ?? []);
}

/** What is wrong within one step, for the button that leads on. */
export function checkStep(step: StepName, draft: RefundDraft, at: { now: number }): FieldProblem[] {
  return fieldSpecs.filter((spec) => spec.step === step).flatMap(({ name }) => checkField(name, draft, at) ?? []);
}

/** A draft that was kept as JSON: text under known names, and nothing else that may have got there. */
export function readDraft(kept: unknown): RefundDraft {
  const draft: RefundDraft = {};
  if (kept === null || typeof kept !== 'object') return draft;
  for (const name of fieldNames) {
    const value: unknown = Object.hasOwn(kept, name) ? (kept as Record<string, unknown>)[name] : undefined;
    if (typeof value === 'string') draft[name] = value;
  }
  return draft;
}

/**
 * A draft from what a wallet hands over. What is unknown, malformed or wrong is left out, so that a slip in the wallet
 * asks the customer one question more and never blocks him.
 */
export function draftFromWallet(given: unknown, at: { now: number; timeZone: string }): RefundDraft {
  const draft: RefundDraft = { timeZone: at.timeZone };
  const offered = readDraft(given);
  for (const { name } of fieldSpecs) {
    if (offered[name] === undefined || name === 'timeZone') continue;
    const tried = { ...draft, [name]: offered[name] };
    if (checkField(name, tried, at) === undefined) draft[name] = offered[name];
  }
  return draft;
}

function isRequired(spec: FieldSpec, draft: RefundDraft): boolean {
  return spec.requiredWhen !== undefined && holds(spec.requiredWhen, draft);
}
