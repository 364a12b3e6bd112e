// The relay's own look at every text, before anything is stored or logged. An altered client cannot skip it.
// Owns which members of a command are texts, and that nothing goes out unjudged: where it cannot judge, it stops.
import { type ClientCommand, commandTexts, type Failure, formFields } from '@recourse/shared/protocol';
import {
  type AskContext,
  type AskFinding,
  allWordLists,
  findForbiddenAsk,
  findLinks,
  findSecret,
  type SecondReader,
  type SecretFinding,
  type Span,
  secondReader,
  type WordLists,
} from '@recourse/shared/safety';
import { mayBeReleased } from '@recourse/shared/stop';
import { ownContacts, type Site } from '../site.ts';
import type { Caller } from './caller.ts';

/** An agent's words that were meant for a customer and do not go out as they are. */
export interface HeldLine {
  field: string;
  rule: string;
  verdict: 'warn' | 'block';
  releasable: boolean;
  /** undefined where they hold a secret: those are kept nowhere. */
  words: { text: string; span: Span } | undefined;
}

export type Judged =
  /** `caution`: the rule of which the customer is reminded beside the message. */
  { name: 'pass'; caution?: string; doubtful?: HeldLine } | { name: 'stopped'; failure: Failure; line?: HeldLine };

export interface Guard {
  /** `recent`: what the same person said before it in the same conversation, newest last. */
  judge(of: { caller: Caller; command: ClientCommand; recent: readonly string[]; site: Site }): Promise<Judged>;
}

/** Handed in by tests only. */
export interface GuardParts {
  lists: () => Promise<WordLists>;
  reader: () => Promise<SecondReader>;
  findAsk: typeof findForbiddenAsk;
  findSecret: typeof findSecret;
  mayBeReleased: typeof mayBeReleased;
}

export const guardParts: GuardParts = {
  ...{ lists: allWordLists, reader: secondReader, findAsk: findForbiddenAsk },
  ...{ findSecret, mayBeReleased },
};

/** The verdict on words that an agent means for a customer; the command line gives it too. `secret`: what the search for secrets alone says. */
export function judgeAgentWords(
  { findAsk, findSecret }: Pick<GuardParts, 'findAsk' | 'findSecret'>,
  text: string,
  context: AskContext & { lists: WordLists; recent: readonly string[] },
  field = 'message',
): { secret: SecretFinding; ask: AskFinding } {
  const secret = findSecret(text, { field, lists: context.lists, recent: context.recent });
  return { secret, ask: secret.verdict === 'block' ? { verdict: 'allow' } : findAsk(text, context) };
}

export function createGuard(of: GuardParts = guardParts): Guard {
  function judgeAll(
    { caller, command, recent, site }: Parameters<Guard['judge']>[0],
    lists: WordLists,
    reader: SecondReader,
  ): Judged {
    let doubtful: HeldLine | undefined;
    for (const { field, guarded, text } of commandTexts(command)) {
      const toCustomer = caller.role === 'agent' && !isForTeam(command, field);
      const { secret: found, ask } = toCustomer
        ? judgeAgentWords(of, text, { lists, ...readsLines(guarded, reader), recent, ...contextOf(site) }, guarded)
        : { secret: of.findSecret(text, { field: guarded, lists, recent }), ask: nothing };
      if (found.verdict === 'block') {
        const failure: Failure = { code: 'secretStopped', field, rule: found.rule };
        if (!toCustomer) return { name: 'stopped', failure };
        const line: HeldLine = { field, rule: found.rule, verdict: 'block', releasable: false, words: undefined };
        return { name: 'stopped', failure: { ...failure, releasable: false }, line };
      }
      if (ask.verdict === 'allow') continue;
      const { rule, verdict, span } = ask;
      const releasable = command.type in releasableFrom && of.mayBeReleased(ask);
      // What only may be a secret is kept no more than what is one.
      const words = found.verdict === 'allow' ? { text, span } : undefined;
      const line: HeldLine = { field, rule, verdict, releasable: releasable && words !== undefined, words };
      if (verdict === 'warn' && command.type in releasableFrom) {
        doubtful ??= line;
        continue;
      }
      const rewording = (ask as { rewording?: string }).rewording;
      const failure: Failure = {
        ...{ code: 'askStopped', field, rule, span, releasable: line.releasable },
        ...(rewording !== undefined && { rewording }),
      };
      // A decision's words that are only doubtful are said otherwise; there is nothing in it for a supervisor.
      return { name: 'stopped', failure, ...(verdict === 'block' && { line }) };
    }
    if (doubtful) return { name: 'pass', caution: doubtful.rule, doubtful };
    return namesPhishing(caller, command, site) ? { name: 'pass', caution: 'knownPhishing' } : { name: 'pass' };
  }

  return {
    async judge(asked) {
      try {
        const [lists, reader] = await Promise.all([of.lists(), of.reader()]);
        return judgeAll(asked, lists, reader);
      } catch {
        // Whatever went wrong: the error may quote the text, so it goes nowhere.
        return { name: 'stopped', failure: { code: 'guardAway' } };
      }
    },
  };
}

const nothing: AskFinding = { verdict: 'allow' };

/** A customer who asks about such a link is warned of it and not stopped: he may be reporting it, and a list may be wrong. */
function namesPhishing(caller: Caller, command: ClientCommand, { phishingHosts, linkHosts }: Site): boolean {
  if (caller.role !== 'customer' || command.type !== 'postMessage' || phishingHosts.size === 0) return false;
  return findLinks(command.text).some(({ host }) => !linkHosts.includes(host) && isKnownFor(host, phishingHosts));
}

/** The host itself, or one that it stands under. */
function isKnownFor(host: string, hosts: ReadonlySet<string>): boolean {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) if (hosts.has(rest)) return true;
  return false;
}

/** With its lists read, if they can be: else it stops everything until they can. */
export async function readyGuard(): Promise<Guard> {
  await Promise.allSettled([guardParts.lists(), guardParts.reader()]);
  return createGuard();
}

/** A message can carry a caution, and can wait for a second person. */
const releasableFrom: Partial<Record<ClientCommand['type'], true>> = {
  postMessage: true,
  askRelease: true,
  releaseLine: true,
};

/** Where an agent may send a customer: what the site names, and what the operator signed as ours. */
function contextOf(site: Site) {
  const { numbers, handles } = ownContacts(site);
  return { listedHosts: site.linkHosts, ownNumbers: numbers, ownHandles: handles };
}

/** The second reader knows lines that people write; a payment's reference is none, and has no way to be sent after a caution. */
const readsLines = (guarded: string, reader: SecondReader) => (formFields.has(guarded) ? {} : { reader });

/** Only what stands here is not read by customers; a text that nobody thought of is judged as if it were. */
const forTeam: Partial<Record<ClientCommand['type'], string>> = {
  postNote: 'text',
  raiseCase: 'note',
  declineProposal: 'note',
};

const isForTeam = (command: ClientCommand, field: string) => forTeam[command.type] === field;
