// The core of a relay without sockets: a desk over the store that a test chooses, and people who ask it for things.
// Owns the store's lifetime and the clock. Never fakes a store.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AgentRole, conversationIdFor, type LogId } from '@recourse/shared/kit';
import type { Ack, ClientCommand, Draft } from '@recourse/shared/protocol';
import type { RefundRequest } from '@recourse/shared/refund';
import type { AgentCaller, Caller, CustomerCaller } from '../desk/caller.ts';
import { createDesk, type Desk } from '../desk/desk.ts';
import type { FinishedUploads } from '../desk/files.ts';
import type { Guard } from '../desk/guard.ts';
import { createFollowUps } from '../follow-ups/followUps.ts';
import { createIndexer } from '../follow-ups/indexer.ts';
import { createEarlierCases } from '../inbox/earlierCases.ts';
import { embeddedLog } from '../log/embeddedLog.ts';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';
import { redisLog } from '../log/redisLog.ts';
import { createLogger, type Logger } from '../logger.ts';
import type { LookUp } from '../lookup/lookUp.ts';
import type { Site } from '../site.ts';
import { embeddedState, redisState, type State } from '../state/index.ts';
import { testSite } from './testSite.ts';

export interface TestCore {
  log: EventLog;
  state: State;
  desk: Desk;
  /** There are no files here; what would be erased is noted. */
  eraseFile: (file: string) => Promise<void>;
  erasedFiles: string[];
  site: Site;
  logger: Logger;
  clock: { now: number };
  /** Where the embedded store's files are. */
  folder?: string;
  /** Another desk over the same store, as a second relay would have. Embedded: over the same open files. */
  another(): Promise<TestCore>;
  send(caller: Caller, draft: Draft<ClientCommand>, id?: string): Promise<Ack>;
  begin(caller: CustomerCaller): Promise<LogId>;
  events(log: LogId): Promise<StoredEvent[]>;
  /** Indexes these logs and does what follows from them, as the workers would. */
  work(...logs: LogId[]): Promise<void>;
  close(): Promise<void>;
}

const startsAt = Date.UTC(2026, 10, 23, 4);

export async function openTestCore(
  options: { redis?: string; site?: Partial<Site>; guard?: Guard } = {},
): Promise<TestCore> {
  const clock = { now: startsAt };
  const site = testSite(options.site);
  const guard = options.guard && { guard: options.guard };
  if (options.redis !== undefined) return overRedis(options.redis, { clock, site, ...guard });
  const folder = await mkdtemp(join(tmpdir(), 'recourse-core-'));
  const [log, state] = [embeddedLog({ folder }), embeddedState({ folder, now: () => clock.now })];
  const make = async (close: () => Promise<void>): Promise<TestCore> =>
    core({ log, state, site, clock, close, folder, another: () => make(async () => undefined), ...guard });
  return make(async () => {
    await log.close();
    await state.close();
    await rm(folder, { recursive: true, force: true });
  });
}

async function overRedis(url: string, same: { clock: { now: number }; site: Site; guard?: Guard }): Promise<TestCore> {
  const { clock } = same;
  const [log, state] = [
    await redisLog({ url }),
    await redisState({ url, now: () => clock.now, onError: () => undefined }),
  ];
  const close = async () => void (await Promise.all([log.close(), state.close()]));
  return core({ log, state, close, another: () => overRedis(url, same), ...same });
}

/** As on a relay whose operator named no nodes. */
const noLookUp: LookUp = { networks: new Set(), find: () => Promise.reject(new Error('there is no node')) };

/** Files come over HTTP, which there is none of here; `startTestRelay` has all of it. */
const noUploads: FinishedUploads = { claim: async () => undefined, attached: async () => undefined };

async function core(
  of: Pick<TestCore, 'log' | 'state' | 'site' | 'clock' | 'close' | 'another' | 'folder'> & { guard?: Guard },
): Promise<TestCore> {
  const { log, state, site, clock, guard } = of;
  const desk = await createDesk({
    hasConfirmer: async () => true,
    ...{ log, state, sites: new Map([[site.id, site]]), secret: 's'.repeat(44), now: () => clock.now },
    earlierCases: createEarlierCases(state),
    lookUp: noLookUp,
    uploads: noUploads,
    ...(guard && { guard }),
  });
  const erasedFiles: string[] = [];
  const eraseFile = async (file: string) => void erasedFiles.push(file);
  const index = createIndexer({ shelf: desk.shelf, state, site: site.id });
  const followUps = createFollowUps({ desk, log, state, eraseFile });
  return {
    ...of,
    ...{ desk, eraseFile, erasedFiles },
    logger: createLogger({ environment: 'production', write: () => undefined }),
    send: (caller, draft, id = newId()) => desk.handle(caller, { ...draft, id } as ClientCommand),
    async begin(caller) {
      const id = newId();
      const conversation = conversationIdFor(site.id, id);
      const ack = await desk.handle(caller, {
        ...{ type: 'startConversation', id, log: conversation, locale: 'en', timeZone: 'UTC' },
      });
      if (!ack.ok) throw new Error(JSON.stringify(ack));
      return conversation;
    },
    events: (id) => log.read(id, { after: 0, limit: 5_000 }),
    async work(...logs) {
      for (const id of logs) {
        const events = await log.read(id, { after: 0, limit: 5_000 });
        await followUps(id, events);
        await index(id, { seq: Number.POSITIVE_INFINITY, moved: true });
      }
    },
  };
}

export const newOutbox = () => randomBytes(16).toString('base64url');
export const newId = () => `${newOutbox()}.1`;

export function testCustomer(name: string, known?: string): CustomerCaller {
  const device = { id: `dv_${name}`, kind: 'device' as const };
  const customer = known === undefined ? device : { id: `kn_${known}`, kind: 'known' as const, name: known };
  return { role: 'customer', site: 'harbor', customer, device };
}

export function testAgent(name: string, rank: AgentRole = 'agent'): AgentCaller {
  return { role: 'agent', site: 'harbor', id: `ag_${name}`, name, rank };
}

export function testRequest(changes: Partial<RefundRequest> = {}): RefundRequest {
  return {
    ...{ payment: 'card', reason: 'notDelivered', amount: '20.00', currency: 'USD', note: '', prefilled: [] },
    ...{ paidAt: startsAt - 86_400_000, timeZone: 'UTC', transactionId: 'pi_3Qx8aZ2kLmN0' },
    ...changes,
  } as RefundRequest;
}
