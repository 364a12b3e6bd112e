// After a scam or a theft: what to do now, before any question.
// Owns the page. Which steps, and in which order, is data in shared/refund.
import { policeFor, safetyStepsFor } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import { Button } from '../../parts/basics.tsx';
import { Bar, Foot, Frame, PersonButton } from '../../parts/Frame.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import type { Intake } from '../../state/intake.ts';
import type { Page } from '../../state/intakePages.ts';
import { Steps } from './Steps.tsx';

export function SafetyFirst({ intake, page, refund }: { intake: Intake; page: Page; refund: RefundWords }) {
  const model = useModel();
  const words = useWords().refund;
  const { client, talk } = useLive();
  const police = policeFor(client.timeZone);
  const { safety } = words;
  const askPerson = () => {
    talk.askForPerson(true);
    model.router.go({ name: 'conversation' });
  };
  return (
    <Frame
      bar={<Bar title={words.title} sub={words.guide} end={<PersonButton />} />}
      under={<Steps page={page} refund={refund} />}
      focusKey="safety"
      foot={
        <Foot line>
          <div class="btns">
            <Button tone="main" onClick={askPerson}>
              {safety.person}
            </Button>
            <Button tone="quiet" onClick={() => intake.next()}>
              {safety.goOn}
            </Button>
          </div>
        </Foot>
      }
    >
      <div class="ask">
        <h2 id="question">{words.ask.safety}</h2>
        <p>{intake.draft.value.reason === 'scamSuspected' ? safety.scamHint : safety.theftHint}</p>
      </div>
      <ol class="safety-steps">
        {safetyStepsFor(intake.draft.value).map((step) => {
          const said = step === 'report' && police ? refund.outside[police.name] : undefined;
          const { title, text } = safety.steps[step];
          return (
            <li key={step}>
              <b>{title}</b>
              <p>{said ? said.text : text}</p>
            </li>
          );
        })}
      </ol>
    </Frame>
  );
}
