// The rows that this console knows, and how far each list was read.
// Owns merging: whatever comes late or twice, the row with the higher seq stays.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type AgentRow, type AgentRows, type RowList, rowLists, rowPageSchema } from '@recourse/shared/protocol';
import type { Session } from '@recourse/shared/session';
import { inOrder, newerRow } from './rowRules.ts';

export type ListState =
  | { name: 'unasked' }
  | { name: 'loading' }
  | { name: 'read'; more: boolean; after: { sort: number; log: string } | undefined }
  /** The relay refused or did not answer. */
  | { name: 'failed' };

export interface RowStore {
  readonly counts: ReadonlySignal<Partial<Record<RowList, number>>>;
  row(log: string): AgentRow | undefined;
  rowsOf(list: RowList): AgentRow[];
  state(list: RowList): ListState;
  /** Reads the first page anew; what is known stays on the screen meanwhile. */
  load(list: RowList): Promise<void>;
  loadMore(list: RowList): Promise<void>;
  merge(change: AgentRows): void;
}

export function createRowStore(of: { query: Session['query']; me: () => string }): RowStore {
  const rows = signal<ReadonlyMap<string, AgentRow>>(new Map());
  const counts = signal<Partial<Record<RowList, number>>>({});
  const states = Object.fromEntries(rowLists.map((list) => [list, signal<ListState>({ name: 'unasked' })])) as Record<
    RowList,
    ReturnType<typeof signal<ListState>>
  >;
  const ordered = Object.fromEntries(
    rowLists.map((list) => [list, computed(() => inOrder(list, rows.value.values(), of.me()))]),
  ) as Record<RowList, ReadonlySignal<AgentRow[]>>;

  function merge(change: AgentRows): void {
    const next = new Map(rows.value);
    for (const row of change.rows) next.set(row.log, newerRow(next.get(row.log), row));
    for (const log of change.gone ?? []) next.delete(log);
    rows.value = next;
    counts.value = change.counts;
  }

  async function ask(list: RowList, after?: { sort: number; log: string }): Promise<void> {
    const answer = await of.query({ type: 'listRows', list, ...(after && { after }) }, rowPageSchema);
    if (!answer.ok) {
      states[list].value = { name: 'failed' };
      return;
    }
    merge(answer);
    const last = answer.rows.at(-1);
    states[list].value = {
      name: 'read',
      more: answer.more && last !== undefined,
      after: last && { sort: last.sort, log: last.log },
    };
  }

  return {
    counts,
    row: (log) => rows.value.get(log),
    rowsOf: (list) => ordered[list].value,
    state: (list) => states[list].value ?? { name: 'unasked' },
    async load(list) {
      if (states[list].peek()?.name !== 'read') states[list].value = { name: 'loading' };
      await ask(list);
    },
    async loadMore(list) {
      const state = states[list].peek();
      if (state?.name !== 'read' || !state.more || !state.after) return;
      states[list].value = { ...state, more: false };
      await ask(list, state.after);
    },
    merge,
  };
}
