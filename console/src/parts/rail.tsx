// The rail: conversations or cases, the keys, the settings, and the agent himself.
import { useSignal } from '@preact/signals';
import { isCaseList } from '../state/rowRules.ts';
import { stopListsFor } from '../state/stops.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { Icon, Mark } from './icon.tsx';
import { lateCases } from './listNav.tsx';
import { SettingsMenu } from './settingsMenu.tsx';
import { SignInDialog } from './signInDialog.tsx';
import { Avatar } from './small.tsx';
import { TeamMenu } from './teamMenu.tsx';

export function Rail({ showKeys }: { showKeys: () => void }) {
  const { account, desk, place, go } = useWorkspace();
  const { nav: said, team } = words.value;
  const menu = useSignal<'settings' | 'team' | undefined>(undefined);
  const ownSignIn = useSignal(false);
  const alerts = desk.alerts.value.length;
  const stops = place.value.stops !== undefined;
  const cases = !stops && isCaseList(place.value.list);
  const { toRelease = 0, toJudge = 0 } = desk.stops.counts.value;
  const stopsWait = toRelease + toJudge;
  const late = lateCases(desk);
  const me = desk.me.value;
  const presence = desk.online.value ? me.status : 'gone';
  const toggle = (name: 'settings' | 'team') => {
    menu.value = menu.value === name ? undefined : name;
  };
  const close = () => {
    menu.value = undefined;
  };
  return (
    <nav class="rail" aria-label={said.main}>
      <span class="mark" title={words.value.product}>
        <Mark />
      </span>
      <button
        type="button"
        class="tab"
        title={said.inbox}
        aria-label={said.inbox}
        aria-current={cases || stops ? undefined : 'page'}
        onClick={() => go({ list: 'mine' })}
      >
        <Icon name="inbox" />
      </button>
      <button
        type="button"
        class="tab"
        title={said.cases}
        aria-label={late > 0 ? `${said.cases}, ${said.late(late)}` : said.cases}
        aria-current={cases ? 'page' : undefined}
        onClick={() => go({ list: 'casesToDecide' })}
      >
        <Icon name="case" />
        {late > 0 && <i class="dot" />}
      </button>
      <button
        type="button"
        class="tab"
        title={words.value.stops.title}
        aria-label={stopsWait > 0 ? `${words.value.stops.title}, ${stopsWait}` : words.value.stops.title}
        aria-current={stops ? 'page' : undefined}
        onClick={() => go({ list: place.value.list, stops: stopListsFor(me.rank)[0] })}
      >
        <Icon name="stop" />
        {toRelease > 0 && <i class="dot" />}
      </button>
      <span class="sp" />
      <button
        type="button"
        class="tab"
        title={said.keys}
        aria-label={said.keys}
        aria-keyshortcuts="?"
        onClick={showKeys}
      >
        <Icon name="help" />
      </button>
      <button
        type="button"
        class="tab"
        title={said.settings}
        aria-label={said.settings}
        aria-expanded={menu.value === 'settings'}
        aria-controls="settings-menu"
        onClick={() => toggle('settings')}
      >
        <Icon name="sliders" />
      </button>
      <button
        type="button"
        class="me"
        aria-label={[
          `${said.you}: ${me.name}`,
          team[presence],
          ...(alerts > 0 ? [words.value.alerts.has(alerts)] : []),
        ].join(', ')}
        aria-expanded={menu.value === 'team'}
        aria-controls="team-menu"
        onClick={() => toggle('team')}
      >
        <Avatar id={me.id} name={me.name} presence={presence} />
        {alerts > 0 && <i class="dot" />}
      </button>
      {menu.value === 'settings' && <SettingsMenu id="settings-menu" close={close} />}
      {menu.value === 'team' && (
        <TeamMenu
          id="team-menu"
          close={close}
          openSignIn={() => {
            close();
            ownSignIn.value = true;
          }}
        />
      )}
      {ownSignIn.value && <SignInDialog account={account} close={() => (ownSignIn.value = false)} />}
    </nav>
  );
}
