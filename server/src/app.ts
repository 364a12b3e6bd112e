// One relay, put together from its ports: tests start here, with the stores they like.
// Owns the wiring and the order of opening and closing. Never reads the environment and never picks a store.
import { randomBytes } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { atLeast, logId } from '@recourse/shared/kit';
import { maxFrameBytes, socketPath } from '@recourse/shared/protocol';
import type { Express } from 'express';
import { Server } from 'socket.io';
import { Encoder } from 'socket.io-parser';
import { type AgentAccounts, agentAccounts } from './access/accounts.ts';
import { createAdmission } from './access/admission.ts';
import { agentCookie } from './access/agentCookie.ts';
import { type AgentSessions, agentSessions } from './access/agentSessions.ts';
import { createIdentifyCustomer } from './access/customers.ts';
import { createDevices } from './access/devices.ts';
import { createOwnWords } from './access/ownWords.ts';
import { readMeter } from './access/readMeter.ts';
import { createReadWatch } from './access/readWatch.ts';
import { createRecovery } from './access/recovery.ts';
import { secondFactor } from './access/secondFactor.ts';
import { allowSocketRequest, requireSiteOrigin } from './access/socketOrigins.ts';
import { socketSignIns } from './access/socketSignIns.ts';
import { createAlarm } from './alarm.ts';
import { createAudit } from './audit/audit.ts';
import type { Config } from './config.ts';
import { createDesk } from './desk/desk.ts';
import { createBadgeClaims } from './directory/badgeClaims.ts';
import { reloadDirectories } from './directory/reloadDirectories.ts';
import { createReports } from './directory/reports.ts';
import { createCaseFiles } from './dossier/caseFiles.ts';
import { createEvidence } from './evidence/evidence.ts';
import type { EvidenceStore } from './evidence/evidenceStore.ts';
import { signOutEverywhere } from './follow-ups/signOutEverywhere.ts';
import { startWorkers } from './follow-ups/workers.ts';
import { createHttpApp } from './http/httpApp.ts';
import { createMetrics } from './http/metrics.ts';
import type { Builds } from './http/staticBuilds.ts';
import { createEarlierCases } from './inbox/earlierCases.ts';
import type { EventLog } from './log/eventLog.ts';
import type { Logger } from './logger.ts';
import { createLookUp } from './lookup/lookUp.ts';
import { openNodes } from './lookup/openNodes.ts';
import { createPayouts } from './payout/payouts.ts';
import { claimVersion } from './policies/policyVersions.ts';
import { reloadPolicies } from './policies/reloadPolicies.ts';
import { Decoder } from './relay/frames.ts';
import { attachRelay } from './relay/relay.ts';
import { siteWords } from './site.ts';
import type { State } from './state/index.ts';
import { startCalendarAlarm } from './timers/calendarAlarm.ts';

export interface AppOptions {
  config: Config;
  /** The relay's own; see `keptSecret` for where development has it from. */
  secret: string;
  /** Closed by `close`. */
  log: EventLog;
  /** Closed by `close`. */
  state: State;
  /** Closed by `close`. */
  evidence: EvidenceStore;
  now: () => number;
  logger: Logger;
  builds?: Builds;
  /** Pages and routes beside the relay's own, such as the demo's. */
  extraRoutes?: ((app: Express) => void) | undefined;
}

export interface App {
  server: HttpServer;
  accounts: AgentAccounts;
  sessions: AgentSessions;
  /** Rejects as `net.Server` does, with `EADDRINUSE` for a taken port. */
  listen(): Promise<{ url: string }>;
  /** Says goodbye to everybody and closes the stores. May be called whether it listens or not. */
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');
const builtHere: Builds = { widget: resolve(root, 'widget/dist/web'), console: resolve(root, 'console/dist/web') };

/** Long enough for a webview on a slow network to send its first packet. */
const connectTimeoutMs = 20_000;
/** What still runs after this long is cut. */
const closeWithinMs = 2_000;

export async function createApp(options: AppOptions): Promise<App> {
  const { config, secret, log, state, now, logger } = options;
  const sites = new Map(config.sites.map((site) => [site.id, site]));
  const isProduction = config.environment === 'production';
  const accounts = agentAccounts({ documents: state.documents, now, siteWords: (id) => siteWords(sites.get(id), id) });
  const sessions = agentSessions({
    ...{ accounts, documents: state.documents, now },
    // In development a demo must be a click away.
    needsSecondFactor: (role) => isProduction && atLeast(role, 'senior'),
    cutConnections: ({ id, site }) => signOutEverywhere(state.hints, { agent: id, site }),
  });
  const factor = secondFactor({ documents: state.documents, secret, now });
  const audit = createAudit({ log, now });
  const cookie = agentCookie({ secure: isProduction });
  const devices = createDevices(state.documents);
  let phase: 'opening' | 'open' | 'closing' = 'opening';

  const files = createEvidence({
    ...{ store: options.evidence, state, secret, now, logger, sites: [...sites.keys()] },
    shelf: () => desk.shelf,
  });
  const metrics = createMetrics({ connections: () => io.engine.clientsCount });
  const alarm = createAlarm({ logger, count: metrics.countAlarm });
  const meter = readMeter({ documents: state.documents, now });
  const readWatch = createReadWatch({ meter, audit, hints: state.hints, alarm });
  const http = createHttpApp({
    agents: { sites, accounts, factor, sessions, limits: state.limits, cookie, audit, alarm, now },
    operator: {
      askStore: () => Promise.all([log.head(probe(config)), state.documents.get('readyz')]),
      isOpen: () => phase === 'open',
      ...{ metrics, metricsToken: config.metricsToken },
    },
    payout: {
      ...{ sites, limits: state.limits, now, logger },
      // The desk is there before anybody can ask.
      payouts: { hear: (site, notice) => payouts.hear(site, notice) },
    },
    evidence: files,
    readWatch,
    directory: {
      ...{ sites, limits: state.limits, now },
      // The desk is there before anybody can ask.
      readCase: (id) => desk.shelf.refresh(id),
      reports: createReports({
        ...{ audit, documents: state.documents, limits: state.limits, now },
        count: metrics.countReport,
      }),
    },
    builds: options.builds ?? builtHere,
    extraRoutes: options.extraRoutes,
    ...{ metrics, isProduction, proxies: config.proxies, logger },
  });
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, http);

