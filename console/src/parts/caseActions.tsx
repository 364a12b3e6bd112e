// What can be done with the case now. Decisions rest while the connection is away.
import { useSignal } from '@preact/signals';
import type { SubmittedCase } from '@recourse/shared/case';
import { type CaseAction, caseActions } from '../state/caseView.ts';
import { useKeys } from '../state/keys.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { DecisionDialog } from './decisionDialog.tsx';
import { Icon } from './icon.tsx';
import { PayoutDialog } from './payoutDialog.tsx';
import { Keys } from './small.tsx';

const keys: Record<CaseAction, string> = { approve: 'A', deny: 'D', ask: 'I', review: 'S', payout: 'P' };

export function CaseActions({ log, state }: { log: string; state: SubmittedCase }) {
  const { desk } = useWorkspace();
  const { act: said, decide } = words.value;
  const opened = useSignal<Exclude<CaseAction, 'review'> | undefined>(undefined);
  const online = desk.online.value;
  const { actions, because } = caseActions(state, desk.me.value.id);

  const start = async (action: CaseAction) => {
    if (action !== 'review') {
      opened.value = action;
      return;
    }
    const result = await desk.send({ type: 'startReview', log });
    tell(result.ok ? decide.done.review : failureWords(result.failure.code));
  };
  useKeys((key) => {
    const action = actions.find((candidate) => key === `⇧${keys[candidate]}`);
    if (!action || !online || opened.value) return false;
    void start(action);
    return true;
  });

  const why = !online && actions.length > 0 ? said.resting : because && said[because];
  const names: Record<CaseAction, string> = { ...said };
  return (
    <div class="acts">
      {why && (
        <p class="why">
          <Icon name={online ? 'clock' : 'offline'} size="s" />
          {why}
        </p>
      )}
      {actions.includes('review') && (
        <button
          type="button"
          class="btn ghost block review"
          disabled={!online}
          aria-keyshortcuts="Shift+S"
          onClick={() => void start('review')}
        >
          {said.review}
          <Keys keys={['⇧', 'S']} />
        </button>
      )}
      {actions.length > 0 && (
        <div class="three">
          {actions
            .filter((action) => action !== 'review')
            .map((action) => (
              <button
                type="button"
                key={action}
                class={action === 'deny' ? 'btn warn' : action === 'payout' ? 'btn primary' : 'btn'}
                disabled={!online}
                aria-keyshortcuts={`Shift+${keys[action]}`}
                onClick={() => void start(action)}
              >
                {names[action]}
                <Keys keys={['⇧', keys[action]]} />
              </button>
            ))}
        </div>
      )}
      {opened.value === 'payout' && state.status.name === 'approved' && (
        <PayoutDialog log={log} status={state.status} close={() => (opened.value = undefined)} />
      )}
      {opened.value !== undefined && opened.value !== 'payout' && (
        <DecisionDialog log={log} state={state} first={opened.value} close={() => (opened.value = undefined)} />
      )}
    </div>
  );
}
