// One question of the intake.
// Owns the way on: fields are checked, then pass the guard, and only then are they stored and the next question comes.

import type { Field, FieldName } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/basics.tsx';
import { Bar, Foot, Frame, PersonButton } from '../../parts/Frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { pass } from '../../parts/pass.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { type Intake, typedKinds } from '../../state/intake.ts';
import type { Page, PageName } from '../../state/intakePages.ts';
import { Brought } from './Brought.tsx';
import { FieldPart } from './FieldPart.tsx';
import { Steps } from './Steps.tsx';

export function Question({ intake, page, refund }: { intake: Intake; page: Page; refund: RefundWords }) {
  const model = useModel();
  const live = useLive();
  const all = useWords();
  const words = all.refund;
  const [phase, setPhase] = useState<'asking' | 'checking' | 'unchecked'>('asking');
  const form = useRef<HTMLFormElement>(null);

  const focus = (name: FieldName) =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus());

  const goOn = async () => {
    if (phase === 'checking') return;
    const wrong = intake.wrongOnPage();
    if (wrong) return focus(wrong);
    setPhase('checking');
    for (const field of page.fields) {
      if (typedKinds.has(field.kind)) {
        const text = intake.draft.peek()[field.name] ?? '';
        const passed = await pass(model, live, { text, field: field.name, inForm: true });
        if (passed.name === 'unchecked') return setPhase('unchecked');
        if (passed.name === 'cut') {
          intake.set(field.name, passed.text);
          setPhase('asking');
          return focus(field.name);
        }
      }
      intake.keep(field.name);
    }
    setPhase('asking');
    intake.next();
  };

  const single = page.fields.length === 1 && page.fields[0]!.kind === 'choice' ? page.fields[0]! : undefined;
  return (
    <Frame
      bar={<Bar title={words.title} sub={words.guide} end={<PersonButton />} />}
      under={<Steps page={page} refund={refund} />}
      focusKey={page.name}
      foot={
        <Foot line={page.name !== 'payment'}>
          {page.name === 'payment' && <p class="foot-note">{words.free}</p>}
          {phase === 'unchecked' && (
            <p class="wrong-text foot-wrong" role="alert">
              <Icon name="wrong" small />
              {words.checkFailed}
            </p>
          )}
          <Button tone="main" busy={phase === 'checking'} onClick={() => void goOn()}>
            {phase === 'checking' ? words.checking : all.next}
          </Button>
        </Foot>
      }
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <div class="ask">
          <h2 id="question">{questionOf(page.name, words, refund)}</h2>
          {page.name === 'payment' && <p>{words.intro}</p>}
          {page.name === 'reason' && <p>{words.ready}</p>}
          {single && refund.field[single.name].why && <p>{refund.field[single.name].why}</p>}
        </div>
        {page.brought && <Brought intake={intake} refund={refund} />}
        {groups(page.fields).map((fields) => (
          <div key={fields[0]!.name} class={fields.length > 1 ? 'field-pair' : undefined}>
            {fields.map((field) => (
              <FieldPart key={field.name} field={field} intake={intake} refund={refund} alone={field === single} />
            ))}
          </div>
        ))}
        <button type="submit" class="sr" tabIndex={-1} aria-hidden="true" />
      </form>
    </Frame>
  );
}

/** An amount and its currency stand on one line. */
function groups(fields: readonly Field[]): Field[][] {
  const amount = fields.findIndex(({ name }) => name === 'amount');
  if (amount < 0 || fields[amount + 1]?.name !== 'currency') return fields.map((field) => [field]);
  return [
    [fields[amount]!, fields[amount + 1]!],
    ...fields.filter((_, n) => n !== amount && n !== amount + 1).map((field) => [field]),
  ];
}

function questionOf(page: PageName, words: ReturnType<typeof useWords>['refund'], refund: RefundWords): string {
  switch (page) {
    case 'payment':
    case 'reason':
    case 'review':
      return refund.step[page].question;
    default:
      return words.ask[page];
  }
}
