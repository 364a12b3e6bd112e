// Own messages that the relay has not confirmed in the log yet. Waiting looks unlike sent.
import type { OutboxEntry } from '@recourse/shared/session';
import { Icon } from '../../parts/icons.tsx';
import { useLive, useWords } from '../../state/context.ts';
import { Text } from './Text.tsx';

export function PendingMessages() {
  const words = useWords().talk;
  const { client, talk } = useLive();
  const entries = talk.pending.value;
  if (entries.length === 0) return null;
  const online = client.connection.value.name === 'online';
  const waiting = entries.filter(({ state }) => state.name === 'waiting' || (state.name === 'sending' && !online));
  const failed = entries.filter(({ state }) => state.name === 'failed');
  const { outbox } = client.session;
  return (
    <div class="said said-mine">
      {entries.map((entry) => (
        <p class={`bubble${look(entry, online)}`} key={entry.command.id}>
          <Text text={textOf(entry)} />
        </p>
      ))}
      {failed.length > 0 ? (
        <button
          type="button"
          class="sent sent-failed"
          onClick={() => failed.forEach((entry) => void outbox.retry(entry.command.id))}
        >
          <Icon name="wrong" small />
          {words.failed}
        </button>
      ) : (
        <p class="sent" role="status">
          {waiting.length > 0 && !online && (
            <>
              <Icon name="clock" small />
              {waiting.length > 1 ? words.waitingCount(waiting.length) : words.waitingToSend}
            </>
          )}
          {entries.every(({ state }) => state.name === 'sent') && (
            <>
              <Icon name="check" small />
              {words.sent}
            </>
          )}
        </p>
      )}
    </div>
  );
}

function textOf({ command }: OutboxEntry): string {
  return command.type === 'postMessage' ? command.text : '';
}

function look({ state }: OutboxEntry, online: boolean): string {
  if (state.name === 'failed') return ' bubble-failed';
  return state.name === 'sent' || online ? '' : ' bubble-wait';
}
