// A known customer's half-filled request, on the relay: begun on the phone, finished on the tablet.
// Owns when it is sent and which of two is the newer. The device's own copy stays the first; without a network nothing changes.
import { draftAnswerSchema } from '@recourse/shared/protocol';
import type { Client } from './client.ts';
import type { Drafts } from './drafts.ts';
import { type Kept, refundDraft } from './intake.ts';

const afterMs = 2_000;
/** Longer than this nobody waits for a form to open. */
const patienceMs = 1_500;

export interface SharedDraft {
  /** Resolves once the newer of the two lies on the device, or nothing came in time. */
  fetched(): Promise<void>;
  kept(form: Kept | undefined): void;
}

export function createSharedDraft({ client, drafts }: { client: Client; drafts: Drafts }): SharedDraft {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const isKnown = () => {
    const me = client.welcome.peek()?.me;
    return me?.role === 'customer' && me.kind === 'known' && client.connection.peek().name === 'online';
  };
  const tell = (query: object) => client.session.query(query, draftAnswerSchema);

  return {
    async fetched() {
      if (!isKnown()) return;
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
      const answer = await Promise.race([tell({ type: 'readDraft' }), late]);
      if (!answer?.ok || !answer.kept) return;
      const own = drafts.form<Kept>(refundDraft);
      if ((own?.at ?? 0) < answer.kept.at) drafts.keepForm(refundDraft, answer.kept);
    },
    kept(form) {
      clearTimeout(waiting);
      if (!isKnown()) return;
      if (!form) {
        void tell({ type: 'dropDraft' });
        return;
      }
      const { draft, prefill, found = {}, page, at = 0 } = form;
      waiting = setTimeout(
        () => void tell({ type: 'keepDraft', kept: { draft, prefill, found, page, at: Math.round(at) } }),
        afterMs,
      );
    },
  };
}
