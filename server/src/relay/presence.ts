// Tells the store that an agent is connected, for as long as he is.
// Owns the beat. A beat that cannot be written is tried again with the next one.
import type { State } from '../state/ports.ts';

const beatEveryMs = 10_000;
/** Three beats may be lost before somebody counts as gone. */
const beatLastsMs = 35_000;

const statusKey = (agent: string) => `agentStatus:${agent}`;

export async function readStatus(state: State, agent: string): Promise<'available' | 'away'> {
  return (await state.documents.get(statusKey(agent)))?.value === 'away' ? 'away' : 'available';
}

export async function writeStatus(state: State, agent: string, status: 'available' | 'away'): Promise<void> {
  await state.documents.put(statusKey(agent), status);
}

export interface Beat {
  /** Says at once how it stands. */
  now(): Promise<void>;
  stop(): Promise<void>;
}

export function beatWhileConnected(of: {
  state: State;
  agent: string;
  connection: string;
  now: () => number;
  onError: (error: unknown) => void;
}): Beat {
  const { state, agent, connection, now } = of;
  let stopped = false;
  /** One after the other, so that leaving comes behind the last beat and nobody stays on as a ghost. */
  let last: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const status = await readStatus(state, agent);
    const at = now();
    if (!stopped) await state.presence.beat({ person: agent, connection, status, at, expiresAt: at + beatLastsMs });
  }

  function beat(): Promise<void> {
    const mine = last.then(write);
    last = mine.catch(of.onError);
    return last;
  }

  const timer = setInterval(() => void beat(), beatEveryMs);
  timer.unref();
  void beat();
  return {
    now: beat,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await last;
      await state.presence.leave(agent, connection);
    },
  };
}
