// What is only of the moment, to those who follow a log here: who types, and how far each has read.
// Owns telling it. All of it may be lost.
import type { LogId } from '@recourse/shared/kit';
import { fromServer } from '@recourse/shared/protocol';
import { callerId } from '../desk/caller.ts';
import type { Shelf } from '../desk/shelf.ts';
import type { State } from '../state/ports.ts';
import type { SiteHint } from '../state/siteHints.ts';
import type { Audience } from './audience.ts';
import type { Connected } from './connected.ts';
import { drawMarks } from './marks.ts';

export interface Moments {
  typing(hint: SiteHint & { type: 'typing' }): void;
  /** Tells these, or everybody who follows, how far each side has come. */
  marks(log: LogId, to?: Iterable<Connected>): Promise<void>;
}

export function createMoments(of: { audience: Audience<Connected>; shelf: Shelf; state: State }): Moments {
  return {
    typing({ log, on, by }) {
      const { role, name } = by;
      for (const listener of of.audience.listeners(log)) {
        if (callerId(listener.caller) === by.id) continue;
        const signal = { type: 'typing', log, on, by: { role, ...(name !== undefined && { name }) } };
        listener.send(fromServer.signal, signal);
      }
    },
    async marks(log, to = of.audience.listeners(log)) {
      const listeners = [...to];
      if (listeners.length === 0) return;
      const loaded = await of.shelf.get(log);
      if (loaded.kind !== 'cv') return;
      const all = await of.state.marks.all(log);
      for (const { caller, send } of listeners) send(fromServer.marks, drawMarks(all, loaded, caller));
    },
  };
}
