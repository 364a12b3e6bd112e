// The honest answer for what nobody can pull back: at once, without a date, and never called a denial.

import type { LocalDate } from '@recourse/shared/kit';
import type { RefundAnswer } from '@recourse/shared/protocol';
import { type RefundRequest, shownConsent } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import { Button, Id } from '../../parts/basics.tsx';
import { Dated } from '../../parts/Dated.tsx';
import { Bar, Foot, Frame, PersonButton } from '../../parts/Frame.tsx';
import { useModel, useWords } from '../../state/context.ts';
import { GuidanceList } from '../case/GuidanceList.tsx';
import { useCaseFormat } from '../case/useCaseFormat.ts';
import type { Outcome } from './useSubmit.ts';

export function GuidanceAnswer(of: {
  request: RefundRequest;
  refund: RefundWords;
  outcome: Outcome;
  verdict: (RefundAnswer & { ok: true })['verdict'];
  text: (RefundAnswer & { ok: true })['text'];
  askPerson: () => void;
  /** Keeps it until the day named, without asking for a person. */
  remind: (on: LocalDate) => void;
}) {
  const model = useModel();
  const words = useWords();
  const format = useCaseFormat();
  const { request, refund, verdict } = of;
  const [first] = verdict.guidance;
  const head = first ? refund.guidance(first, format.facts) : refund.verdict.guidance;
  const busy = of.outcome.name === 'submitting';
  const day = verdict.guidance.find(({ kind }) => kind === 'waitForPending')?.facts.lookAgainOn;
  const lookAgainOn = typeof day === 'string' ? day : undefined;
  return (
    <Frame
      sunken
      bar={<Bar title={words.refund.title} sub={words.refund.guide} end={<PersonButton />} />}
      focusKey="guidance"
      foot={
        <Foot line>
          <p class="foot-note">
            {of.outcome.name === 'failed' ? words.refund.submitFailed : words.guidance.reviewHint}
          </p>
          {lookAgainOn !== undefined && (
            <div class="btns">
              <Button tone="main" busy={busy} onClick={() => of.remind(lookAgainOn)}>
                {words.guidance.remind}
              </Button>
            </div>
          )}
          <div class="btns btns-2">
            <Button tone="quiet" busy={busy} onClick={of.askPerson}>
              {busy ? words.refund.submitting : refund.action.requestReview}
            </Button>
            <Button
              tone={lookAgainOn === undefined ? 'main' : 'quiet'}
              onClick={() => model.router.go({ name: 'conversation' })}
            >
              {refund.action.talk}
            </Button>
          </div>
        </Foot>
      }
    >
      <div class="tell">
        <span class="state">{refund.state.answered}</span>
        <h2 class="tell-title">{head.title}</h2>
        <p>
          <Dated text={head.text} />
        </p>
      </div>
      <section class="card card-pad">
        <dl class="facts">
          <div>
            <dt>{request.payment === 'onchain' ? words.guidance.sent : refund.field.amount.label}</dt>
            <dd class="num">
              <b>{format.amount(request.amount, request.currency)}</b>
              {request.payment === 'onchain' && <span class="quiet">{refund.choice.network[request.network]}</span>}
            </dd>
          </div>
          {request.payment === 'onchain' && request.toAddress !== undefined && (
            <div>
              <dt>{refund.field.toAddress.label}</dt>
              <dd>
                <Id value={request.toAddress} what={refund.field.toAddress.label} />
              </dd>
            </div>
          )}
          <div>
            <dt>{refund.field.paidAt.label}</dt>
            <dd class="num">{format.dateTime(request.paidAt)}</dd>
          </div>
        </dl>
      </section>
      <GuidanceList items={verdict.guidance} refund={refund} facts={format.facts} />
      {of.text && <p class="small quiet aside">{of.text[model.locale.value]}</p>}
      <p class="small quiet aside">{refund.consent[shownConsent]}</p>
    </Frame>
  );
}
