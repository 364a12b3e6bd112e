// What agents read beyond a glance: logs that they open, fields that are masked, cases that they take out.
// Owns the fresh proof and the audit of these; what is not written down first is not handed out.
import { randomBytes } from 'node:crypto';
import { exportOf } from '@recourse/shared/case';
import { type AgentRole, type Author, atLeast } from '@recourse/shared/kit';
import { type AgentQuery, type Failure, fromServer, type RevealAnswer } from '@recourse/shared/protocol';
import { maskedValue } from '@recourse/shared/refund';
import type { ReadMeter } from '../access/readMeter.ts';
import type { ReadWatch } from '../access/readWatch.ts';
import type { Audit } from '../audit/audit.ts';
import type { AgentCaller } from '../desk/caller.ts';
import type { Desk } from '../desk/desk.ts';
import type { Loaded } from '../desk/loaded.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import type { Connected } from './connected.ts';

export interface AgentReads {
  /** He begins to follow this log. Why he may not: he has opened far more within an hour than any work needs. */
  opened(caller: AgentCaller, site: Site, log: string): Promise<Failure | undefined>;
  /** He asks for rows further down a list. Why he may not: nobody works through that many. */
  paged(caller: AgentCaller, site: Site): Promise<Failure | undefined>;
  reveal(
    connection: Connected,
    caller: AgentCaller,
    query: AgentQuery & { type: 'revealField' },
    loaded: Loaded | undefined,
  ): Promise<RevealAnswer>;
  /** He wants the record of a case: why he may not even ask. */
  asksExport(caller: AgentCaller): Promise<Failure | undefined>;
  /** Why he may not take this case out now; undefined once it is written down that he does, for what, and who agreed. */
  takesExport(connection: Connected, caller: AgentCaller, log: string): Promise<Failure | undefined>;
  /** Tells a supervisor's connection what there was in the last day. */
  tellAlerts(connection: Connected): Promise<void>;
}

const hourMs = 3_600_000;
const budgets = {
  reveal: { points: 60, windowMs: hourMs },
  askExport: { points: 30, windowMs: hourMs },
  export: { points: 30, windowMs: hourMs },
  /** Fifty rows each: who scrolls finds a customer, who takes them all copies the list. */
  page: { points: 60, windowMs: hourMs },
  pageOfDay: { points: 200, windowMs: 24 * hourMs },
};
export const leastForAlerts: AgentRole = 'supervisor';

export function createAgentReads(of: {
  meter: Pick<ReadMeter, 'alerts'>;
  readWatch: ReadWatch;
  audit: Pick<Audit, 'record'>;
  desk: Pick<Desk, 'run' | 'shelf'>;
  state: Pick<State, 'limits'>;
  now: () => number;
}): AgentReads {
  const { meter, audit, state, now } = of;
  const person = ({ id, name }: AgentCaller) => ({ id, name });

  async function refuses(
    connection: Connected,
    { id }: AgentCaller,
    what: keyof typeof budgets,
  ): Promise<Failure | undefined> {
    return (await connection.isProved?.()) ? tooOften(id, what) : { code: 'proofNeeded' };
  }

  async function tooOften(id: string, what: keyof typeof budgets): Promise<Failure | undefined> {
    const { waitMs } = await state.limits.take(`${what}:${id}`, budgets[what], now());
    return waitMs > 0 ? { code: 'rateLimited', retryAfterMs: Math.ceil(waitMs) } : undefined;
  }

  return {
    opened: (caller, site, log) => of.readWatch.opened(person(caller), site, log),
    async paged({ id, name }, site) {
      const failure = (await tooOften(id, 'page')) ?? (await tooOften(id, 'pageOfDay'));
      if (failure) await of.readWatch.stopped({ id, name }, site, 'paged');
      return failure;
    },
    async reveal(connection, caller, { log, field, reason }, loaded) {
      const request = loaded?.kind === 'rc' && loaded.state.name === 'submitted' ? loaded.state.request : undefined;
      const value = request && maskedValue(request, field);
      if (value === undefined) return { ok: false, failure: { code: 'notFound' } };
      const failure = await refuses(connection, caller, 'reveal');
      if (failure) return { ok: false, failure };
      await audit.record(caller.site, { type: 'fieldRevealed', agent: person(caller), log, field, reason });
      return { ok: true, value };
    },
    asksExport: ({ id }) => tooOften(id, 'askExport'),
    async takesExport(connection, caller, log) {
      const failure = await refuses(connection, caller, 'export');
      if (failure) return failure;
      const author: Author = { role: 'agent', ...person(caller) };
      // A command of its own each time, so that each is decided: what was granted once is no key for ever.
      const id = `${randomBytes(16).toString('base64url')}.1`;
      const ack = await of.desk.run(log, id, { type: 'takeExport' }, author);
      if (!ack.ok) return ack.failure;
      const { state: found } = await of.desk.shelf.get(log);
      const taken = found.name === 'submitted' ? exportOf(found, caller.id) : undefined;
      if (taken?.stage.name !== 'taken') return { code: 'notPossibleNow' };
      const { by } = taken.stage;
      await audit.record(caller.site, {
        ...{ type: 'exported', agent: person(caller), what: 'caseDossier', log, reason: taken.reason },
        ...(by && { confirmedBy: by }),
      });
      return undefined;
    },
    async tellAlerts(connection) {
      const { caller } = connection;
      if (caller.role !== 'agent' || !atLeast(caller.rank, leastForAlerts)) return;
      connection.send(fromServer.alerts, await meter.alerts(caller.site));
    },
  };
}
