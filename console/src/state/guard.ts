// The guard before words leave this console: what nobody may ask for, and secrets.
// Owns when which check runs. The relay checks again; nothing here may be the only check.
import {
  type AskRule,
  findForbiddenAsk,
  findSecret,
  type SecretRule,
  type Span,
  wordListsFor,
} from '@recourse/shared/safety';

export type Rule = AskRule | SecretRule;

/** `stop`: it does not go out. `warn`: it goes out once the agent says so. `unable`: a word list could not be loaded, so nothing goes out. */
export type GuardAnswer =
  | { name: 'pass' }
  | { name: 'stop'; rule: Rule; span: Span }
  | { name: 'warn'; rule: Rule; span: Span }
  | { name: 'unable' };

/** `toCustomer` words are searched for forbidden asks and secrets, notes for secrets only. */
export async function guardWords(text: string, audience: 'toCustomer' | 'toTeam'): Promise<GuardAnswer> {
  const lists = await wordListsFor(text).catch(() => undefined);
  if (!lists) return { name: 'unable' };
  const finding =
    audience === 'toCustomer' ? findForbiddenAsk(text, { lists }) : findSecret(text, { field: 'message', lists });
  switch (finding.verdict) {
    case 'allow':
      return { name: 'pass' };
    case 'block':
      return { name: 'stop', rule: finding.rule, span: finding.span };
    default:
      // Agents quote transaction ids to each other all day: what only may be a key passes in a note.
      return audience === 'toTeam' ? { name: 'pass' } : { name: 'warn', rule: finding.rule, span: finding.span };
  }
}
