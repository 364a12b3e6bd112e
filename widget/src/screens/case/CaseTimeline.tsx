// What happened, what is now, what comes next and by when.

import { publicState, type TimelineEvent, type TimelineStep, timeline } from '@recourse/shared/views';
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

  function title({ what }: TimelineStep): string {
    if (
      what === 'refunded' ||
      what === 'inReview' ||
      what === 'decision' ||
      what === 'holdEnds' ||
      what === 'lookAgain'
    )
      return words.next[what];
    // What a newer relay tells of is not drawn, so its name is never needed.
    return (refund.event as Partial<Record<string, string>>)[what] ?? '';
  }

  function under(step: TimelineStep): string | undefined {
    if (step.when !== 'next') return [step.words, facts(step)].filter(Boolean).join('\n') || undefined;
    switch (step.what) {
      case 'refunded':
        return status.name === 'approved' ? words.next.arrivesBy(format.businessDate(status.arrivesBy)) : undefined;
      case 'holdEnds':
        return words.next.afterHold;
      case 'lookAgain':
        return status.name === 'guidance' && status.lookAgainAt !== undefined
          ? words.next.lookAgainOn(format.date(status.lookAgainAt))
          : undefined;
      case 'decision':
        return status.name === 'inReview' ? words.next.answerBy(format.businessDate(status.answerBy)) : undefined;
      default:
        return status.name === 'submitted'
          ? words.next.answerBy(format.businessDate(status.answerBy))
          : words.next.afterInfo;
    }
  }

  function facts({ facts: of, what }: TimelineStep): string {
    if (!of) return '';
    const { reference, by, route, evidence, amount } = of;
    return [
      amount !== undefined && format.amount(amount, state.request.currency),
      reference !== undefined && `${words.reference} ${reference}`,
      by !== undefined && what !== 'caseNudged' && words.newDate(format.businessDate(by)),
      route !== undefined && refund.outsideKind[route as keyof typeof refund.outsideKind],
      ...(evidence ?? []).map((text) => `${words.given}：${text}`),
    ]
      .filter(Boolean)
      .join('\n');
  }
}
