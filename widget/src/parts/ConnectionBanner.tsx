// What the customer must know of the connection, and nothing while all is well.
// Owns when it is said: a short break is not worth a word.
import { useEffect, useState } from 'preact/hooks';
import { useFirstWords, useModel } from '../state/context.ts';
import { Icon } from './icons.tsx';

/** A reconnection within this time passes without a word. */
const patienceMs = 1_500;

export function ConnectionBanner() {
  const model = useModel();
  const words = useFirstWords();
  const client = model.live.value?.client;
  const connection = client?.connection.value;
  const away = connection?.name === 'offline' || connection?.name === 'connecting';
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    setPatient(true);
    if (!away) return;
    const timer = setTimeout(() => setPatient(false), patienceMs);
    return () => clearTimeout(timer);
  }, [away]);

  if (connection?.name === 'refused') {
    const expired = connection.failure.code === 'tokenExpired' || connection.failure.code === 'unauthenticated';
    return (
      <div class="banner" role="alert">
        <Icon name="lock" />
        <span>
          <b>{expired ? words.connection.expired : words.connection.refused}</b>
          {expired ? words.connection.expiredHint : words.connection.refusedHint}
        </span>
        {!expired && (
          <button type="button" onClick={() => model.router.go({ name: 'contact' })}>
            {words.connection.otherWays}
          </button>
        )}
      </div>
    );
  }
  const said = away && !patient && connection?.name === 'offline';
  return (
    <div role="status">
      {said && (
        <div class="banner">
          <Icon name="offline" />
          <span>
            <b>{words.connection.offline}</b>
            {client?.store.durable ? words.connection.kept : words.connection.notKept}
          </span>
        </div>
      )}
    </div>
  );
}
