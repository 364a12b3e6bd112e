// The agent's own stopped lines of this conversation: what waits for a second person, and what became of it.
// Owns nothing but what was put away here. A posted line stands among the messages and is drawn there.
import { signal } from '@preact/signals';
import type { StopRow } from '@recourse/shared/views';
import { draftOf, setDraft } from '../state/drafts.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { Icon } from './icon.tsx';

const putAway = signal<ReadonlySet<string>>(new Set());
/** What was sent back longer ago than this is no news. */
const shownForMs = 12 * 60 * 60_000;

export function OwnStops({ log, locale }: { log: string; locale: string }) {
  const { desk } = useWorkspace();
  const now = desk.clock.now.value;
  const shown = desk.stops
    .stopsOf('own')
    .filter((stop) => stop.about === log && now - stop.stoppedAt < shownForMs && !putAway.value.has(stop.log))
    .filter(({ release }) => ['waiting', 'released', 'refused', 'notPosted'].includes(release.name));
  if (shown.length === 0) return null;
  return (
    <ul class="own-stops" aria-label={words.value.stops.yours}>
      {shown.map((stop) => (
        <OwnStop key={stop.log} stop={stop} log={log} locale={locale} />
      ))}
    </ul>
  );
}

function OwnStop({ stop, log, locale }: { stop: StopRow; log: string; locale: string }) {
  const { desk } = useWorkspace();
  const { stops: said } = words.value;
  const { release, words: kept } = stop;
  const waits = release.name === 'waiting';
  const hide = () => {
    putAway.value = new Set(putAway.value).add(stop.log);
  };
  const takeBack = async () => {
    if (waits) {
      const result = await desk.send({ type: 'withdrawRelease', log: stop.log });
      if (!result.ok) {
        desk.discard(result.id);
        tell(failureWords(result.failure.code));
        return;
      }
    }
    if (kept && draftOf(log).text === '') setDraft(log, { kind: 'reply', text: kept.text });
    hide();
  };
  const state = {
    waiting: said.waits,
    released: said.goesOut(release.by?.name ?? ''),
    refused: said.sentBack(release.by?.name ?? ''),
    notPosted: said.movedOn,
  }[release.name as 'waiting' | 'released' | 'refused' | 'notPosted'];
  return (
    <li class={waits ? 'own-stop' : 'own-stop done'}>
      <p class="state" role="status">
        <Icon name={waits ? 'clock' : release.name === 'released' ? 'check' : 'back'} size="s" />
        {state}
      </p>
      {kept && (
        <p class="words" lang={locale} dir="auto">
          {kept.text}
        </p>
      )}
      {release.name !== 'released' && (
        <span class="acts">
          {kept && (
            <button type="button" class="btn sm" disabled={waits && !desk.online.value} onClick={() => void takeBack()}>
              {waits ? said.withdraw : said.rewrite}
            </button>
          )}
          {!waits && (
            <button type="button" class="btn sm ghost" onClick={hide}>
              {said.hide}
            </button>
          )}
        </span>
      )}
    </li>
  );
}
