// The conversation at a glance, or the way to begin one.

import { Face } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useFirstWords, useFormat, useLive, useModel } from '../../state/context.ts';

export function ContinueCard() {
  const model = useModel();
  const words = useFirstWords().home;
  const format = useFormat();
  const { client, talk } = useLive();
  const row = client.rows.value?.conversations.find((candidate) => candidate.log === talk.log.value);
  const place = talk.place.value ?? row?.place;
  const last = talk.items.value.findLast((item) => item.kind === 'message');
  const text = last?.kind === 'message' ? last.text : row?.lastMessage?.text;
  const time = last?.time ?? row?.lastMessage?.time;
  const unread = talk.unread.value;
  const agent = place?.name === 'assigned' ? place.agent.name : undefined;
  const begun = talk.log.value !== undefined;
  const title = agent ? words.continueWith(agent) : begun ? words.continue : words.start;
  return (
    <button type="button" class="card row" onClick={() => model.router.go({ name: 'conversation' })}>
      {agent ? (
        <Face name={agent} online={client.connection.value.name === 'online'} />
      ) : (
        <span class="face">
          <Icon name="bubble" />
        </span>
      )}
      <span class="row-text">
        <span class="row-title">{title}</span>
        <span class="row-sub clip">{text ?? (place?.name === 'queued' ? words.queued : words.startHint)}</span>
      </span>
      <span class="row-side">
        {time !== undefined && <time>{format.recent(time, client.now())}</time>}
        {unread > 0 ? (
          <span class="count" role="img" aria-label={words.unread(unread)}>
            {unread}
          </span>
        ) : (
          time === undefined && <Icon name="go" small go />
        )}
      </span>
    </button>
  );
}
