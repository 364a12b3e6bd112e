// The lists with their counts, as a column of buttons and, on a phone, as one select.
import type { RowList } from '@recourse/shared/protocol';
import type { Desk } from '../state/desk.ts';
import { caseLists, conversationLists, dueTone, type Tone, waitsSince, waitTone } from '../state/rowRules.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { wait } from '../words/times.ts';
import { Icon, type IconName } from './icon.tsx';

const icons: Record<RowList, IconName> = {
  mine: 'user',
  queued: 'tray',
  open: 'all',
  closed: 'archive',
  casesToDecide: 'case',
  casesToConfirm: 'people',
  casesWaiting: 'clock',
  casesDone: 'check',
};

/** What is loud about a list: the longest wait in the line, the cases past their date. */
function hotOf(desk: Desk, list: RowList): { tone: Tone; text: string } | undefined {
  const now = desk.clock.now.value;
  if (list === 'queued') {
    const since = desk.rows
      .rowsOf('queued')
      .flatMap((row) => (row.kind === 'conversation' ? (waitsSince(row) ?? []) : []));
    if (since.length === 0) return undefined;
    const longest = now - Math.min(...since);
    return { tone: waitTone(longest), text: words.value.listLongest(wait(longest)) };
  }
  if (list === 'casesToDecide') {
    const late = lateCases(desk);
    return late > 0 ? { tone: 'red', text: words.value.listLate(late) } : undefined;
  }
  return undefined;
}

export function lateCases(desk: Desk): number {
  const now = desk.clock.now.value;
  return desk.rows
    .rowsOf('casesToDecide')
    .filter((row) => row.kind === 'case' && row.date !== undefined && dueTone(row.date, now) === 'red').length;
}

export function ListNav() {
  const { nav } = words.value;
  return (
    <nav class="nav" aria-label={nav.lists}>
      {conversationLists.map((list) => (
        <ListButton key={list} list={list} />
      ))}
      <h2>{nav.cases}</h2>
      {caseLists.map((list) => (
        <ListButton key={list} list={list} />
      ))}
    </nav>
  );
}

function ListButton({ list }: { list: RowList }) {
  const { desk, place, go } = useWorkspace();
  const hot = hotOf(desk, list);
  const count = desk.rows.counts.value[list];
  return (
    <button type="button" aria-current={place.value.list === list ? 'true' : undefined} onClick={() => go({ list })}>
      <Icon name={icons[list]} size="s" />
      {words.value.lists[list]}
      {hot && <span class={`hot ${hot.tone}`}>{hot.text}</span>}
      <span class="count">{count?.toLocaleString('en') ?? ''}</span>
    </button>
  );
}

export function ListSelect() {
  const { desk, place, go } = useWorkspace();
  const { lists, nav } = words.value;
  const option = (list: RowList) => {
    const count = desk.rows.counts.value[list];
    return (
      <option key={list} value={list}>
        {lists[list]}
        {count === undefined ? '' : ` · ${count}`}
      </option>
    );
  };
  return (
    <div class="listsel">
      <select
        aria-label={nav.lists}
        value={place.value.list}
        onChange={(event) => go({ list: event.currentTarget.value as RowList })}
      >
        <optgroup label={nav.conversations}>{conversationLists.map(option)}</optgroup>
        <optgroup label={nav.cases}>{caseLists.map(option)}</optgroup>
      </select>
      <Icon name="down" />
    </div>
  );
}
