// The middle when no row is chosen: what waits, and the next thing to do.

import { isCaseList } from '../state/rowRules.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { Hollow } from './hollow.tsx';
import { Icon } from './icon.tsx';

export function NothingChosen() {
  const { desk, place, go } = useWorkspace();
  const said = words.value.hollow;
  const { queued = 0, casesToDecide = 0 } = desk.rows.counts.value;
  const next = desk.rows.rowsOf('queued')[0];
  const due = desk.rows.rowsOf('casesToDecide')[0];
  const cases = isCaseList(place.value.list);
  const rows = desk.rows.rowsOf(place.value.list);

  const takeNext = async () => {
    if (!next) return;
    const result = await desk.send({ type: 'takeConversation', log: next.log });
    if (result.ok) go({ list: 'mine', chosen: next.log });
    else tell(failureWords(result.failure.code));
  };

  const title = rows.length === 0 ? said.allDone : cases ? said.chooseCase : said.choose;
  return (
    <main class="col conv" aria-label={title}>
      <Hollow title={title} sub={rows.length === 0 ? <Room /> : cases ? said.chooseCaseSub : said.chooseSub}>
        {(next || due) && (
          <div class="hints">
            {next && (
              <button type="button" disabled={!desk.online.value} onClick={() => void takeNext()}>
                <Icon name="tray" />
                {said.takeNext}
                <span class="num">{said.waitingCount(queued)}</span>
              </button>
            )}
            {due && (
              <button type="button" onClick={() => go({ list: 'casesToDecide', chosen: due.log })}>
                <Icon name="case" />
                {said.decideNext}
                <span class="num">{casesToDecide}</span>
              </button>
            )}
          </div>
        )}
      </Hollow>
    </main>
  );
}

function Room() {
  const { desk } = useWorkspace();
  const said = words.value.hollow;
  const me = desk.me.value;
  if (!desk.online.value) return <>{said.offline}</>;
  if (me.status === 'away') return <>{said.away}</>;
  const load = desk.team.value.find(({ id }) => id === me.id)?.load ?? 0;
  const room = Math.max(0, me.capacity - load);
  return <>{room === 0 ? said.full : said.allDoneSub(room)}</>;
}
