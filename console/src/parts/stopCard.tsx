// One stopped line: whose, which words, why, and what can be done about it here.
// Owns sending what was decided. Of two who decide at once one is told that somebody was faster.
import { useSignal } from '@preact/signals';
import type { StopRow } from '@recourse/shared/views';
import type { StopList } from '../state/stops.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { clockTime, day, sameDay, wait } from '../words/times.ts';
import { ruleWords } from './guardNotice.tsx';
import { Icon } from './icon.tsx';
import { Avatar, Pill } from './small.tsx';

type Act = 'releaseLine' | 'refuseRelease' | 'confirmStop' | 'dismissStop' | 'withdrawRelease';

export function StopCard({ stop, list }: { stop: StopRow; list: StopList }) {
  const { desk, go } = useWorkspace();
  const said = words.value.stops;
  const busy = useSignal<number | undefined>(undefined);
  const { agent, release } = stop;
  const now = desk.clock.now.value;
  const mine = agent.id === desk.me.value.id;
  // Busy until the row has changed, so that nothing is decided twice.
  const waitsForRow = busy.value === stop.seq;
  const confirmed = list === 'toJudge' || list === 'judged' ? desk.stops.confirmedOf(agent.id) : undefined;

  const act = async (type: Act, done: string) => {
    if (waitsForRow) return;
    busy.value = stop.seq;
    const result = await desk.send({ type, log: stop.log });
    if (result.ok) {
      tell(done);
      void desk.stops.load(list);
      return;
    }
    desk.discard(result.id);
    busy.value = undefined;
    tell(result.failure.code === 'notPossibleNow' ? said.first : failureWords(result.failure.code));
    void desk.stops.load(list);
  };
  const time = sameDay(stop.stoppedAt, now)
    ? clockTime(stop.stoppedAt)
    : `${day(stop.stoppedAt, now)} ${clockTime(stop.stoppedAt)}`;
  const disabled = waitsForRow || !desk.online.value;
  return (
    <li class="stop-card" tabIndex={-1} aria-label={`${agent.name} ${time}`}>
      <div class="top">
        <Avatar id={agent.id} name={agent.name} size="sm" />
        <b>{agent.name}</b>
        {confirmed !== undefined && <span class="counted">{said.count(confirmed)}</span>}
        <span class="end num">
          {list === 'toRelease' && release.since !== undefined
            ? said.since(wait(Math.max(0, now - release.since)))
            : time}
        </span>
      </div>
      <Words stop={stop} />
      <p class="because">
        <Pill tone={stop.verdict === 'block' ? 'red' : 'amber'}>{said.kinds[stop.verdict]}</Pill>
        <span>{ruleWords(stop.rule)}</span>
      </p>
      {(list === 'own' || list === 'judged') && <Status stop={stop} />}
      <div class="acts">
        {list === 'toRelease' && !mine && (
          <>
            <button
              type="button"
              class="btn sm primary"
              disabled={disabled}
              onClick={() => void act('releaseLine', said.released(agent.name))}
            >
              {said.release}
            </button>
            <button
              type="button"
              class="btn sm"
              disabled={disabled}
              onClick={() => void act('refuseRelease', said.returned)}
            >
              {said.sendBack}
            </button>
          </>
        )}
        {list === 'toJudge' && !mine && (
          <>
            <button
              type="button"
              class="btn sm warn"
              disabled={disabled}
              onClick={() => void act('confirmStop', said.confirmed)}
            >
              {said.confirm}
            </button>
            <button
              type="button"
              class="btn sm"
              disabled={disabled}
              onClick={() => void act('dismissStop', said.dismissed)}
            >
              {said.dismiss}
            </button>
          </>
        )}
        {mine && list !== 'own' && <span class="quiet">{said.notYours}</span>}
        {list === 'own' && release.name === 'waiting' && (
          <button
            type="button"
            class="btn sm"
            disabled={disabled}
            onClick={() => void act('withdrawRelease', said.status.withdrawn ?? '')}
          >
            {said.withdraw}
          </button>
        )}
        <button type="button" class="btn sm ghost end" onClick={() => go({ list: 'open', chosen: stop.about })}>
          {stop.about.split('.')[1] === 'rc' ? said.openCase : said.open}
          <Icon name="right" size="s" />
        </button>
      </div>
    </li>
  );
}

function Words({ stop }: { stop: StopRow }) {
  const said = words.value.stops;
  if (!stop.words) return <p class="words none">{stop.erased ? said.erased : said.withheld}</p>;
  const { text, span } = stop.words;
  return (
    <p class="words" dir="auto">
      {text.slice(0, span.start)}
      <mark class={stop.verdict}>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </p>
  );
}

function Status({ stop }: { stop: StopRow }) {
  const said = words.value.stops;
  const { release, judgement } = stop;
  const judged = judgement.name !== 'open';
  const name = judged ? judgement.name : release.name;
  const by = judged ? judgement.by : release.by;
  return (
    <p class="status">
      <Icon name={judged && judgement.name === 'confirmed' ? 'stop' : 'check'} size="s" />
      {said.status[name] ?? name}
      {by && <span class="quiet">{said.by(by.name)}</span>}
    </p>
  );
}
