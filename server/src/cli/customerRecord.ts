// Everything that is kept of one customer, under all the names that he has here.
// Owns finding it. Nothing here writes.
import { type ErasureBar, erasureBar } from '@recourse/shared/case';
import type { LogId } from '@recourse/shared/kit';
import { createDevices } from '../access/devices.ts';
import { createRecovery } from '../access/recovery.ts';
import type { Shelf } from '../desk/shelf.ts';
import { uploadsOf } from '../evidence/uploads.ts';
import { type RowView, rowKeys } from '../inbox/rowOf.ts';
import type { EventLog } from '../log/eventLog.ts';
import type { Row, State } from '../state/ports.ts';

export interface CaseRecord {
  log: LogId;
  /** What stands against its erasure now. */
  bar: ErasureBar | undefined;
  /** Bytes that are still there. */
  files: number;
  /** Transactions that it is about. */
  transactions: Array<{ network: string; id: string }>;
}

export interface CustomerRecord {
  /** His account and his devices. */
  ids: string[];
  conversations: LogId[];
  cases: CaseRecord[];
  /** Lines that agents wrote to him and the guard held back, whose words are still there. */
  stops: LogId[];
  uploads: string[];
}

export interface RecordPorts {
  log: EventLog;
  state: State;
  shelf: Shelf;
  site: string;
  /** Of the agents whose stopped lines are looked through. */
  agents: readonly string[];
  secret: string;
  now: () => number;
}

const page = 200;

/** `begin`: one of his names, or several. */
export async function customerRecord(of: RecordPorts, begin: readonly string[]): Promise<CustomerRecord> {
  const ids = new Set<string>();
  const rows = new Map<LogId, Row>();
  for (const waiting = [...begin]; waiting.length > 0; ) {
    const id = waiting.pop()!;
    if (ids.has(id)) continue;
    ids.add(id);
    for (const row of await rowsOf(of.state, rowKeys.customer(of.site, id))) {
      rows.set(row.log, row);
      waiting.push(...(await namesIn(of, row.log)));
    }
    waiting.push(...(await sameHands(of, id)));
  }
  const all = [...rows.values()].map((row) => ({ log: row.log, view: row.view as unknown as RowView }));
  const conversations = all.flatMap(({ log, view }) => (view.kind === 'cv' ? [log] : []));
  const cases = all.flatMap(({ log, view }): CaseRecord[] => {
    if (view.kind !== 'rc') return [];
    const { request, evidence } = view.state;
    const { transactionId, secondTransactionId } = request;
    const network = request.payment === 'onchain' ? request.network : undefined;
    const transactions = [transactionId, secondTransactionId].flatMap((id) =>
      network !== undefined && id !== undefined ? [{ network, id }] : [],
    );
    const files = evidence.filter(({ purged }) => !purged).length;
    return [{ log, bar: erasureBar(view.state, of.now()), files, transactions }];
  });
  const about = new Set([...conversations, ...cases.map(({ log }) => log)]);
  return {
    ids: [...ids],
    ...{ conversations, cases },
    stops: await stopsAbout(of, about),
    uploads: await uploadsOf(of.state.documents, of.site, ids),
  };
}

async function rowsOf(state: State, key: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: { sort: number; log: string } | undefined; ; ) {
    const found = await state.rows.list(key, { limit: page, ...(after && { after }) });
    rows.push(...found);
    if (found.length < page) return rows;
    const { sort, log } = found.at(-1)!;
    after = { sort, log };
  }
}

/** Under whichever names a customer has written here: an account and the devices that it was a device's before. */
async function namesIn({ log }: RecordPorts, id: LogId): Promise<string[]> {
  const names = new Set<string>();
  for (let after = 0; ; ) {
    const events = await log.read(id, { after, limit: 500 });
    for (const { author } of events) if (author.role === 'customer' && author.id) names.add(author.id);
    if (events.length < 500) return [...names];
    after = events.at(-1)!.seq;
  }
}

/** Devices of which one gave the other's recovery code. */
async function sameHands({ state, site, secret, now }: RecordPorts, id: string): Promise<string[]> {
  if (!id.startsWith('dv_')) return [];
  const { documents, limits } = state;
  const recovery = createRecovery({ documents, limits, devices: createDevices(documents), secret, now });
  return [...(await recovery.openedFor(site, id)), ...(await recovery.openedBy(site, id))];
}

async function stopsAbout({ state, site, agents }: RecordPorts, about: ReadonlySet<LogId>): Promise<LogId[]> {
  const found: LogId[] = [];
  for (const agent of agents) {
    for (const { log, view } of await rowsOf(state, rowKeys.stopsOf(site, agent))) {
      const shown = view as unknown as RowView;
      if (shown.kind === 'sl' && about.has(shown.state.about) && !shown.state.erased) found.push(log);
    }
  }
  return found;
}
