// There is a request for this payment already: its number, and the way to it.
import { caseNumber } from '@recourse/shared/kit';
import { Button, Id } from '../../parts/basics.tsx';
import { Bar, Foot, Frame, PersonButton } from '../../parts/Frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useModel, useWords } from '../../state/context.ts';

export function Existing({ log }: { log: string }) {
  const model = useModel();
  const words = useWords().refund;
  return (
    <Frame
      sunken
      bar={<Bar title={words.title} sub={words.guide} end={<PersonButton />} />}
      focusKey="existing"
      foot={
        <Foot line>
          <Button tone="main" onClick={() => model.router.replace({ name: 'case', log })}>
            {words.seeCase}
          </Button>
        </Foot>
      }
    >
      <div class="finish">
        <span class="finish-icon finish-plain">
          <Icon name="receipt" />
        </span>
        <h2>{words.existingTitle}</h2>
        <p>{words.existingHint}</p>
        <p class="finish-number">
          <Id value={caseNumber(log)} what={words.number} long />
        </p>
      </div>
    </Frame>
  );
}
