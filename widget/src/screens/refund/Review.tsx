// The last look: a receipt of what was said, and what our rules make of it.
// Owns the question to the relay. A promise is never made here: dates are for our answer.

import { type RefundAnswer, refundAnswerSchema } from '@recourse/shared/protocol';
import { filesFor, shownConsent, toRequest } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Bones, Button } from '../../parts/basics.tsx';
import { Bar, Foot, Frame, PersonButton } from '../../parts/Frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import type { Intake } from '../../state/intake.ts';
import { FilePicker } from '../laterFiles.tsx';
import { Existing } from './Existing.tsx';
import { GuidanceAnswer } from './GuidanceAnswer.tsx';
import { Receipt } from './Receipt.tsx';
import { Steps } from './Steps.tsx';
import type { Outcome, Submission } from './useSubmit.ts';
import { VerdictCard } from './VerdictCard.tsx';

export interface ReviewProps {
  intake: Intake;
  refund: RefundWords;
  outcome: Outcome;
  submit: (of: Submission) => void;
}

export function Review({ intake, refund, outcome, submit }: ReviewProps) {
  const model = useModel();
  const words = useWords();
  const { client } = useLive();
  const [answer, setAnswer] = useState<RefundAnswer>();
  const [asked, setAsked] = useState(0);
  const online = client.connection.value.name === 'online';
  const made = useMemo(
    () => toRequest(intake.draft.value, { now: client.now(), prefill: intake.prefill.value }),
    [intake.draft.value, intake.prefill.value],
  );
  const request = 'request' in made ? made.request : undefined;

  useEffect(() => {
    // Something became wrong since it was asked, such as a date by passing time.
    if ('problems' in made && made.problems[0]) intake.fix(made.problems[0].field);
  }, [made]);
  useEffect(() => {
    if (!request || !online || answer?.ok) return;
    let wanted = true;
    setAnswer(undefined);
    client.session
      .query({ type: 'assessRefund', request }, refundAnswerSchema)
      .then((told) => wanted && setAnswer(told));
    return () => {
      wanted = false;
    };
  }, [request, online, asked]);

  if (!request) return null;
  if (answer?.ok && answer.existing) return <Existing log={answer.existing} />;
  const busy = outcome.name === 'submitting';
  const hand = (review: boolean, answerBy: number | undefined) => submit({ request, answerBy, review });
  if (answer?.ok && answer.verdict.verdict === 'guidance') {
    return (
      <GuidanceAnswer
        {...{ request, refund, outcome }}
        verdict={answer.verdict}
        text={answer.text}
        askPerson={() => hand(true, undefined)}
        remind={(on) => submit({ request, answerBy: undefined, review: false, remindOn: on })}
      />
    );
  }
  const denies = answer?.ok && answer.verdict.verdict === 'deny';
  return (
    <Frame
      sunken
      bar={<Bar title={words.refund.review} sub={words.refund.guide} end={<PersonButton />} />}
      under={<Steps page={intake.page.value} refund={refund} />}
      focusKey="review"
      foot={
        <Foot line>
          <p class="foot-note">{outcome.name === 'failed' ? words.refund.submitFailed : words.refund.free}</p>
          <div class={denies ? 'btns btns-2' : 'btns'}>
            {denies && (
              <Button tone="main" onClick={() => model.router.go({ name: 'conversation' })}>
                {words.talkToUs}
              </Button>
            )}
            <Button
              tone={denies ? 'quiet' : 'main'}
              busy={busy}
              disabled={!answer?.ok}
              onClick={() => answer?.ok && hand(false, answer.answerBy)}
            >
              {busy ? words.refund.submitting : denies ? words.refund.submitAnyway : words.refund.submit}
            </Button>
          </div>
        </Foot>
      }
    >
      <Receipt request={request} refund={refund} fix={(name) => intake.fix(name)} />
      <div aria-live="polite">
        {answer?.ok ? (
          <VerdictCard answer={answer} refund={refund} />
        ) : answer || !online ? (
          <div class="verdict verdict-plain">
            <p class="verdict-top">
              <Icon name="offline" />
              {words.refund.assessFailed}
            </p>
            <p>{words.refund.assessOffline}</p>
            {online && (
              <Button tone="tint" small onClick={() => setAsked(asked + 1)}>
                {words.retry}
              </Button>
            )}
          </div>
        ) : (
          <div class="group" role="status" aria-busy="true">
            <span class="sr">{words.refund.assessing}</span>
            <Bones rows={2} />
          </div>
        )}
      </div>
      <FilePicker
        target="intake"
        asked={filesFor(request.reason, answer?.ok ? answer.verdict.evidenceWanted : [])}
        refund={refund}
      />
      <p class="small quiet aside">{refund.consent[shownConsent]}</p>
    </Frame>
  );
}
