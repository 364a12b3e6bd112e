// A secret that came in parts: when the last part is stopped, the parts that are stored already are taken away.
// Owns which earlier messages those are. The erasing itself follows from the event (follow-ups/erasing.ts).
import type { CommandId, LogId } from '@recourse/shared/kit';
import { type Ack, failures } from '@recourse/shared/protocol';
import { allWordLists, findSecret } from '@recourse/shared/safety';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import type { OwnCommand } from './carry.ts';
import { followUpId } from './derive.ts';
import type { Said } from './recentWords.ts';

/** As many messages before a text as its judgement looks at. */
const looksAt = 30;

export interface SplitSecrets {
  /** Erases those of `said` that hold parts of the secret which `text` completes, and `also` with them. */
  erase(log: LogId, of: { text: string; said: readonly Said[]; also?: Said | undefined }): Promise<void>;
}

export const lookedAt = (said: readonly Said[]): Said[] => said.slice(-looksAt);

export function createSplitSecrets(of: {
  run: (log: LogId, id: CommandId, command: OwnCommand) => Promise<Ack>;
}): SplitSecrets {
  async function judged(text: string, said: readonly Said[]) {
    const lists = await allWordLists();
    return findSecret(text, { field: 'message', lists, recent: said.map((each) => each.text) });
  }

  return {
    async erase(log, { text, said, also }) {
      const found = await judged(text, said);
      if (found.verdict !== 'block') return;
      const parts = [...(found.earlier ?? []).flatMap((place) => said[place] ?? []), ...(also ? [also] : [])];
      const last = parts.at(-1);
      if (!last) return;
      const events = parts.map(({ event }) => event);
      const ack = await of.run(log, followUpId('erase', log, ...events), { type: 'eraseMessages', events });
      // Whoever sent the last part sends it again, and the parts are taken away then.
      if (!ack.ok && failures[ack.failure.code].retry)
        throw new StoreUnavailable('parts of a secret were not erased', undefined);
    },
  };
}
