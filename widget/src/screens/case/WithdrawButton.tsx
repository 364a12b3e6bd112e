// The way out of a case: at the end of the page, and asked once more.
import { customerActions } from '@recourse/shared/views';
import { Button } from '../../parts/basics.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { openSheet } from './CaseActions.tsx';
import { pendingFor } from './CasePending.tsx';
import { ConfirmSheet } from './ConfirmSheet.tsx';
import type { ShownCase } from './shown.ts';

export function WithdrawButton({ log, state, refund }: ShownCase) {
  const model = useModel();
  const words = useWords().case;
  const { client } = useLive();
  const busy = pendingFor(client.outbox.value, log) !== undefined;
  if (!customerActions(state, client.now()).includes('withdrawCase')) return null;
  const ask = () =>
    openSheet(model, (close) => (
      <ConfirmSheet
        title={words.withdrawTitle}
        hint={words.withdrawHint}
        yes={refund.action.withdrawCase}
        no={words.withdrawKeep}
        close={close}
        confirm={() => client.session.send({ type: 'withdrawCase', log })}
      />
    ));
  return (
    <Button tone="text" disabled={busy} onClick={ask}>
      {refund.action.withdrawCase}
    </Button>
  );
}
