// The agent himself and his team: who is there, with how much on his hands.
import type { Team } from '@recourse/shared/protocol';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { moment } from '../words/times.ts';
import { Icon } from './icon.tsx';
import { Popover } from './popover.tsx';
import { Segments } from './segments.tsx';
import { Avatar, Pill } from './small.tsx';

const order = { available: 0, away: 1, gone: 2 };

export function TeamMenu({ id, openSignIn, close }: { id: string; openSignIn: () => void; close: () => void }) {
  const { desk, account } = useWorkspace();
  const { team: said } = words.value;
  const me = desk.me.value;
  const others = desk.team.value
    .filter((member) => member.id !== me.id)
    .sort((a, b) => order[a.status] - order[b.status] || a.name.localeCompare(b.name));
  return (
    <Popover id={id} label={words.value.nav.you} close={close}>
      <div class="who">
        <Avatar id={me.id} name={me.name} presence={me.status} />
        <span class="grow">
          <b class="strong">{me.name}</b>
          <br />
          <span class="muted small-text">{me.status === 'available' ? said.takes : said.takesNone}</span>
        </span>
        <Load member={desk.team.value.find((member) => member.id === me.id)} />
      </div>
      <div class="set">
        <Segments
          name="status"
          label={said.setStatus}
          choices={[
            { value: 'available', text: said.available },
            { value: 'away', text: said.away },
          ]}
          chosen={me.status}
          choose={async (status) => {
            if (!(await desk.setStatus(status))) tell(said.failed);
          }}
        />
      </div>
      <ReadAlerts />
      {others.length > 0 && (
        <>
          <hr />
          <h3>{said.title}</h3>
          <ul>
            {others.map((member) => (
              <li class="line" key={member.id}>
                <Avatar id={member.id} name={member.name} size="md" presence={member.status} />
                <span class="ell">{member.name}</span>
                <span class="right">
                  {member.status === 'available' ? <Load member={member} /> : said[member.status]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <hr />
      <button type="button" class="line" onClick={openSignIn}>
        <Icon name="lock" size="s" />
        {words.value.account.open}
      </button>
      <button type="button" class="line" onClick={() => void account.signOut()}>
        <Icon name="exit" size="s" />
        {said.signOut}
      </button>
    </Popover>
  );
}

/** For supervisors: who opened more conversations and cases than usual. */
function ReadAlerts() {
  const { desk } = useWorkspace();
  const { alerts: said } = words.value;
  const alerts = desk.alerts.value;
  if (alerts.length === 0) return null;
  return (
    <>
      <hr />
      <h3>{said.title}</h3>
      <p class="muted small-text set">{said.sub}</p>
      <ul>
        {alerts.slice(0, 5).map(({ agent, at, logs, minutes, usual }) => (
          <li class="line alert" key={`${agent.id} ${at}`}>
            <Avatar id={agent.id} name={agent.name} size="md" />
            <span class="grow ell">
              {agent.name}
              <br />
              <span class="muted small-text num">{moment(at, desk.clock.now.value)}</span>
            </span>
            <span class="right">
              <Pill tone="amber">{said.line(logs, minutes)}</Pill>
              {usual !== undefined && <span>{said.usual(usual)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Load({ member }: { member: Team[number] | undefined }) {
  if (!member || member.capacity === 0) return null;
  const { load, capacity } = member;
  const bars = Array.from({ length: Math.min(12, capacity) }, (_, place) => place);
  return (
    <span
      class={load >= capacity ? 'load full' : 'load'}
      role="img"
      aria-label={words.value.team.load(load, capacity)}
      title={words.value.team.load(load, capacity)}
    >
      {bars.map((bar) => (
        <i key={bar} class={bar < load ? 'on' : undefined} />
      ))}
    </span>
  );
}
