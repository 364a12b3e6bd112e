// Ends agents' connections with their sign-in: when it runs out, and when it is ended anywhere. A hint says so at once; where none
// comes through, as from the command line beside a relay with the embedded store, the next look finds it.
// Owns the looking.
import type { SocketSignIns } from '../access/socketSignIns.ts';
import type { AgentCaller } from '../desk/caller.ts';
import { createRounds } from '../rhythm/rounds.ts';
import type { Connected } from './connected.ts';

export interface AgentWatch {
  enter(connection: Connected, cookie: string | undefined): void;
  leave(connection: Connected): void;
  /** He does something: his sign-in lasts on. */
  used(connection: Connected): void;
  /** Sign-ins of this agent were ended somewhere. */
  doubt(agent: string): void;
  stop(): Promise<void>;
}

interface Watched {
  connection: Connected;
  caller: AgentCaller;
  cookie: string | undefined;
  /** As far as is known here; another page of his may have made it last. 0: not looked at yet. */
  expiresAt: number;
  usedAt: number;
}

/** With the look itself well within the second in which nobody may go on. */
const lookEveryMs = 350;
const useEveryMs = 60_000;

export function createAgentWatch(of: {
  signIns: SocketSignIns;
  now: () => number;
  onError: (error: unknown) => void;
}): AgentWatch {
  const { signIns, now } = of;
  const watched = new Map<Connected, Watched>();
  const endings = new Map<string, number>();
  const rounds = createRounds({ round: look, everyMs: lookEveryMs, onError: of.onError });

  async function look(): Promise<void> {
    const sites = new Set([...watched.values()].map(({ caller }) => caller.site));
    for (const site of sites) {
      const count = await signIns.endings(site);
      const isNew = endings.get(site) !== count;
      const doubtful = [...watched.values()].filter(
        (each) => each.caller.site === site && (isNew || each.expiresAt <= now()),
      );
      await Promise.all(doubtful.map(recheck));
      // Only now: a look that failed is looked again.
      endings.set(site, count);
    }
  }

  async function recheck(each: Watched): Promise<void> {
    const found = await signIns.find(each.cookie, each.caller.site);
    if (found?.account.id === each.caller.id && found.account.role === each.caller.rank)
      each.expiresAt = found.expiresAt;
    else each.connection.end({ code: 'unauthenticated' });
  }

  return {
    enter(connection, cookie) {
      const { caller } = connection;
      if (caller.role === 'agent') watched.set(connection, { connection, caller, cookie, expiresAt: 0, usedAt: now() });
    },
    leave: (connection) => void watched.delete(connection),
    used(connection) {
      const each = watched.get(connection);
      if (!each || now() - each.usedAt < useEveryMs) return;
      each.usedAt = now();
      signIns.use(each.cookie, each.caller.site).then((found) => {
        if (found) each.expiresAt = found.expiresAt;
      }, of.onError);
    },
    doubt(agent) {
      for (const each of watched.values()) if (each.caller.id === agent) each.expiresAt = 0;
      rounds.wake();
    },
    stop: () => rounds.stop(),
  };
}
