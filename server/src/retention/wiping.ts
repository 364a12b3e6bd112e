// Takes what was erased off the disk, once for many logs: rewriting the files of a large Redis takes as long for one as for a thousand.
// Owns the document `wipe:<site>`, which says that a wipe is due and outlives a crash. Never erases anything.
import type { EventLog } from '../log/eventLog.ts';
import { createTurn } from '../rhythm/turn.ts';
import type { State } from '../state/ports.ts';

export interface Wiping {
  /** Something was erased, or is about to be. */
  ask(): Promise<void>;
  /** Wipes if it is due and this relay's turn. */
  round(): Promise<void>;
  /** Wipes if it is due, whoever's turn it is. Rejects with `StoreUnavailable` while another process keeps the old bytes in use. */
  now(): Promise<void>;
  release(): Promise<void>;
}

/** A wipe waits for other readers no longer than this. */
const turnMs = 60_000;

export function createWiping(of: {
  site: string;
  owner: string;
  log: Pick<EventLog, 'wipe'>;
  state: State;
  now: () => number;
}): Wiping {
  const { site, state } = of;
  const { documents } = state;
  const key = `wipe:${site}`;
  const turn = createTurn({ leases: state.leases, name: key, owner: of.owner, now: of.now, forMs: turnMs });

  async function due(): Promise<number | undefined> {
    const stored = await documents.get(key);
    return stored?.value === 'due' ? stored.revision : undefined;
  }

  async function wipe(): Promise<void> {
    const asked = await due();
    if (asked === undefined) return;
    // The log last: where both share files, they are written anew with it.
    await state.wipe();
    await of.log.wipe();
    // What was erased meanwhile is due again.
    await documents.put(key, 'done', { expect: asked });
  }

  return {
    async ask() {
      await documents.put(key, 'due');
    },
    async round() {
      if ((await due()) !== undefined && (await turn.take()) !== 'no') await wipe();
    },
    now: wipe,
    release: turn.release,
  };
}
