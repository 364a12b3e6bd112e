// The guard's look at a notice of the payment system, before anything of it is stored or logged: a signature says who speaks, not what.
// Owns which members are judged. Never repeats what it stopped.
import type { Failure } from '@recourse/shared/protocol';
import { allWordLists, findSecret, type WordLists } from '@recourse/shared/safety';
import type { PayoutNotice } from './notice.ts';

/** Members from closed lists hold nothing, and a case's number is Recourse's own. */
const judged = ['id', 'reference', 'amount'] as const;

export async function secretInNotice(
  notice: PayoutNotice,
  load: () => Promise<WordLists> = allWordLists,
): Promise<Failure | undefined> {
  try {
    const lists = await load();
    const members: Partial<Record<(typeof judged)[number], string | undefined>> = notice;
    for (const field of judged) {
      const found = findSecret(members[field] ?? '', { field, lists });
      if (found.verdict === 'block') return { code: 'secretStopped', field, rule: found.rule };
    }
    return undefined;
  } catch {
    // Whatever went wrong: the error may quote the text, so it goes nowhere.
    return { code: 'guardAway' };
  }
}
