// Which findings of the agents' guard a second person may overrule.
// Owns the line between doubt and never. A rule that is not known here is never overruled.
import { askRules, secretRules } from '../safety/index.ts';

/** Words that name a secret, in the names of rules: what asks for one, holds one or hands one over. */
const aboutSecret = /phrase|seed|mnemonic|key|password|pin\b|code|secret|card|screen|remote|control/i;

/** Blocked, and yet sometimes honest: a person who reads the line sees which. */
const doubtfulBlocks: ReadonlySet<string> = new Set([
  'leadsElsewhere',
  'unlistedLink',
  'asksForPapers',
  'asksForBankAccount',
  'asksForAddress',
  'hurries',
  'promises',
]);

export function mayBeReleased({ verdict, rule }: { verdict: 'warn' | 'block'; rule: string }): boolean {
  if (Object.hasOwn(secretRules, rule) || aboutSecret.test(rule) || !Object.hasOwn(askRules, rule)) return false;
  return verdict === 'warn' || doubtfulBlocks.has(rule);
}
