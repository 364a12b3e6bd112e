// How the wallet speaks to its support: the one global of Recourse's loader, before and after it has loaded.
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

export function identifyCustomer(): void {
  // #region identify
  window.Recourse ??= [];
  // A function: tokens live for minutes, and a new one is asked for whenever one is needed.
  window.Recourse.push([
    'identify',
    async () => {
      const response = await fetch('/demo/wallet/recourse-token', { method: 'POST' });
      if (!response.ok) throw new Error(`No token: ${response.status}`);
      const { token } = await response.json();
      return token;
    },
  ]);
  // #endregion
}
