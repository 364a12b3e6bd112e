// The rows of the open list: only those in sight are in the page, the rest is room.
// Owns scrolling, paging and moving by key. A library does the arithmetic of what is in sight.
import { useSignal } from '@preact/signals';
import type { RowList as ListName } from '@recourse/shared/protocol';
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from '../state/keys.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { Row } from './row.tsx';

const rowHeight = 80;
const ghosts = [0, 1, 2, 3, 4, 5];

export function RowList({ list }: { list: ListName }) {
  const { desk, place, go } = useWorkspace();
  const box = useRef<HTMLDivElement>(null);
  const rows = desk.rows.rowsOf(list);
  const state = desk.rows.state(list);
  const inSight = useInSight(box, rows.length);
  const last = inSight.at(-1)?.index ?? 0;

  useEffect(() => {
    if (last >= rows.length - 5) void desk.rows.loadMore(list);
  }, [last, rows.length, list, desk]);

  const move = (step: 1 | -1) => {
    const here = rows.findIndex((row) => row.log === place.value.chosen);
    const next = rows[here === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, here + step))];
    if (!next) return;
    go({ list, chosen: next.log });
    const top = rows.indexOf(next) * rowHeight;
    const view = box.current;
    if (view && (top < view.scrollTop || top + rowHeight > view.scrollTop + view.clientHeight)) {
      view.scrollTop = top - view.clientHeight / 2 + rowHeight / 2;
    }
  };
  useKeys((name, event) => {
    const focused = event.target instanceof HTMLElement && event.target.classList.contains('row');
    if (name === 'J' || (focused && name === 'ARROWDOWN')) move(1);
    else if (name === 'K' || (focused && name === 'ARROWUP')) move(-1);
    else return false;
    return true;
  });

  const waiting = state.name === 'unasked' || state.name === 'loading';
  if (rows.length === 0) {
    return (
      <div class="rows scroll" aria-busy={waiting}>
        {waiting ? <GhostRows /> : <EmptyList list={list} failed={state.name === 'failed'} />}
      </div>
    );
  }
  const chosenInSight = rows.some((row) => row.log === place.value.chosen);
  return (
    <div class="rows scroll" ref={box}>
      <ul style={{ height: `${rows.length * rowHeight}px` }} aria-label={words.value.lists[list]}>
        {inSight.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={row.log}
              class="slot"
              style={{ transform: `translateY(${start}px)` }}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
            >
              <Row
                row={row}
                tabbable={chosenInSight ? place.value.chosen === row.log : index === 0}
                onOpen={() => go({ list, chosen: row.log })}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function useInSight(box: { current: HTMLDivElement | null }, count: number) {
  const drawn = useSignal(0);
  const options: VirtualizerOptions<HTMLDivElement, HTMLLIElement> = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    initialRect: { width: 336, height: 800 },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => {
      drawn.value++;
    },
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Reading the count makes this part draw again when the view has moved.
  drawn.value;
  return virtualizer.getVirtualItems();
}

function GhostRows() {
  return (
    <div role="status">
      <span class="sr">{words.value.loading}</span>
      {ghosts.map((place) => (
        <div class="ghost-row" key={place} aria-hidden="true">
          <span class="bone" />
          <span class="bone" style={{ width: `${52 - place * 4}%` }} />
          <span class="bone" style={{ width: `${88 - (place % 3) * 12}%` }} />
          <span class="bone" style={{ width: '32%' }} />
        </div>
      ))}
    </div>
  );
}

function EmptyList({ list, failed }: { list: ListName; failed: boolean }) {
  const { desk } = useWorkspace();
  const { listEmpty, listFailed, signIn } = words.value;
  if (failed) {
    return (
      <div class="hollow" role="alert">
        <p>{listFailed}</p>
        <button type="button" class="btn sm" onClick={() => void desk.rows.load(list)}>
          {signIn.tryAgain}
        </button>
      </div>
    );
  }
  const [first, second] = listEmpty[list] ?? [];
  return (
    <div class="hollow">
      <p>{first}</p>
      <p>{second}</p>
    </div>
  );
}
