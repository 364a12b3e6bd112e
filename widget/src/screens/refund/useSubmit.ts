// Hands the request in: through the outbox, so that it goes out once, and also after a break.
// Owns what the answer of the relay means for the intake.

import { caseNumber, type LocalDate } from '@recourse/shared/kit';
import { type FieldName, type RefundRequest, shownConsent } from '@recourse/shared/refund';
import { useRef } from 'preact/hooks';
import { useLive, useModel } from '../../state/context.ts';
import type { Intake } from '../../state/intake.ts';
import { filesUnderWay } from '../laterFiles.tsx';

export type Outcome =
  | { name: 'open' }
  | { name: 'submitting' }
  | { name: 'failed' }
  /** In the outbox, which waits for the network. */
  | { name: 'waiting' }
  | { name: 'done'; log: string; answerBy: number | undefined; review: boolean; remindOn?: LocalDate | undefined }
  | { name: 'existing'; log: string };

export interface Submission {
  request: RefundRequest;
  answerBy: number | undefined;
  /** A person shall look although nothing can be pulled back. */
  review: boolean;
  /** Nothing to decide yet: the day on which he looks again. */
  remindOn?: LocalDate;
}

export function useSubmit(intake: Intake, tell: (outcome: Outcome) => void): (of: Submission) => void {
  const model = useModel();
  const { client, talk } = useLive();
  const busy = useRef(false);
  return ({ request, answerBy, review, remindOn }) => {
    if (busy.current) return;
    busy.current = true;
    const { session } = client;
    const { id, settled } = session.send({
      type: 'submitCase',
      conversation: talk.ensure(),
      locale: client.locale(),
      timeZone: client.timeZone,
      request,
      consent: shownConsent,
    });
    // From here the outbox keeps it.
    intake.clear();
    const files = filesUnderWay(client, model.options.relay);
    void files?.then((shelf) => shelf.submitted(id));
    tell(client.connection.value.name === 'online' ? { name: 'submitting' } : { name: 'waiting' });
    void settled.then((ack) => {
      busy.current = false;
      if (ack.ok) {
        void files?.then((shelf) => shelf.opened(id, ack.log));
        const { transactionId } = request;
        if (review) session.send({ type: 'requestReview', log: ack.log });
        model.options.tell('caseSubmitted', {
          caseNumber: caseNumber(ack.log),
          ...(transactionId && { transactionId }),
        });
        tell({ name: 'done', log: ack.log, answerBy, review, remindOn });
        return;
      }
      const { code, log, field } = ack.failure;
      for (const { command, state } of session.outbox.entries()) {
        if (command.type === 'submitCase' && state.name === 'failed') session.outbox.discard(command.id);
      }
      if (code === 'caseExists' && log) {
        void files?.then((shelf) => shelf.opened(id, log));
        tell({ name: 'existing', log });
        return;
      }
      void files?.then((shelf) => shelf.notOpened(id));
      intake.restore();
      tell({ name: 'failed' });
      const asked = field?.split('.').at(-1) as FieldName | undefined;
      if (code === 'invalidField' && asked) {
        intake.fix(asked);
        intake.wrongOnPage();
      }
    });
  };
}
