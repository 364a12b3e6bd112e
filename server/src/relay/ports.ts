// What one connection may ask, and what is done about it.
// Owns whose question it is: nothing goes on to the desk or the audience before the table allows it.
import type { LogId } from '@recourse/shared/kit';
import type { AgentQuery, CustomerQuery } from '@recourse/shared/protocol';
import type { Admission } from '../access/admission.ts';
import type { IdentifyCustomer } from '../access/customers.ts';
import type { Devices } from '../access/devices.ts';
import type { OwnWords } from '../access/ownWords.ts';
import type { Recovery } from '../access/recovery.ts';
import { type Rules, table } from '../access/table.ts';
import { type AgentCaller, callerId, mayTouch, ranksFor } from '../desk/caller.ts';
import type { Desk } from '../desk/desk.ts';
import type { Loaded } from '../desk/loaded.ts';
import type { SignClaim } from '../directory/badgeClaims.ts';
import type { CaseFiles } from '../dossier/caseFiles.ts';
import type { EvidenceRoom } from '../evidence/evidence.ts';
import type { LookUp } from '../lookup/lookUp.ts';
import type { State } from '../state/ports.ts';
import { type SiteHint, siteChannel } from '../state/siteHints.ts';
import type { AgentReads } from './agentReads.ts';
import type { AgentWatch } from './agentWatch.ts';
import type { Audience } from './audience.ts';
import { badgeAnswer } from './badgeAnswer.ts';
import { lookUpTransaction, readChain } from './chainQueries.ts';
import type { Connected } from './connected.ts';
import type { ConnectionPorts } from './connection.ts';
import type { Admitted } from './handshake.ts';
import { answerIdentity } from './identityQueries.ts';
import { mergeMark } from './marks.ts';
import type { Moments } from './moments.ts';
import type { News } from './news.ts';
import { writeStatus } from './presence.ts';
import { assessRefund, listCasesOf, listRows } from './queries.ts';
import { answerDraft } from './refundDrafts.ts';
import { listStops } from './stopNews.ts';

/** Commands, queries and follows that one customer may send; far more than hands can type, far less than a script. */
const customerBudget = { points: 60, windowMs: 10_000 };
const agentBudget = { points: 300, windowMs: 10_000 };
/** Marks and signals of one person. */
export const momentBudget = { points: 200, windowMs: 10_000 };

export interface PortsOptions {
  desk: Desk;
  state: State;
  now: () => number;
  audience: Audience<Connected>;
  moments: Moments;
  files: CaseFiles;
  evidence: Pick<EvidenceRoom, 'ticketFor'>;
  watch: AgentWatch;
  reads: AgentReads;
  lookUp: LookUp;
  signClaim: SignClaim;
  admission: Admission;
  devices: Devices;
  recovery: Recovery;
  ownWords: OwnWords;
  identifyCustomer: IdentifyCustomer;
  /** Whether one more mark or signal of this person is within his budget. */
  mayTellMoment: (person: string) => boolean;
}

/** Where a connection stands, as the handshake found it. */
export type Standing = Pick<Admitted, 'site' | 'address' | 'established'>;

