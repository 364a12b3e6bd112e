// How money is paid back, as far as Recourse knows of it. There are two ways: an agent records by hand what he has sent
// (`recordPayout`, through the desk), or the payment system says so itself, here. Recourse never moves money.
// Owns turning a notice into a command on its case, once per event id. Whether the case allows it is decided in shared/case.
import { type CommandId, canonicalJson, type LogId, logId } from '@recourse/shared/kit';
import type { Ack } from '@recourse/shared/protocol';
import type { OwnCommand } from '../desk/carry.ts';
import { followUpId, keyedDigest } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import { datesAfterHold } from '../desk/fillSteps.ts';
import type { Site } from '../site.ts';
import type { Documents } from '../state/ports.ts';
import type { PayoutNotice } from './notice.ts';

export interface Payouts {
  /** Takes one notice. The same one again gets the same answer; the same id with another content is a conflict. */
  hear(site: Site, notice: PayoutNotice): Promise<Ack>;
}

export function createPayouts(of: {
  desk: Pick<Desk, 'run' | 'shelf'>;
  documents: Documents;
  /** Keys the digests that are kept of what was heard. */
  secret: string;
  now: () => number;
}): Payouts {
  const { desk, documents } = of;

  /** False if this id came before with another content, for whichever case. */
  async function isFirstOrSame(site: Site, notice: PayoutNotice): Promise<boolean> {
    const digest = keyedDigest(of.secret, canonicalJson(notice));
    const key = `payoutNotice:${site.id}:${notice.id}`;
    if (await documents.put(key, digest, { expect: 0 })) return true;
    return (await documents.get(key))?.value === digest;
  }

  async function commandFor(site: Site, log: LogId, notice: PayoutNotice): Promise<OwnCommand> {
    switch (notice.type) {
      case 'payout.sent':
      case 'payout.done':
      case 'payout.failed': {
        const stage = ({ 'payout.sent': 'sent', 'payout.done': 'done', 'payout.failed': 'failed' } as const)[
          notice.type
        ];
        const { reference, amount, currency } = notice;
        return {
          type: 'reportPayout',
          ...{ stage, reference, amount, currency },
          ...('why' in notice && { why: notice.why }),
        };
      }
      case 'dispute.opened':
        return { type: 'openDispute', reference: notice.reference };
      case 'dispute.closed': {
        const { state } = await desk.shelf.refresh(log);
        const existing = state.name === 'submitted' ? state : undefined;
        const dates = datesAfterHold(site.policy, existing, of.now());
        return { type: 'closeDispute', outcome: notice.outcome, amount: notice.amount, ...dates };
      }
    }
  }

  return {
    async hear(site, notice) {
      const log = logId({ site: site.id, kind: 'rc', unique: notice.case.slice(3).replaceAll('-', '') });
      if ((await desk.shelf.refresh(log)).head.seq === 0)
        return { ok: false, failure: { code: 'notFound', field: 'case' } };
      if (!(await isFirstOrSame(site, notice))) return { ok: false, failure: { code: 'commandConflict', field: 'id' } };
      const id: CommandId = followUpId('payout', site.id, notice.id);
      const ack = await desk.run(log, id, await commandFor(site, log, notice), { role: 'payments' });
      // The dates that went along with the first hearing differ from those of the second: it was done, and that is the answer.
      return !ack.ok && ack.failure.code === 'commandConflict' ? { ok: true, log, at: 0 } : ack;
    },
  };
}
