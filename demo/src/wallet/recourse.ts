// How the wallet speaks to Recourse: the one global of the loader, before and after it has loaded.
// Owns the calls that this wallet makes. An adopter needs no more than this.
import type { RefundDraft } from '@recourse/shared/refund';
import type { Locale } from '../stage/preferences.ts';

export interface SubmittedCase {
  caseNumber: string;
  transactionId?: string;
}

export interface Unread {
  count: number;
}

type Call =
  | ['open', { openedFrom: string }]
  | ['identify', () => Promise<string>]
  | ['requestRefund', RefundDraft]
  | ['setLocale', Locale]
  | ['setTheme', 'light' | 'dark']
  | ['logout']
  | ['on', 'caseSubmitted', (submitted: SubmittedCase) => void]
  | ['on', 'unread', (unread: Unread) => void];

declare global {
  interface Window {
    Recourse?: { push(call: Call): unknown };
  }
}

/** Waits in an array until the loader is there. */
export function recourse(...call: Call): void {
  window.Recourse ??= [];
  window.Recourse.push(call);
}
