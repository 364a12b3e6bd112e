// The bar of a conversation: whom one talks to, with our seal.

import { Face, Sep } from '../../parts/basics.tsx';
import { BackButton, PersonButton } from '../../parts/Frame.tsx';
import { Icon, Seal } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';

export function TalkBar() {
  const model = useModel();
  const words = useWords();
  const { client, talk } = useLive();
  const place = talk.place.value;
  const siteName = model.siteName.value;
  const online = client.connection.value.name === 'online';
  const agent = place?.name === 'assigned' ? place.agent.name : undefined;
  const sub =
    place?.name === 'queued' ? words.talk.waiting : place?.name === 'closed' ? words.talk.closedNow : words.talk.guide;
  return (
    <div class="bar">
      <BackButton />
      {agent ? (
        <Face name={agent} size="m" online={online} />
      ) : (
        <span class="mark">
          <Icon name="waves" />
        </span>
      )}
      <div class="bar-text bar-who">
        <h1 class="bar-title" tabIndex={-1} data-heading>
          <span class="clip">{agent ?? siteName}</span>
          <Seal label={agent ? words.verified : words.official} />
        </h1>
        <p class="bar-sub clip">
          {agent ? (
            <>
              {siteName}
              <Sep />
              {words.talk.identity}
            </>
          ) : (
            sub
          )}
        </p>
      </div>
      {(place === undefined || place.name === 'guide' || place.name === 'closed') && <PersonButton />}
    </div>
  );
}
