// The guard before words leave this console: what nobody may ask for, and secrets.
// Owns when which check runs. The relay checks again, with more that it knows; nothing here may be the only check.
import type { Failure } from '@recourse/shared/protocol';
import { type AskFinding, type SecretRule, type Span, secretRules } from '@recourse/shared/safety';
import { mayBeReleased } from '@recourse/shared/stop';
import type { Desk } from './desk.ts';

/** What was found, in which words, and what can be said instead. */
export interface Found {
  rule: string;
  /** Absent where the relay told of no place. */
  span?: Span | undefined;
  rewording?: string | undefined;
  /** Whether a second person may let it go. */
  releasable: boolean;
}

/** `stop`: it does not go out. `warn`: it goes out once the agent says so, with a caution. `unable`: it could not be judged, so nothing goes out. */
export type GuardAnswer =
  | { name: 'pass' }
  | ({ name: 'stop' } & Found)
  | ({ name: 'warn' } & Found)
  | { name: 'unable' };

/** The rules are as large as the rest of the console, and nothing is judged before somebody writes. */
const rules = () => import('./guardRules.ts');

async function judgeFor(text: string) {
  const { wordListsFor, secondReader, ...judge } = await rules();
  const [lists, reader] = await Promise.all([wordListsFor(text), secondReader()]);
  return { ...judge, lists, reader };
}

/** Fetches all that is needed to judge, so that words can be judged while there is no connection. */
export async function readyGuard(): Promise<void> {
  const { allWordLists, secondReader } = await rules();
  await Promise.all([allWordLists(), secondReader()]);
}

/** `toCustomer` words are searched for forbidden asks and secrets, notes for secrets only. */
export async function guardWords(
  text: string,
  audience: 'toCustomer' | 'toTeam',
  desk: Pick<Desk, 'me' | 'site'>,
): Promise<GuardAnswer> {
  const judge = await judgeFor(text).catch(() => undefined);
  if (!judge) return { name: 'unable' };
  const { lists, reader, findForbiddenAsk, findSecret } = judge;
  const finding =
    audience === 'toCustomer'
      ? findForbiddenAsk(text, { lists, reader, ...ours(desk) })
      : findSecret(text, { field: 'message', lists });
  switch (finding.verdict) {
    case 'allow':
      return { name: 'pass' };
    case 'block':
      return { name: 'stop', ...foundOf(finding) };
    case 'warn':
      return { name: 'warn', ...foundOf(finding) };
    default:
      // Agents quote transaction ids to each other all day: what only may be a key passes in a note.
      return { name: 'pass' };
  }
}

function foundOf(finding: {
  verdict: 'block' | 'warn';
  rule: string;
  span: Span;
  rewording?: string | undefined;
}): Found {
  const { rule, span, rewording } = finding as Exclude<AskFinding, { verdict: 'allow' }> & { rewording?: string };
  return { rule, span, rewording, releasable: mayBeReleased(finding) };
}

function ours({ me, site }: Pick<Desk, 'me' | 'site'>) {
  const { numbers, handles } = me.peek().ours;
  return { listedHosts: site.peek()?.linkHosts ?? [], ownNumbers: numbers, ownHandles: handles };
}

export function isSecretRule(rule: string): rule is SecretRule {
  return Object.hasOwn(secretRules, rule);
}

/** What the relay answered, as the composer shows it; undefined if it was no word of the guard's. */
export function guardAnswerOf(failure: Failure): GuardAnswer | undefined {
  const { code, rule = '', span, rewording, releasable = false } = failure;
  if (code === 'guardAway') return { name: 'unable' };
  if (code !== 'askStopped' && code !== 'secretStopped') return undefined;
  return { name: 'stop', rule, span, rewording, releasable };
}