  const allowed = allowSocketRequest(sites.values(), { isProduction, proxies: config.proxies });
  const io = new Server(server, {
    path: socketPath,
    serveClient: false,
    maxHttpBufferSize: maxFrameBytes,
    // Compression costs memory for each connection, and messages are short.
    perMessageDeflate: false,
    parser: { Encoder, Decoder },
    connectTimeout: connectTimeoutMs,
    allowRequest: (request, answer) => answer(null, allowed(request)),
    // For embedding pages on the polling transport; who may connect at all is decided above.
    cors: { origin: config.sites.flatMap((site) => site.origins) },
  });
  requireSiteOrigin(io, sites);

  for (const site of config.sites) {
    if (await claimVersion(state.documents, site.id, site.policy)) continue;
    logger.warn(
      { site: site.id, version: site.policy.version },
      'the policy changed and kept its version; cases name the version, so give it a new one',
    );
  }
  for (const { id, keepDays } of isProduction ? config.sites : []) {
    const without = (['conversations', 'cases', 'files'] as const).filter((what) => keepDays[what] === undefined);
    if (without.length > 0)
      logger.info({ site: id, without }, 'keepDays names no term for these: they are kept until you remove them');
  }
  const stopReloading = reloadPolicies({
    ...{ sites: config.sites, isProduction, logger },
    documents: state.documents,
  });
  const stopReloadingDirectories = reloadDirectories({ sites: config.sites, now, logger });
  const stopAlarm = startCalendarAlarm({ sites: config.sites, now, logger });
  const nodes = await openNodes(config.nodes, now);
  const lookUp = createLookUp({ nodes, documents: state.documents, now, logger });
  const desk = await createDesk({
    ...{ log, state, sites, secret, now, lookUp, uploads: files },
    earlierCases: createEarlierCases(state),
    hasConfirmer: accounts.hasConfirmer,
  });
  const payouts = createPayouts({ desk, documents: state.documents, secret, now });
  const workers = await startWorkers({
    accounts: (site) => accounts.list(site),
    // With the embedded store there is one relay: after a crash it takes its own leases up again at once.
    owner: config.store.name === 'embedded' ? 'relay' : randomBytes(9).toString('base64url'),
    eraseFile: files.erase,
    ...{ desk, log, state, sites, now, logger },
  });
  const relay = await attachRelay(io, {
    identifyCustomer: createIdentifyCustomer({ secret, now }),
    signIns: socketSignIns({ sessions, cookieName: cookie.name, now }),
    ...{ meter, readWatch, audit, alarm },
    admission: createAdmission({ limits: state.limits, now, countsOwnMachine: isProduction }),
    recovery: createRecovery({ documents: state.documents, limits: state.limits, devices, secret, now }),
    ownWords: createOwnWords({ documents: state.documents, secret }),
    ...{ devices, proxies: config.proxies },
    files: createCaseFiles({ log, secret, now }),
    signClaim: createBadgeClaims({ secret, now }),
    evidence: files,
    ...{ desk, log, state, sites, workers, lookUp, now, logger },
  });

  return {
    ...{ server, accounts, sessions },
    async listen() {
      await new Promise<void>((listening, failed) => {
        server.once('error', failed);
        server.listen(config.port, config.host, () => {
          server.off('error', failed);
          listening();
        });
      });
      phase = 'open';
      const { port } = server.address() as AddressInfo;
      return { url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}` };
    },
    async close() {
      if (phase === 'closing') return;
      phase = 'closing';
      stopReloading();
      stopReloadingDirectories();
      stopAlarm();
      await relay.close();
      const cut = setTimeout(() => server.closeAllConnections(), closeWithinMs);
      await io.close();
      clearTimeout(cut);
      await workers.stop();
      await files.close();
      await log.close();
      await state.close();
    },
  };
}

/** A log that is in no store, to see whether the store answers. */
function probe({ sites: [site] }: Config): string {
  return logId({ site: site.id, kind: 'cv', unique: 'readiness-probe' });
}
