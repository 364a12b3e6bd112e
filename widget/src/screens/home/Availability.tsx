// Who is there now and how long an answer takes.

import { Button, Face } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useFirstWords, useFormat, useLive, useModel } from '../../state/context.ts';

export function Availability() {
  const words = useFirstWords().home;
  const { client } = useLive();
  const desk = client.desk.value;
  if (!desk || client.connection.value.name !== 'online') {
    return (
      <div class="hello-now">
        {!desk && <span class="bone bone-b" style={{ blockSize: '20px' }} />}
        {desk && <p>{words.awayHint}</p>}
      </div>
    );
  }
  const { state, agents, replyMinutes } = desk;
  const online = replyMinutes === undefined ? words.online : words.onlineMinutes(replyMinutes);
  return (
    <div class="hello-now">
      {agents.length > 0 && (
        <span class="faces" aria-hidden="true">
          {agents.slice(0, 3).map((name) => (
            <Face key={name} name={name} size="s" />
          ))}
        </span>
      )}
      <span class={state === 'busy' ? 'dot dot-busy' : 'dot'} />
      <p>{state === 'busy' ? words.busy : online}</p>
    </div>
  );
}

/** Nobody is on: when we are back, and what can be done now. */
export function AwayCard() {
  const model = useModel();
  const words = useFirstWords().home;
  const format = useFormat();
  const { client, talk } = useLive();
  const resumesAt = client.desk.value?.resumesAt;
  const when = resumesAt === undefined ? undefined : format.soon(resumesAt, client.now());
  return (
    <section class="card card-pad away">
      <div>
        <span class="face face-none">
          <Icon name="moon" />
        </span>
        <div>
          <p class="row-title">{when === undefined ? words.away : words.awayUntil(when)}</p>
          <p class="row-sub">{words.awayHint}</p>
        </div>
      </div>
      {talk.log.value === undefined && (
        <Button tone="main" icon="bubble" onClick={() => model.router.go({ name: 'conversation' })}>
          {words.leaveMessage}
        </Button>
      )}
    </section>
  );
}
