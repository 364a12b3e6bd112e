// Says when the connection is away, as of when the screen is, and what happens to what is written.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { exactTime } from '../words/times.ts';
import { Icon } from './icon.tsx';

/** A blink of the connection is no news. */
const patienceMs = 1_500;

export function NetBar() {
  const { desk } = useWorkspace();
  const said = words.value.net;
  const connection = desk.connection.value;
  const patient = useSignal(true);
  const away = connection.name !== 'online';
  useEffect(() => {
    patient.value = true;
    if (!away) return;
    const timer = setTimeout(() => {
      patient.value = false;
    }, patienceMs);
    return () => clearTimeout(timer);
  }, [away]);

  if (connection.name === 'refused') {
    const outdated = connection.failure.code === 'protocolUnsupported';
    return (
      <div class="netbar red" role="alert">
        <Icon name="alert" size="s" />
        <b>{outdated ? said.outdated : said.refused}</b>
        {!outdated && <span>{failureWords(connection.failure.code)}</span>}
        <button type="button" class="btn right" onClick={() => location.reload()}>
          {said.reload}
        </button>
      </div>
    );
  }
  if (!away || patient.value) return null;
  return (
    <div class="netbar" role="status">
      <span class="spin" aria-hidden="true" />
      <span>
        <b>{said.reconnecting}</b> {desk.durable ? said.kept : said.notKept}
      </span>
      <span class="right num">{said.asOf(exactTime(desk.clock.now.value))}</span>
      <button type="button" class="btn" onClick={() => desk.connect()}>
        {said.tryNow}
      </button>
    </div>
  );
}
