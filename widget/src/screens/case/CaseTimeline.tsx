// What happened, what is now, what comes next and by when.

import type { CaseEvent } from '@recourse/shared/case';
import { publicState, type TimelineEvent, type TimelineStep, timeline } from '@recourse/shared/views';
import type { HappeningName } from '@recourse/shared/words';
import { Dated } from '../../parts/Dated.tsx';
import { useWords } from '../../state/context.ts';
import type { ShownCase } from './shown.ts';

export function CaseTimeline(of: ShownCase & { events: readonly TimelineEvent[] }) {
  const words = useWords().case;
  const { state, refund, format } = of;
  const { status } = state;
  const waits = publicState(status) === 'needsInformation';
  const steps = timeline([...of.events], state);
  return (
    <section class="card card-pad">
      <ol class="line">
        {steps.map((step) => (
          <li
            key={step.key}
            class={`${step.when}${step.when === 'now' && waits ? ' waits' : ''}`}
            aria-current={step.when === 'now' ? 'step' : undefined}
          >
            <b>{title(step)}</b>
            {step.time !== undefined && <time>{format.dateTime(step.time)}</time>}
            {under(step) && (
              <span class="said-words">
                <Dated text={under(step) ?? ''} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );

  function title({ what, when }: TimelineStep): string {
    if (when === 'next') return what === 'refunded' ? words.next.refunded : words.next.inReview;
    return refund.event[what as Exclude<CaseEvent['type'], 'caseFlagged' | 'customerIdentified'> & HappeningName];
  }

  function under(step: TimelineStep): string | undefined {
    if (step.when !== 'next') return step.words;
    if (status.name === 'approved') return words.next.arrivesBy(format.date(status.arrivesBy));
    if (status.name === 'submitted') return words.next.answerBy(format.date(status.answerBy));
    return words.next.afterInfo;
  }
}