export function portsFor(of: PortsOptions, connection: Connected, standing: Standing, news: News): ConnectionPorts {
  const { desk, state, now, audience, moments, lookUp } = of;
  const { shelf } = desk;
  const { caller } = connection;
  const { site, address } = standing;
  const mayTellMoment = () => of.mayTellMoment(`${site.id}:${callerId(caller)}`);
  let { established } = standing;

  /** The log as this relay has it, or fresh if that does not let him in; undefined if it is not his to touch. */
  async function touchable(id: LogId, rules: Parameters<typeof mayTouch>[2]): Promise<Loaded | undefined> {
    // One step to the store before a no, whether the log is another's or nobody's.
    const seen = shelf.seen(id);
    if (seen && mayTouch(caller, seen, rules)) return seen;
    const fresh = await shelf.refresh(id);
    return mayTouch(caller, fresh, rules) ? fresh : undefined;
  }

  /** What is asked about a log shows what is in it, so it is opened as if it were followed; and whole lists can be copied page by page. */
  async function readsTooMuch(by: AgentCaller, query: CustomerQuery | AgentQuery, rules: Rules) {
    if (query.type === 'listRows') return query.after && of.reads.paged(by, site);
    if (!('log' in query) || query.log === undefined || !(await touchable(query.log, rules))) return undefined;
    return of.reads.opened(by, site, query.log);
  }

  const publish = (hint: SiteHint) => state.hints.publish(siteChannel(site.id), hint);

  return {
    async command(command) {
      of.watch.used(connection);
      if (command.type === 'askExport' && caller.role === 'agent') {
        const tooMany = await of.reads.asksExport(caller);
        if (tooMany) return { ok: false, failure: tooMany };
      }
      if (command.type !== 'startConversation' && command.type !== 'submitCase') return desk.handle(caller, command);
      const comer = { site: site.id, id: callerId(caller), address, established };
      const waitMs = await of.admission.mayBegin(comer);
      if (waitMs > 0) return { ok: false, failure: { code: 'rateLimited', retryAfterMs: waitMs } };
      const ack = await desk.handle(caller, command);
      if (ack.ok && !established && caller.role === 'customer') {
        established = true;
        await of.devices.change(site.id, caller.device.id, (known) => ({ ...known, established: true }));
      }
      return ack;
    },
    async follow(id, cursor) {
      if (!(await touchable(id, table.follow.log))) return { ok: false, failure: { code: 'notFound' } };
      if (!connection.isOpen()) return undefined;
      // From its beginning: he opened it. With a cursor it may be a page that came back by itself.
      if (cursor === null) of.watch.used(connection);
      const tooMany = caller.role === 'agent' ? await of.reads.opened(caller, site, id) : undefined;
      if (tooMany) return { ok: false, failure: tooMany };
      const answer = await audience.follow(id, connection, cursor);
      await moments.marks(id, [connection]);
      return answer;
    },
    unfollow: (id) => audience.unfollow(id, connection),
    async query(query) {
      const rules = table.query[query.type];
      if (!ranksFor(caller, rules)) return { ok: false, failure: { code: 'forbidden' } };
      if (caller.role === 'agent') {
        const tooMany = await readsTooMuch(caller, query, rules);
        if (tooMany) return { ok: false, failure: tooMany };
      }
      if (query.type === 'assessRefund' && caller.role === 'customer')
        return assessRefund({ ...{ caller, query, site, desk, state, lookUp }, now: now() });
      if (
        (query.type === 'keepDraft' || query.type === 'readDraft' || query.type === 'dropDraft') &&
        caller.role === 'customer'
      )
        return answerDraft({ ...{ caller, query, state }, now: now() });
      if (query.type === 'lookUpTransaction' && caller.role === 'customer')
        return lookUpTransaction({ ...{ caller, query, state, lookUp }, now: now() });
      if (query.type === 'readChain' && caller.role === 'agent') {
        const loaded = await touchable(query.log, table.query.readChain);
        return readChain(lookUp, loaded);
      }
      if (query.type === 'revealField' && caller.role === 'agent') {
        const loaded = await touchable(query.log, table.query.revealField);
        return of.reads.reveal(connection, caller, query, loaded);
      }
      if (query.type === 'listRows' && caller.role === 'agent') return listRows({ caller, query, state });
      if (query.type === 'listCasesOf')
        return listCasesOf({ loaded: await touchable(query.log, table.query.listCasesOf), state });
      if (
        (query.type === 'ownStops' || query.type === 'stopsToRelease' || query.type === 'stopsToJudge') &&
        caller.role === 'agent'
      )
        return listStops({ caller, query, state, desk });
      if (query.type === 'setStatus' && caller.role === 'agent') {
        await writeStatus(state, caller.id, query.status);
        await publish({ type: 'status', agent: caller.id });
        return { ok: true };
      }
      if (query.type === 'badge' && caller.role === 'customer') {
        const { nonce, log } = query;
        // Another relay may have assigned it a moment ago.
        if (log !== undefined) await shelf.refresh(log);
        const loaded = log === undefined ? undefined : await touchable(log, table.query.badge);
        return badgeAnswer({ ...{ nonce, loaded, site: site.id }, signClaim: of.signClaim });
      }
      if (query.type === 'evidenceTicket' && caller.role === 'customer') return of.evidence.ticketFor(caller);
      if (query.type === 'caseDossier' || query.type === 'caseReceipt') {
        const loaded = await touchable(query.log, table.query[query.type]);
        if (loaded?.kind !== 'rc') return { ok: false, failure: { code: 'notFound' } };
        const refused = caller.role === 'agent' ? await of.reads.takesExport(connection, caller, query.log) : undefined;
        if (refused) return { ok: false, failure: refused };
        return query.type === 'caseReceipt' ? of.files.receipt(query.log) : of.files.dossier(caller, site, query);
      }
      if (caller.role === 'customer') {
        const answer = await answerIdentity({ ...of, caller, site, address, connection, query, publish });
        if (answer) return answer;
      }
      return { ok: false, failure: { code: 'unknownType' } };
    },
    async mark(mark) {
      if (!mayTellMoment()) return;
      const known = await touchable(mark.log, table.mark.log);
      if (known?.kind !== 'cv') return;
      // He may have been shown events that another relay appended, which this one's fold does not hold yet.
      const furthest = Math.max(mark.delivered, mark.read);
      const isBehind = known.head[caller.role === 'customer' ? 'pub' : 'seq'] < furthest;
      const loaded = isBehind ? await shelf.refresh(mark.log) : known;
      if (loaded.kind !== 'cv') return;
      await mergeMark(state, loaded, caller, mark);
      await publish({ type: 'marks', log: mark.log });
      if (caller.role === 'customer') news.rowsOf(connection);
    },
    async signal(signal) {
      of.watch.used(connection);
      if (!mayTellMoment() || !(await touchable(signal.log, table.signal.typing))) return;
      const name = caller.role === 'agent' && { name: caller.name };
      const by = { role: caller.role, id: callerId(caller), ...name };
      await publish({ type: 'typing', log: signal.log, on: signal.on, by });
    },
    async mayAsk() {
      const budget = caller.role === 'customer' ? customerBudget : agentBudget;
      return (await state.limits.take(`ask:${site.id}:${callerId(caller)}`, budget, now())).waitMs;
    },
  };
}
