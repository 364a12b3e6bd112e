// Stopped lines: what waits for a second person, what waits for a supervisor, and one's own.
// Owns the lists and moving in them by key. Who may do what is the relay's word.
import { useEffect, useRef } from 'preact/hooks';
import { PresenceButton } from '../parts/presenceButton.tsx';
import { StopCard } from '../parts/stopCard.tsx';
import { useKeys } from '../state/keys.ts';
import { type StopList, stopListsFor } from '../state/stops.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';

export function StopsScreen({ list }: { list: StopList }) {
  const { desk, go, place } = useWorkspace();
  const said = words.value.stops;
  const box = useRef<HTMLDivElement>(null);
  const lists = stopListsFor(desk.me.value.rank);
  const shown = lists.includes(list) ? list : (lists[0] ?? 'own');
  const stops = desk.stops.stopsOf(shown);
  const state = desk.stops.state(shown);
  const counts = desk.stops.counts.value;

  useEffect(() => {
    void desk.stops.load(shown);
  }, [desk, shown, desk.online.value]);

  const move = (step: 1 | -1) => {
    const cards = [...(box.current?.querySelectorAll<HTMLElement>('.stop-card') ?? [])];
    const here = cards.findIndex((card) => card.contains(document.activeElement));
    const next = cards[here === -1 ? 0 : Math.min(cards.length - 1, Math.max(0, here + step))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKeys((key) => {
    if (key === 'J') move(1);
    else if (key === 'K') move(-1);
    else if (key === 'ESCAPE') go({ list: place.value.list });
    else return false;
    return true;
  });

  return (
    <main class={desk.online.value ? 'col stopscol' : 'col stopscol stale'} aria-label={said.title}>
      <div class="head">
        <h1>{said.title}</h1>
        <PresenceButton />
      </div>
      <div class="stopbar">
        <div class="segs" role="tablist" aria-label={said.title}>
          {lists.map((each) => {
            const count = each === 'toRelease' || each === 'toJudge' ? counts[each] : undefined;
            return (
              <button
                key={each}
                type="button"
                role="tab"
                class="seg"
                aria-selected={each === shown}
                onClick={() => go({ list: place.value.list, stops: each })}
              >
                {said.lists[each]}
                {count !== undefined && <span class={count > 0 ? 'count some' : 'count'}>{count}</span>}
              </button>
            );
          })}
        </div>
        <p>
          {said.note[shown]}
          {shown === 'own' && <OwnCount />}
        </p>
      </div>
      <div class="stops scroll" ref={box} role="tabpanel" aria-busy={state.name === 'loading'} tabIndex={-1}>
        {stops.length === 0 ? (
          <NoStops list={shown} />
        ) : (
          <ul aria-label={said.lists[shown]}>
            {stops.map((stop) => (
              <StopCard key={stop.log} stop={stop} list={shown} />
            ))}
          </ul>
        )}
        {state.name === 'read' && state.more && (
          <button type="button" class="btn ghost sm more" onClick={() => void desk.stops.loadMore(shown)}>
            {said.more}
          </button>
        )}
      </div>
    </main>
  );
}

function OwnCount() {
  const { desk } = useWorkspace();
  const count = desk.stops.confirmedOf(desk.me.value.id);
  return count === undefined ? null : <b class="own-count">{words.value.stops.count(count)}</b>;
}

function NoStops({ list }: { list: StopList }) {
  const { desk } = useWorkspace();
  const { stops: said, signIn, loading } = words.value;
  const state = desk.stops.state(list);
  if (state.name === 'failed')
    return (
      <div class="hollow" role="alert">
        <p>{said.failed}</p>
        <button type="button" class="btn sm" onClick={() => void desk.stops.load(list)}>
          {signIn.tryAgain}
        </button>
      </div>
    );
  if (state.name !== 'read')
    return (
      <div role="status">
        <span class="sr">{loading}</span>
        {[0, 1, 2].map((at) => (
          <div class="stop-card ghost" key={at} aria-hidden="true">
            <span class="bone" style={{ width: '38%' }} />
            <span class="bone" style={{ width: `${86 - at * 12}%` }} />
            <span class="bone" style={{ width: '24%' }} />
          </div>
        ))}
      </div>
    );
  const [first, second] = said.empty[list] ?? [];
  return (
    <div class="hollow">
      <p>{first}</p>
      <p>{second}</p>
    </div>
  );
}
