// A refund request that is still on its way to the relay.

import { Icon } from '../../parts/icons.tsx';
import { useFirstWords, useLive } from '../../state/context.ts';

export function WaitingRefund() {
  const words = useFirstWords().home;
  const { client } = useLive();
  const entry = client.outbox.value.find(({ command }) => command.type === 'submitCase');
  if (!entry || entry.state.name === 'sent') return null;
  const failed = entry.state.name === 'failed';
  const retry = () => client.session.outbox.retry(entry.command.id);
  return (
    <button type="button" class="card row group" disabled={!failed} onClick={retry}>
      <Icon name={failed ? 'wrong' : 'clock'} />
      <span class="row-text">
        <span class="row-title">{failed ? words.failed : words.sending}</span>
        <span class="row-sub">{failed ? words.failedHint : words.sendingHint}</span>
      </span>
    </button>
  );
}
