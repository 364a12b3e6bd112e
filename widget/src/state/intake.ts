// A refund request being filled in: its values, the question that is shown, and what is wrong.
// Owns the draft and its life on this device. What the guard has not allowed is shown but not stored.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  checkField,
  draftFromWallet,
  type FieldName,
  type ProblemCode,
  type RefundDraft,
  readDraft,
} from '@recourse/shared/refund';
import type { RefundPrefill } from '../api/types.ts';
import type { Client } from './client.ts';
import type { Drafts } from './drafts.ts';
import { type Page, type PageName, pageNames, pagesFor } from './intakePages.ts';

export const refundDraft = 'refund';

/** Kinds that are typed: these pass the guard before they are stored. */
export const typedKinds: ReadonlySet<string> = new Set([
  'text',
  'longText',
  'id',
  'address',
  'digits',
  'decimal',
  'currency',
]);

const namesTransaction: ReadonlySet<FieldName> = new Set(['payment', 'network', 'transactionId']);

export interface Kept {
  draft: RefundDraft;
  prefill: RefundDraft;
  found?: RefundDraft;
  page: PageName;
  /** When it was kept, by the relay's clock. */
  at?: number;
}

export interface Intake {
  readonly draft: Signal<RefundDraft>;
  readonly prefill: Signal<RefundDraft>;
  /** What the network said and the customer confirmed. */
  readonly found: Signal<RefundDraft>;
  readonly pages: ReadonlySignal<readonly Page[]>;
  readonly page: ReadonlySignal<Page>;
  readonly problems: Signal<Readonly<Partial<Record<FieldName, ProblemCode>>>>;
  set(name: FieldName, value: string): void;
  /** This value may be stored. */
  keep(name: FieldName): void;
  /** This value may not be stored, nor what was stored of it before: that may be its beginning. */
  keepNot(name: FieldName): void;
  /** Checks one field when it is left; an empty one is not complained about yet. */
  leave(name: FieldName): void;
  /** Checks all fields of the page; the first that is wrong, if one is. */
  wrongOnPage(): FieldName | undefined;
  next(): void;
  /** False on the first page. */
  back(): boolean;
  goTo(page: PageName): void;
  /** Opens the page that asks for this field, even where the wallet had answered it. */
  fix(name: FieldName): void;
  /** This is the payment: what the network says of it is filled in. */
  takeFound(values: RefundDraft): void;
  /** Another payment than the one the wallet brought. */
  dropPrefill(): void;
  /** Everything is gone, here and on the device. */
  clear(): void;
  /** What was typed comes back, after a submission failed. */
  restore(): void;
}

export function createIntake(of: {
  client: Client;
  drafts: Drafts;
  given: RefundPrefill | undefined;
  /** Networks that the relay can read. */
  lookUps?: ReadonlySignal<readonly string[]>;
  /** Hears of every state that may leave the device, and of its end. */
  onKept?: (form: Kept | undefined) => void;
}): Intake {
  const { client, drafts, lookUps, onKept } = of;
  const start = begin();
  const draft = signal<RefundDraft>(start.draft);
  const prefill = signal<RefundDraft>(start.prefill);
  const found = signal<RefundDraft>(start.found ?? {});
  const pageName = signal<PageName>(start.page);
  const problems = signal<Readonly<Partial<Record<FieldName, ProblemCode>>>>({});
  let stored: RefundDraft = { ...start.draft };

  const pages = computed(() =>
    pagesFor(draft.value, { prefill: prefill.value, found: found.value, lookUps: lookUps?.value ?? [] }),
  );
  const page = computed(() => pages.value.find(({ name }) => name === pageName.value) ?? nearest());

  function begin(): Kept {
    const kept = drafts.form<Kept>(refundDraft);
    const old: Kept | undefined = kept && {
      draft: readDraft(kept.draft),
      prefill: readDraft(kept.prefill),
      found: readDraft(kept.found ?? {}),
      page: pageNames.find((name) => name === kept.page) ?? 'payment',
    };
    const brought = draftFromWallet(of.given, { now: client.now(), timeZone: client.timeZone });
    const { transactionId } = brought;
    // The same payment asked about again goes on where it was left.
    if (
      old &&
      (Object.keys(of.given ?? {}).length === 0 || (transactionId && transactionId === old.draft.transactionId))
    ) {
      return old;
    }
    const first = pagesFor(brought, { prefill: brought })[0]?.name ?? 'payment';
    return { draft: brought, prefill: brought, page: first };
  }

  /** A page that no longer exists, since an answer before it changed: the next one that does. */
  function nearest(): Page {
    const at = pageNames.indexOf(pageName.value);
    return pages.value.find(({ name }) => pageNames.indexOf(name) >= at) ?? pages.value.at(-1)!;
  }

  function store(): void {
    const form: Kept = {
      ...{ draft: stored, prefill: prefill.peek(), found: found.peek(), page: page.peek().name },
      at: client.now(),
    };
    drafts.keepForm(refundDraft, form);
    onKept?.(form);
  }

  function show(name: PageName): void {
    pageName.value = name;
    problems.value = {};
    store();
  }

  function step(by: 1 | -1): boolean {
    const all = pages.peek();
    const next = all[all.indexOf(page.peek()) + by];
    if (next) show(next.name);
    return next !== undefined;
  }

  /** What the network had filled in goes with the transaction that it was about. */
  function forgetFound(): void {
    const left = { ...draft.peek() };
    for (const [name, value] of Object.entries(found.peek()) as [FieldName, string][]) {
      if (left[name] !== value) continue;
      delete left[name];
      delete stored[name];
    }
    draft.value = left;
    found.value = {};
  }

  return {
    ...{ draft, prefill, found, pages, page, problems },
    set(name, value) {
      // Of another transaction nothing is known yet.
      if (namesTransaction.has(name) && value !== draft.peek()[name]) forgetFound();
      draft.value = { ...draft.peek(), [name]: value };
      const { [name]: _, ...others } = problems.peek();
      problems.value = others;
    },
    keep(name) {
      stored = { ...stored, [name]: draft.peek()[name] ?? '' };
      store();
    },
    keepNot(name) {
      const { [name]: _, ...others } = stored;
      stored = others;
      store();
    },
    leave(name) {
      if ((draft.peek()[name] ?? '').trim() === '') return;
      const problem = checkField(name, draft.peek(), { now: client.now() });
      if (problem) problems.value = { ...problems.peek(), [name]: problem.code };
    },
    wrongOnPage() {
      const found = page
        .peek()
        .fields.flatMap(({ name }) => checkField(name, draft.peek(), { now: client.now() }) ?? []);
      problems.value = Object.fromEntries(found.map(({ field, code }) => [field, code]));
      return found[0]?.field;
    },
    next: () => void step(1),
    back: () => step(-1),
    goTo: show,
    fix(name) {
      const { [name]: _, ...others } = prefill.peek();
      prefill.value = others;
      const { [name]: __, ...alsoOthers } = found.peek();
      found.value = alsoOthers;
      const asks = pages.peek().find(({ fields }) => fields.some((field) => field.name === name));
      if (asks) show(asks.name);
    },
    takeFound(values) {
      found.value = values;
      draft.value = { ...draft.peek(), ...values };
      stored = { ...stored, ...values };
      step(1);
    },
    dropPrefill() {
      const { timeZone = client.timeZone, reason = '' } = draft.peek();
      draft.value = { timeZone, ...(reason && { reason }) };
      stored = draft.peek();
      prefill.value = {};
      found.value = {};
      show('payment');
    },
    clear() {
      drafts.drop(refundDraft);
      onKept?.(undefined);
    },
    restore: store,
  };
}
