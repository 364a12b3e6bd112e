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
  async function beat(): Promise<void> {
    const status = await readStatus(state, agent);
    const at = now();
    await state.presence.beat({ person: agent, connection, status, at, expiresAt: at + beatLastsMs });
  }
  const timer = setInterval(() => void beat().catch(of.onError), beatEveryMs);
  timer.unref();
  beat().catch(of.onError);
  return {
    now: beat,
    async stop() {
      clearInterval(timer);
      await state.presence.leave(agent, connection);
    },
  };
}
