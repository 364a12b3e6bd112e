// The bar of a conversation: whom one talks to, and our seal where the relay has proved that he speaks for us.
// Owns the only place where an agent's seal is drawn. A name, a picture or a message has no way to it.

import { Face, Sep } from '../../parts/basics.tsx';
import { BackButton, PersonButton } from '../../parts/Frame.tsx';
import { Icon, Seal } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';

export function TalkBar() {
  const model = useModel();
  const words = useWords();
  const { client, talk, speaking } = useLive();
  const place = talk.place.value;
  const siteName = model.siteName.value;
  const online = client.connection.value.name === 'online';
  const assigned = place?.name === 'assigned' ? place.agent : undefined;
  const agent = assigned?.name;
  const badge = speaking.badge.value;
  const speaks = badge?.speaks;
  // The claim must be about exactly what stands beside the seal.
  const isProved = assigned
    ? speaks?.agent === assigned.id && speaks.name === assigned.name && speaks.conversation === talk.log.value
    : badge !== undefined;
  const waiting = client.desk.value?.state === 'away' ? words.talk.left : words.talk.waiting;
  const sub = place?.name === 'queued' ? waiting : place?.name === 'closed' ? words.talk.closedNow : words.talk.guide;
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
          {isProved && <Seal label={agent ? words.verified : words.official} />}
        </h1>
        <p class="bar-sub clip">
          {agent ? (
            <>
              {siteName}
              {isProved && (
                <>
                  <Sep />
                  {words.talk.identity}
                </>
              )}
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
