// What asks for a fresh proof: it is tried, and if the relay wants one, the person is asked and it is tried again.
// Owns who waits for the dialog. The proof itself goes from the dialog to the relay and is kept nowhere.
import { signal } from '@preact/signals';
import type { Failure } from '@recourse/shared/protocol';

/** Set while somebody is asked; called with whether he proved it. */
export const asked = signal<((proved: boolean) => void) | undefined>(undefined);

/** `gaveUp`: he closed the dialog. */
export async function withProof<Answer extends { ok: true } | { ok: false; failure: Failure } | undefined>(
  ask: () => Promise<Answer>,
): Promise<Answer | 'gaveUp'> {
  const answer = await ask();
  if (!answer || answer.ok || answer.failure.code !== 'proofNeeded') return answer;
  // One dialog at a time; whoever comes meanwhile has to ask again.
  if (asked.peek()) return 'gaveUp';
  const proved = await new Promise<boolean>((resolve) => {
    asked.value = resolve;
  });
  asked.value = undefined;
  return proved ? ask() : 'gaveUp';
}
