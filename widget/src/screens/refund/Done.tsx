// Handed in: the case number, the date of our answer, and where to follow it.

import { caseNumber } from '@recourse/shared/kit';
import { Button, Id } from '../../parts/basics.tsx';
import { Dated } from '../../parts/Dated.tsx';
import { Bar, Foot, Frame } from '../../parts/Frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { useCase } from '../case/useCase.ts';
import { useCaseFormat } from '../case/useCaseFormat.ts';
import { RecoveryRow } from '../recovery/RecoveryRow.tsx';
import { Existing } from './Existing.tsx';
import type { Outcome } from './useSubmit.ts';

export function Done({ outcome }: { outcome: Exclude<Outcome, { name: 'open' | 'failed' | 'submitting' }> }) {
  const model = useModel();
  const words = useWords();
  const format = useCaseFormat();
  const welcome = useLive().client.welcome.value;
  // Said only where it is so: a wallet's backend reaches those whom it vouched for.
  const reached = welcome?.site.notifies === true && welcome.me.role === 'customer' && welcome.me.kind === 'known';
  if (outcome.name === 'existing') return <Existing log={outcome.log} />;
  const done = outcome.name === 'done' ? outcome : undefined;
  const log = done?.log;
  const remindOn = done?.remindOn;
  return (
    <Frame
      sunken
      bar={<Bar title={words.refund.title} />}
      focusKey={outcome.name}
      foot={
        <Foot line>
          <div class="btns">
            {log && (
              <Button tone="main" onClick={() => model.router.replace({ name: 'case', log })}>
                {words.refund.seeCase}
              </Button>
            )}
            <Button tone="quiet" onClick={() => model.router.open({ name: 'home' })}>
              {words.done}
            </Button>
          </div>
        </Foot>
      }
    >
      <div class="finish" role="status">
        <span class={log ? 'finish-icon' : 'finish-icon finish-plain'}>
          <Icon name={log ? 'check' : 'clock'} />
        </span>
        <h2>{titleOf()}</h2>
        {log ? (
          <>
            {done?.review && <ReviewDate log={log} />}
            {done?.answerBy !== undefined && (
              <p>
                <Dated text={words.refund.doneBy(format.businessDate(done.answerBy))} />
              </p>
            )}
            {remindOn === undefined ? (
              <p>{reached ? words.refund.doneNotified : words.refund.doneHint}</p>
            ) : (
              <p>
                <Dated
                  text={(reached ? words.guidance.remindNotified : words.guidance.remindHint)(
                    format.facts.day(remindOn),
                  )}
                />
              </p>
            )}
            <div class="finish-number">
              <span class="small quiet">{words.refund.number}</span>
              <Id value={caseNumber(log)} what={words.refund.number} long />
            </div>
            <RecoveryRow />
          </>
        ) : (
          <p>{words.refund.submitOffline}</p>
        )}
      </div>
    </Frame>
  );

  function titleOf(): string {
    if (!done) return words.home.sending;
    if (done.remindOn !== undefined) return words.guidance.remindTitle;
    return done.review ? words.guidance.reviewAsked : words.refund.doneTitle;
  }
}

/** By when a person answers, once the relay has counted it: guidance itself has no date, the second look has. */
function ReviewDate({ log }: { log: string }) {
  const words = useWords();
  const format = useCaseFormat();
  const view = useCase(log);
  const status = view.name === 'here' ? view.state.status : undefined;
  return status?.name === 'inReview' ? (
    <p>
      <Dated text={words.refund.doneBy(format.businessDate(status.answerBy))} />
    </p>
  ) : null;
}
