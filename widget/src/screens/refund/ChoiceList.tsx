// A closed list to choose from: big targets, real radio buttons underneath.
import type { PaymentType } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import { Icon, type IconName } from '../../parts/icons.tsx';
import type { FieldProps } from './fieldProps.ts';

const paymentIcons: Record<PaymentType, IconName> = { card: 'card', onchain: 'link', thirdParty: 'device' };

export function ChoiceList({ field, intake, refund }: FieldProps) {
  const { name } = field;
  const chosen = intake.draft.value[name];
  return (
    <div class={`choices${field.choices.length > 5 ? ' choices-many' : ''}`}>
      {field.choices.map((code) => {
        const { title, second } = choiceWords(refund, name, code);
        const on = chosen === code;
        return (
          <label key={code} class={on ? 'choice on' : 'choice'}>
            <input
              type="radio"
              class="sr"
              name={name}
              value={code}
              checked={on}
              onChange={() => {
                intake.set(name, code);
                intake.keep(name);
              }}
            />
            {name === 'payment' && <Icon name={paymentIcons[code as PaymentType]} />}
            <span class="row-text">
              <span class="row-title">{title}</span>
              {second && <span class="row-sub">{second}</span>}
            </span>
            <span class="radio">{on && <Icon name="check" small />}</span>
          </label>
        );
      })}
    </div>
  );
}

type Choices = RefundWords['choice'];

export function choiceWords(refund: RefundWords, name: string, code: string): { title: string; second?: string } {
  switch (name) {
    case 'payment':
      return refund.payment[code as PaymentType];
    case 'reason':
      return refund.reason[code as keyof RefundWords['reason']];
    case 'network':
    case 'intendedNetwork':
      return { title: refund.choice.network[code as keyof Choices['network']] };
    default:
      return { title: (refund.choice[name as keyof Choices] as Readonly<Record<string, string>>)[code] ?? code };
  }
}
