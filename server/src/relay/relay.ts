// Socket.IO: lets connections in, hands what they ask to the desk, and sends to each what it may hear.
// Owns the connections of this relay. Never decides and never stores.
import type { LogId } from '@recourse/shared/kit';
import { type Failure, fromServer } from '@recourse/shared/protocol';
import type { Server } from 'socket.io';
import * as v from 'valibot';
import { clientAddress } from '../access/clientAddress.ts';
import type { OwnWords } from '../access/ownWords.ts';
import type { ReadMeter } from '../access/readMeter.ts';
import type { ReadWatch } from '../access/readWatch.ts';
import { table } from '../access/table.ts';
import type { Alarm } from '../alarm.ts';
import type { Audit } from '../audit/audit.ts';
import { mayTouch } from '../desk/caller.ts';
import type { Desk } from '../desk/desk.ts';
import type { SignClaim } from '../directory/badgeClaims.ts';
import type { CaseFiles } from '../dossier/caseFiles.ts';
import type { EvidenceRoom } from '../evidence/evidence.ts';
import type { Workers } from '../follow-ups/workers.ts';
import type { EventLog } from '../log/eventLog.ts';
import type { Logger } from '../logger.ts';
import type { LookUp } from '../lookup/lookUp.ts';
import type { State } from '../state/ports.ts';
import { siteChannel, siteHintSchema } from '../state/siteHints.ts';
import { createAgentReads } from './agentReads.ts';
import { createAgentWatch } from './agentWatch.ts';
import { createAudience } from './audience.ts';
import type { Connected } from './connected.ts';
import { endFlood, type Incoming } from './frames.ts';
import { type Admitted, admit, type HandshakeOptions } from './handshake.ts';
import { createMoments } from './moments.ts';
import { createNews, type News } from './news.ts';
import { createReception } from './reception.ts';

export interface RelayOptions extends HandshakeOptions {
  desk: Desk;
  log: EventLog;
  state: State;
  workers: Workers;
  files: CaseFiles;
  meter: ReadMeter;
  readWatch: ReadWatch;
  ownWords: OwnWords;
  audit: Pick<Audit, 'record'>;
  alarm: Alarm;
  evidence: Pick<EvidenceRoom, 'ticketFor'>;
  lookUp: LookUp;
  signClaim: SignClaim;
  /** How many proxies stand in front. */
  proxies: number;
  now: () => number;
  logger: Logger;
}

export interface Relay {
  /** Ends all connections; resolves once their agents are known to be gone. */
  close(): Promise<void>;
}

export async function attachRelay(io: Server, options: RelayOptions): Promise<Relay> {
  const { state, log, logger, sites, desk } = options;
  const { shelf } = desk;
  const audience = createAudience<Connected>({
    log,
    onOwnerChanged: letStrangersGo,
    onError: (err) => logger.warn({ err }, 'a tail could not be read; it is tried again'),
  });
  const moments = createMoments({ audience, shelf, state });
  const news = new Map<string, News>();
  const watch = createAgentWatch({
    ...{ signIns: options.signIns, now: options.now },
    onError: (err) => logger.warn({ err }, 'sign-ins could not be looked at; they are looked at again'),
  });
  const reads = createAgentReads(options);
  const reception = createReception({ ...options, audience, moments, news, watch, reads });
  const stops: Array<() => unknown> = [watch.stop];
  for (const site of sites.values()) {
    const ofSite = createNews({ ...options, site, reads, forget: desk.forget });
    news.set(site.id, ofSite);
    stops.push(await state.hints.subscribe(siteChannel(site.id), (payload) => heard(ofSite, payload)));
    stops.push(ofSite.stop);
  }

  function heard(ofSite: News, payload: unknown): void {
    const parsed = v.safeParse(siteHintSchema, payload);
    // A newer relay may say what this one does not know.
    if (!parsed.success) return;
    const hint = parsed.output;
    if (hint.type === 'typing') moments.typing(hint);
    else if (hint.type === 'marks')
      moments
        .marks(hint.log)
        .catch((err: unknown) => logger.warn({ err }, 'marks could not be read; they are told with the next'));
    else {
      if (hint.type === 'signOut') watch.doubt(hint.agent);
      ofSite.heard(hint);
    }
  }

  /** A log that was adopted by a known customer is no longer the device's: who holds only the device hears no more of it. */
  async function letStrangersGo(id: LogId): Promise<void> {
    const loaded = await shelf.refresh(id);
    for (const listener of [...audience.listeners(id)]) {
      if (mayTouch(listener.caller, loaded, table.follow.log)) continue;
      audience.unfollow(id, listener);
      // It asks again, and is told what everybody is told about what is not his.
      listener.send(fromServer.events, { log: id, events: [] });
    }
  }

  io.engine.on('connection', (connection: Incoming) =>
    endFlood(connection, {
      now: options.now,
      onEnd: () => logger.warn('a connection sent more than anybody needs and was ended'),
    }),
  );

  io.use((socket, next) => {
    const { request, handshake } = socket;
    const address = clientAddress(request, options.proxies);
    const auth: unknown = handshake.auth;
    // Socket.IO keeps it as long as the connection stands: a token, a device's key, whatever a client put there.
    handshake.auth = {};
    admit(options, { auth, cookie: handshake.headers.cookie, address }).then(
      (admitted) => {
        if ('failure' in admitted) return next(refusal(admitted.failure));
        socket.data = admitted;
        next();
      },
      (err: unknown) => {
        logger.warn({ err }, 'a handshake could not be completed');
        next(refusal({ code: 'unavailable' }));
      },
    );
  });

  io.on('connection', (socket) => reception.welcome(socket, socket.data as Admitted));

  return {
    async close() {
      for (const stop of stops) await stop();
      audience.close();
      io.disconnectSockets(true);
      await reception.allGone();
    },
  };
}

/** Socket.IO hands `data` to the client's `connect_error`. */
function refusal(failure: Failure): Error & { data: Failure } {
  return Object.assign(new Error(failure.code), { data: failure });
}
