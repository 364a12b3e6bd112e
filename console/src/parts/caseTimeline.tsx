// A case's history: what happened, what is now, what comes next.
import type { CaseEvent, SubmittedCase } from '@recourse/shared/case';
import { type PublicState, type TimelineStep, timeline } from '@recourse/shared/views';
import type { FollowedCase } from '../state/followed.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { moment } from '../words/times.ts';

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

function stepName({ what }: TimelineStep): string {
  const { happened, states } = words.value.refund;
  return what in happened ? happened[what as CaseEvent['type']] : states[what as PublicState];
}
