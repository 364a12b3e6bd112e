// How far one is, in steps and in words.
import { stepNames } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import { useWords } from '../../state/context.ts';
import type { Page } from '../../state/intakePages.ts';

const minutesAtStart = 3;

export function Steps({ page, refund }: { page: Page; refund: RefundWords }) {
  const words = useWords().refund;
  const at = stepNames.indexOf(page.step);
  const of = stepNames.length;
  const left = stepNames.slice(at + 1).map((name) => refund.step[name].title);
  const label = words.step(at + 1, of);
  return (
    <>
      <div
        class="steps"
        role="progressbar"
        aria-valuemin={1}
        aria-valuemax={of}
        aria-valuenow={at + 1}
        aria-label={label}
      >
        {stepNames.map((name, n) => (
          <i key={name} class={n < at ? 'done' : n === at ? 'here' : ''} />
        ))}
      </div>
      <p class="steps-left">
        <span>{label}</span>
        <span class="clip">
          {at === 0 ? words.minutes(minutesAtStart) : left.length > 0 ? words.left(left) : words.look}
        </span>
      </p>
    </>
  );
}
