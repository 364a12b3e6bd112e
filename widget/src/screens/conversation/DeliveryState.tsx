// How far the last own message has come, in words a person understands.

import { Icon } from '../../parts/icons.tsx';
import { useLive, useWords } from '../../state/context.ts';

export function DeliveryState() {
  const words = useWords().talk;
  const { client, talk } = useLive();
  const last = talk.items.value.findLast((item) => item.kind === 'message');
  if (talk.pending.value.length > 0 || last?.kind !== 'message' || last.author.role !== 'customer') return null;
  const theirs = client.marks.value.get(talk.log.value ?? '')?.theirs;
  const read = (theirs?.read ?? 0) >= last.at;
  const delivered = (theirs?.delivered ?? 0) >= last.at;
  return (
    <div class="said-mine said-state">
      <p class="sent" role="status">
        <Icon name={read ? 'checks' : 'check'} small />
        {read ? words.read : delivered ? words.delivered : words.sent}
      </p>
    </div>
  );
}
