// Lines that the guard stopped, as far as this agent may see them: his own, those to release, those to judge.
// Owns merging: whatever comes late or twice, the row with the higher seq stays. Never decides who may do what.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type AgentRole, atLeast } from '@recourse/shared/kit';
import { type AgentQuery, type StopNews, type StopPage, stopPageSchema } from '@recourse/shared/protocol';
import type { Session } from '@recourse/shared/session';
import type { StopRow } from '@recourse/shared/views';
import type { ListState } from './rowStore.ts';

export const stopLists = ['toRelease', 'toJudge', 'judged', 'own'] as const;
export type StopList = (typeof stopLists)[number];

/** What a rank is shown; the relay refuses the rest anyway. */
export function stopListsFor(rank: AgentRole): readonly StopList[] {
  if (atLeast(rank, 'supervisor')) return stopLists;
  return atLeast(rank, 'senior') ? ['toRelease', 'own'] : ['own'];
}

export interface StopStore {
  readonly counts: ReadonlySignal<StopNews['counts']>;
  stopsOf(list: StopList): readonly StopRow[];
  state(list: StopList): ListState;
  /** Stops of this agent that a supervisor found to be a breach; undefined while nobody asked. */
  confirmedOf(agent: string): number | undefined;
  load(list: StopList): Promise<void>;
  loadMore(list: StopList): Promise<void>;
  merge(news: StopNews): void;
}

type After = { sort: number; log: string };

export function createStopStore(of: { query: Session['query']; me: () => string }): StopStore {
  const rows = signal<ReadonlyMap<string, StopRow>>(new Map());
  const counts = signal<StopNews['counts']>({});
  const confirmed = signal<Readonly<Record<string, number>>>({});
  const states = Object.fromEntries(stopLists.map((list) => [list, signal<ListState>({ name: 'unasked' })])) as Record<
    StopList,
    ReturnType<typeof signal<ListState>>
  >;
  const ordered = Object.fromEntries(
    stopLists.map((list) => [
      list,
      computed(() => [...rows.value.values()].filter((row) => belongs(list, row, of.me())).sort(byOrder)),
    ]),
  ) as Record<StopList, ReadonlySignal<StopRow[]>>;

  function merge(news: StopNews): void {
    const next = new Map(rows.value);
    for (const row of news.stops) {
      const known = next.get(row.log);
      if (!known || row.seq >= known.seq) next.set(row.log, row);
    }
    rows.value = next;
    counts.value = { ...counts.value, ...news.counts };
  }

  async function ask(list: StopList, after?: After): Promise<void> {
    const answer = await of.query<StopPage>(queryOf(list, after), stopPageSchema);
    if (!answer.ok) {
      states[list].value = { name: 'failed' };
      return;
    }
    merge(answer);
    confirmed.value = { ...confirmed.value, ...answer.confirmed };
    const last = answer.stops.at(-1);
    states[list].value = {
      name: 'read',
      more: answer.more && last !== undefined,
      after: last && { sort: last.sort, log: last.log },
    };
  }

  return {
    counts,
    stopsOf: (list) => ordered[list].value,
    state: (list) => states[list].value ?? { name: 'unasked' },
    confirmedOf: (agent) => (Object.hasOwn(confirmed.value, agent) ? confirmed.value[agent] : undefined),
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

function belongs(list: StopList, row: StopRow, me: string): boolean {
  return list === 'own' ? row.agent.id === me : row.place === list;
}

function byOrder(a: StopRow, b: StopRow): number {
  return a.sort - b.sort || (a.log < b.log ? -1 : 1);
}

function queryOf(list: StopList, after: After | undefined): AgentQuery {
  const behind = after && { after };
  if (list === 'own') return { type: 'ownStops', ...behind };
  if (list === 'toRelease') return { type: 'stopsToRelease', ...behind };
  return { type: 'stopsToJudge', judged: list === 'judged', ...behind };
}
