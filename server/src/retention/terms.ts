// Erases what was kept for as long as the site keeps it: closed conversations, ended cases, their files.
// Owns one look at what is over its term. Whether a log may be erased is decided in its own room; what follows, the follow-ups do.
import type { SubmittedCase } from '@recourse/shared/case';
import type { LogId } from '@recourse/shared/kit';
import { failures } from '@recourse/shared/protocol';
import type { OwnCommand } from '../desk/carry.ts';
import { dayMs } from '../desk/caseDates.ts';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import { type RowView, rowKeys } from '../inbox/rowOf.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import type { Logger } from '../logger.ts';
import { createTurn } from '../rhythm/turn.ts';
import type { Site } from '../site.ts';
import type { Row, State } from '../state/ports.ts';

export interface Terms {
  /** Looks at everything, if it is this relay's turn. */
  look(): Promise<void>;
  /** Ends a look under way behind the log that it is at. */
  stop(): Promise<void>;
}

const turnMs = 60_000;
const page = 100;

export function createTerms(of: {
  site: Site;
  owner: string;
  desk: Desk;
  state: State;
  now: () => number;
  logger: Logger;
}): Terms {
  const { site, desk, state, now } = of;
  const { keepDays } = site;
  const turn = createTurn({ leases: state.leases, name: `terms:${site.id}`, owner: of.owner, now, forMs: turnMs });
  let stopped = false;

  /** Every row of a list that is over this term, the oldest first. One that may not go yet does not keep the others waiting. */
  async function* over(key: string, days: number | undefined): AsyncGenerator<Row> {
    if (days === undefined) return;
    const before = now() - days * dayMs;
    for (let after: { sort: number; log: string } | undefined; ; ) {
      if (stopped || (await turn.take()) === 'no') return;
      const rows = await state.rows.list(key, { descending: true, limit: page, ...(after && { after }) });
      for (const row of rows) {
        const lastAt = lastAtOf(row);
        if (stopped || lastAt === undefined || lastAt > before) return;
        yield row;
      }
      if (rows.length < page) return;
      const { sort, log } = rows.at(-1)!;
      after = { sort, log };
    }
  }

  /** Answers whether it was done. The id is the same wherever and however often this is found. */
  async function run(log: LogId, id: Array<string | number>, command: OwnCommand): Promise<boolean> {
    const ack = await desk.run(log, followUpId('term', log, ...id), command);
    if (!ack.ok && failures[ack.failure.code].retry) throw new StoreUnavailable('a term was not kept', undefined);
    return ack.ok;
  }

  async function purgeFiles({ log, view }: Row): Promise<number> {
    const { evidence, lastAt } = (view as unknown as { state: SubmittedCase }).state;
    let purged = 0;
    for (const { id: file, purged: isGone } of evidence) {
      if (isGone) continue;
      const command: OwnCommand = { type: 'purgeEvidence', file, reason: 'term', quietSince: lastAt };
      if (await run(log, ['file', file], command)) purged++;
    }
    return purged;
  }

  async function isRidOfCases({ view }: Row): Promise<boolean> {
    const shown = view as unknown as RowView;
    if (shown.kind !== 'cv') return false;
    for (const id of shown.state.cases) if ((await desk.shelf.refresh(id)).state.name === 'submitted') return false;
    return true;
  }

  const erase = (row: Row, type: 'eraseConversation' | 'eraseCase') => {
    const quietSince = lastAtOf(row)!;
    return run(row.log, [quietSince], { type, why: 'term', quietSince });
  };

  return {
    async look() {
      const done = { files: 0, cases: 0, conversations: 0 };
      const { conversations, cases, files } = keepDays;
      for await (const row of over(rowKeys.endedWithFiles(site.id), files)) done.files += await purgeFiles(row);
      for await (const row of over(rowKeys.endedCases(site.id), cases)) if (await erase(row, 'eraseCase')) done.cases++;
      for await (const row of over(rowKeys.endedTalks(site.id), conversations))
        if (await erase(row, 'eraseConversation')) done.conversations++;
      // As long as their cases, and not before the last of them is gone.
      for await (const row of over(rowKeys.endedTalksOfCases(site.id), cases))
        if ((await isRidOfCases(row)) && (await erase(row, 'eraseConversation'))) done.conversations++;
      if (done.files + done.cases + done.conversations > 0)
        of.logger.info({ site: site.id, ...done }, 'erased what was kept for its term');
    },
    async stop() {
      stopped = true;
      await turn.release();
    },
  };
}

function lastAtOf({ view }: Row): number | undefined {
  const shown = view as unknown as RowView;
  return shown.kind === 'cv' || shown.kind === 'rc' ? shown.state.lastAt : undefined;
}
