// A case's history: what happened, what is now, what comes next.
import type { SubmittedCase } from '@recourse/shared/case';
import { type PublicState, type TimelineStep, timeline } from '@recourse/shared/views';
import type { FollowedCase } from '../state/followed.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { day, moment, money } from '../words/times.ts';

export function CaseTimeline({ followed, state }: { followed: FollowedCase; state: SubmittedCase }) {
  const { desk } = useWorkspace();
  const { panel: said } = words.value;
  const now = desk.clock.now.value;
  const authors = new Map(followed.events.value.map(({ id, author }) => [id, author]));
  return (
    <ol class="tl">
      {timeline([...followed.events.value], state).map((step) => {
        const author = authors.get(step.key);
        return (
          <li key={step.key} class={step.when} aria-current={step.when === 'now' ? 'step' : undefined}>
            <span class="num">{step.time === undefined ? said.next : moment(step.time, now)}</span>
            <b>{stepName(step)}</b>
            {author?.role === 'agent' && <span class="muted"> {said.by(author.name)}</span>}
            {step.facts && <FactLine facts={step.facts} now={now} currency={state.request.currency} />}
            {step.words && (
              <p class="quote" lang={state.locale} dir="auto">
                {step.words}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What an event says beside its words. */
function FactLine({
  facts,
  now,
  currency,
}: {
  facts: NonNullable<TimelineStep['facts']>;
  now: number;
  currency: string;
}) {
  const { panel: said, row, step } = words.value;
  const { amount, by, reference, why, route, evidence } = facts;
  const parts = [
    amount !== undefined && money(amount, currency),
    reference,
    why !== undefined && (row.raised[why] ?? (step.failures as Record<string, string>)[why]),
    route !== undefined && said.routes[route],
    by !== undefined && day(by, now),
  ].filter((part) => part);
  return (
    <>
      {parts.length > 0 && <span class="muted num"> {parts.join(' · ')}</span>}
      {evidence?.map((text) => (
        <p class="quote" key={text} dir="auto">
          {said.given}: {text}
        </p>
      ))}
    </>
  );
}

function stepName({ what }: TimelineStep): string {
  const { happened, states } = words.value.refund;
  // A newer relay may know happenings that this page does not.
  return (happened as Partial<Record<string, string>>)[what] ?? states[what as PublicState] ?? what;
}
