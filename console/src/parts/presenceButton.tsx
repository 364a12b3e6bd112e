// Whether this agent takes conversations, as a switch that is always in sight.

import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';

export function PresenceButton() {
  const { desk } = useWorkspace();
  const { team: said } = words.value;
  const { status } = desk.me.value;
  const online = desk.online.value;
  const toggle = async () => {
    if (!(await desk.setStatus(status === 'available' ? 'away' : 'available'))) tell(said.failed);
  };
  return (
    <button
      type="button"
      class="presence-btn right"
      role="switch"
      aria-checked={status === 'available'}
      aria-label={said.takes}
      disabled={!online}
      onClick={() => void toggle()}
    >
      <i class={`presence ${online ? status : 'gone'}`} aria-hidden="true" />
      {said[status]}
    </button>
  );
}
