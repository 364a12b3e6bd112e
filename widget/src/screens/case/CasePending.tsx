// What the customer has done with a case that the relay has not confirmed yet.
import type { FailureCode } from '@recourse/shared/protocol';
import type { OutboxEntry } from '@recourse/shared/session';
import { Note } from '../../parts/basics.tsx';
import { useLive, useWords } from '../../state/context.ts';

export function pendingFor(entries: readonly OutboxEntry[], log: string): OutboxEntry | undefined {
  // What becomes of a file stands beside the file.
  return entries.find(
    ({ command }) =>
      command.type !== 'submitCase' && command.type !== 'addEvidence' && 'log' in command && command.log === log,
  );
}

export function CasePending({ log }: { log: string }) {
  const words = useWords();
  const { client } = useLive();
  const entry = pendingFor(client.outbox.value, log);
  if (!entry || entry.state.name === 'sent') return null;
  if (entry.state.name === 'failed') {
    const { outbox } = client.session;
    const moved = final.has(entry.state.failure.code);
    return (
      <div role="alert">
        <Note tone="no" icon="wrong" title={moved ? words.case.failedNow : words.case.failed}>
          <button
            type="button"
            class="btn btn-s btn-text"
            onClick={() => (moved ? outbox.discard : outbox.retry)(entry.command.id)}
          >
            {moved ? words.close : words.retry}
          </button>
        </Note>
      </div>
    );
  }
  const online = client.connection.value.name === 'online';
  return (
    <div role="status">
      <Note tone="live" icon={online ? 'wait' : 'clock'}>
        {online ? words.case.sending : words.case.waiting}
      </Note>
    </div>
  );
}

/** Sending the same again cannot help: the case has moved on, or its time is not now. */
const final: ReadonlySet<string> = new Set<FailureCode>([
  ...(['notPossibleNow', 'tooLate', 'tooSoon', 'disputeOpen', 'needsNewEvidence'] as const),
]);
