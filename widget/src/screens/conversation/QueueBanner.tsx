// How long it may take: the place in the queue, or when somebody is back.

import { Icon } from '../../parts/icons.tsx';
import { useFormat, useLive, useWords } from '../../state/context.ts';

export function QueueBanner() {
  const words = useWords();
  const format = useFormat();
  const { client, talk } = useLive();
  const desk = client.desk.value;
  const waits = talk.place.value?.name === 'queued';
  if (!desk || client.connection.value.name !== 'online') return null;
  if (desk.state === 'away') {
    const { resumesAt } = desk;
    const when = resumesAt === undefined ? undefined : format.soon(resumesAt, client.now());
    return (
      <div class="banner banner-calm" role="status">
        <Icon name="moon" />
        <span>
          <b>{when === undefined ? words.home.away : words.home.awayUntil(when)}</b>
          {words.home.awayHint}
        </span>
      </div>
    );
  }
  if (!waits) return null;
  const { ahead, waitMinutes } = desk;
  const said =
    ahead === undefined
      ? words.home.busy
      : ahead === 0
        ? words.talk.nextUp
        : waitMinutes
          ? words.talk.aheadMinutes(ahead, ...waitMinutes)
          : words.talk.ahead(ahead);
  return (
    <div class="banner banner-calm" role="status">
      <Icon name="clock" />
      <span class="num">
        <b>{desk.state === 'busy' ? words.talk.busy : words.talk.waiting}</b>
        {said}
      </span>
    </div>
  );
}
