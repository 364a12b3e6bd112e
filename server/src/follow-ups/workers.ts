// Everything that a relay does by itself, without anybody asking: indexes, follow-ups, assignment, the clock.
// Owns what wakes what, and the order of stopping. Each worker owns its own round.
import type { ConversationEvent } from '@recourse/shared/conversation';
import * as v from 'valibot';
import type { AgentAccount } from '../access/accounts.ts';
import type { Desk } from '../desk/desk.ts';
import type { EventLog, FeedEntry } from '../log/eventLog.ts';
import type { Logger } from '../logger.ts';
import { createNotifier, type Notifier } from '../notify/notifier.ts';
import { createTerms } from '../retention/terms.ts';
import { createWiping } from '../retention/wiping.ts';
import { createRounds, type Rounds } from '../rhythm/rounds.ts';
import { createMatcher } from '../routing/matcher.ts';
import { createRoster } from '../routing/roster.ts';
import { readTeam, type TeamMember } from '../routing/team.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { siteChannel, siteHintSchema } from '../state/siteHints.ts';
import { createClock } from '../timers/clock.ts';
import { createFeedConsumer, mainConsumer } from './feedConsumer.ts';
import { createFollowUps } from './followUps.ts';
import { createIndexer } from './indexer.ts';
import { createWaitTimes } from './waitTimes.ts';

/** The events that put a conversation in another place. */
const moves: ReadonlySet<string> = new Set<ConversationEvent['type']>([
  'queued',
  'agentAssigned',
  'conversationClosed',
  'conversationReopened',
  'conversationErased',
]);

export interface Workers {
  team(site: Site): Promise<TeamMember[]>;
  stop(): Promise<void>;
}

/** Often enough to keep the turn, and to take it soon from a relay that died. */
const consumeEveryMs = 2_000;
/** A hint may have been lost, or another relay may have left something. */
const lookAtAllEveryMs = 10_000;
const matchEveryMs = 3_000;
const lookEveryMs = 15_000;
const notifyEveryMs = 2_000;
const wipeEveryMs = 5_000;
/** Terms are days: a little later is soon enough. */
const termsEveryMs = 10 * 60_000;
const retryMs = 1_000;

export async function startWorkers(of: {
  desk: Desk;
  log: EventLog;
  state: State;
  sites: Map<string, Site>;
  accounts: (site: string) => Promise<AgentAccount[]>;
  /** Names this process in leases; the same after a restart where only one process can hold the store. */
  owner: string;
  eraseFile: (file: string, options?: { wipe: boolean }) => Promise<void>;
  now: () => number;
  logger: Logger;
}): Promise<Workers> {
  const { desk, log, state, now, logger } = of;
  const roster = createRoster({ list: of.accounts, now });
  const stops: Array<() => unknown> = [];
  // Whoever was here before this moment could not tell us: nobody counts as vanished because the relay was away.
  let presenceSince = now();
  stops.push(
    log.onRenewed(() => {
      presenceSince = now();
    }),
  );
  const team = async (site: Site) =>
    readTeam({ state, site, accounts: await roster.of(site.id), now: now(), since: presenceSince });

  for (const site of of.sites.values()) stops.push(...(await startSite(site)));

  async function startSite(site: Site): Promise<Array<() => unknown>> {
    const onError = (worker: string) => (error: unknown) =>
      logger.warn({ error, worker, site: site.id }, 'a worker was interrupted; it goes on by itself');
    const common = { site, desk, state, now, owner: of.owner };
    let matching: Rounds | undefined;
    const notifier = createNotifier({ ...common, logger });
    const notifying = createRounds({ round: notifier.round, everyMs: notifyEveryMs, onError: onError('notifier') });
    const consumer = createFeedConsumer({
      ...{ name: mainConsumer, site: site.id, owner: of.owner, log, state, now, logger },
      work: createWork(site, notifier),
    });
    const matcher = createMatcher({ ...common, team: () => team(site), catchUp: consumer.catchUp });
    const clock = createClock(common);
    const wiping = createWiping({ ...common, site: site.id, log });
    matching = createRounds({ round: matcher.round, everyMs: matchEveryMs, onError: onError('matcher') });
    const looking = createRounds({ round: clock.look, everyMs: lookEveryMs, onError: onError('clock') });
    const wipes = createRounds({ round: wiping.round, everyMs: wipeEveryMs, onError: onError('wiping') });
    const terms = createTerms({ ...common, logger });
    const looksAtTerms = createRounds({ round: terms.look, everyMs: termsEveryMs, onError: onError('terms') });
    const consuming = createRounds({
      ...{ round: consumer.round, everyMs: consumeEveryMs, retryMs },
      onError: onError('consumer'),
    });
    const consumed = (shard?: number) => {
      consumer.grown(shard);
      consuming.wake();
    };
    const sweep = setInterval(consumed, lookAtAllEveryMs);
    sweep.unref();
    const unfollow = log.followFeed(consumed);
    const unsubscribe = await state.hints.subscribe(siteChannel(site.id), (payload) => {
      const hint = v.safeParse(siteHintSchema, payload);
      if (!hint.success || hint.output.type === 'typing' || hint.output.type === 'marks') return;
      if (hint.output.type !== 'row') roster.forget(site.id);
      else if (!hint.output.moved) return;
      matching.wake();
    });
    consumed();
    matching.wake();
    looking.wake();
    notifying.wake();
    looksAtTerms.wake();
    return [
      unsubscribe,
      unfollow,
      () => clearInterval(sweep),
      terms.stop,
      looksAtTerms.stop,
      () => Promise.all([matching.stop(), looking.stop(), notifying.stop(), wipes.stop()]),
      () => Promise.all([consumer.stop(), consuming.stop()]),
      () => Promise.all([matcher.release(), clock.release(), notifier.release(), wiping.release()]),
    ];
  }

  function createWork(site: Site, notifier: Notifier): (entry: FeedEntry) => Promise<void> {
    const index = createIndexer({ shelf: desk.shelf, state, site: site.id });
    const followUps = createFollowUps({ desk, log, state, eraseFile: of.eraseFile });
    const waitTimes = createWaitTimes({ log, state });
    return async ({ log: id, fromSeq, toSeq }) => {
      const events = await log.read(id, { after: fromSeq - 1, limit: toSeq - fromSeq + 1 });
      // Who waits and who has what is looked at only when somebody moved; most events are messages.
      await index(id, { seq: toSeq, moved: events.some(({ type }) => moves.has(type)) });
      await followUps(id, events);
      await waitTimes(id, events);
      await notifier.hear(id, events);
    };
  }

  return {
    team,
    async stop() {
      for (const stop of stops) {
        try {
          await stop();
        } catch (error) {
          logger.warn({ error }, 'a worker could not be stopped cleanly');
        }
      }
    },
  };
}
