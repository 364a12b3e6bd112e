// Whose conversation this is, where it stands, and moving it: take, give back, close.
import type { Conversation } from '@recourse/shared/conversation';
import { useKeys } from '../state/keys.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { moment } from '../words/times.ts';
import { Icon } from './icon.tsx';
import { PlacePill } from './row.tsx';
import { Keys } from './small.tsx';

export function ConversationHead({ log, state, name }: { log: string; state: Conversation; name: string }) {
  const { desk, place, go } = useWorkspace();
  const said = words.value.conversation;
  const held = state.name === 'begun' && state.place.name === 'assigned' ? state.place : undefined;
  const mine = held?.agent.id === desk.me.value.id;
  const free = state.name === 'begun' && !held;
  const online = desk.online.value;

  const send = async (type: 'takeConversation' | 'giveBack' | 'closeConversation') => {
    const result = await desk.send({ type, log });
    if (!result.ok) tell(failureWords(result.failure.code));
    // It has left the line; the agent goes with it.
    else if (type === 'takeConversation' && place.value.list === 'queued') go({ list: 'mine', chosen: log });
  };
  useKeys((key) => {
    if (!online) return false;
    if (key === 'E' && mine) void send('closeConversation');
    else if (key === 'B' && mine) void send('giveBack');
    else if (key === 'T' && free) void send('takeConversation');
    else return false;
    return true;
  });

  return (
    <div class="head">
      <button type="button" class="icon-btn back" aria-label={said.back} onClick={() => go({ list: place.value.list })}>
        <Icon name="left" />
      </button>
      {state.name === 'begun' ? (
        <div class="who">
          <h1>
            <span class="ell" lang={state.locale}>
              {name}
            </span>
            <PlacePill row={state} />
          </h1>
          <p class="ell">
            {state.locale} · {said.opened(moment(state.startedAt, desk.clock.now.value), state.openedFrom)}
          </p>
        </div>
      ) : (
        <div class="who" aria-hidden="true">
          <span class="bone" style={{ width: '160px', height: '14px' }} />
        </div>
      )}
      {mine && (
        <button
          type="button"
          class="btn ghost"
          aria-label={said.giveBack}
          disabled={!online}
          aria-keyshortcuts="b"
          onClick={() => void send('giveBack')}
        >
          <Icon name="back" size="s" />
          <span class="txt-only">{said.giveBack}</span>
          <Keys keys={['B']} />
        </button>
      )}
      {mine && (
        <button
          type="button"
          class="btn"
          disabled={!online}
          aria-keyshortcuts="e"
          onClick={() => void send('closeConversation')}
        >
          <Icon name="close" size="s" />
          {said.close}
          <Keys keys={['E']} />
        </button>
      )}
      {free && (
        <button
          type="button"
          class="btn primary"
          disabled={!online}
          aria-keyshortcuts="t"
          onClick={() => void send('takeConversation')}
        >
          {state.place.name === 'closed' ? said.reopen : said.take}
          <Keys keys={['T']} />
        </button>
      )}
    </div>
  );
}
