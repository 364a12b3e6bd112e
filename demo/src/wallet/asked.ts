// Which payments a refund was asked for, to mark them in the list.
// Owns one entry of localStorage. Recourse tells of each request once, when it is submitted.
import { signal } from '@preact/signals';
import type { SubmittedCase } from './support.ts';

const key = 'berthwell.asked';

/** Case numbers by payment. */
export const asked = signal<Readonly<Record<string, string>>>(read());

export function remember({ caseNumber, transactionId }: SubmittedCase): void {
  if (transactionId === undefined) return;
  asked.value = { ...asked.value, [transactionId]: caseNumber };
  localStorage.setItem(key, JSON.stringify(asked.value));
}

export function forgetAsked(): void {
  localStorage.removeItem(key);
}

function read(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>;
  } catch {
    // Not ours: begin with nothing.
    return {};
  }
}
