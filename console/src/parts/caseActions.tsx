// What can be done with the case now. Decisions rest while the connection is away.
import { useSignal } from '@preact/signals';
import type { SubmittedCase } from '@recourse/shared/case';
import { useEffect, useRef } from 'preact/hooks';
import { type CaseAction, caseActions } from '../state/caseView.ts';
import type { DecisionKind } from '../state/decision.ts';
import { useKeys } from '../state/keys.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { ExportAsks } from './exportAsks.tsx';
import { Icon } from './icon.tsx';
import { lazyDialog } from './lazyPart.tsx';
import { Keys } from './small.tsx';
import type { StepKind } from './stepDialog.tsx';

const fetchDialogs = () => import('./decisionRoom.ts');
const ConfirmDialog = lazyDialog(async () => (await fetchDialogs()).ConfirmDialog);
const DecisionDialog = lazyDialog(async () => (await fetchDialogs()).DecisionDialog);
const PayoutDialog = lazyDialog(async () => (await fetchDialogs()).PayoutDialog);
const StepDialog = lazyDialog(async () => (await fetchDialogs()).StepDialog);

/** With Shift. Each stands for one thing wherever a case is. */
const actionKeys: Record<CaseAction, string> = {
  ...{ approve: 'A', deny: 'D', ask: 'I', review: 'S', progress: 'U', raise: 'E', confirm: 'C', takeBack: 'B' },
  ...{ payout: 'P', arrived: 'P', payoutFailed: 'F', retry: 'T', hold: 'H', resume: 'H', outside: 'O' },
};

const decisions: Partial<Record<CaseAction, DecisionKind>> = {
  ...{ approve: 'approve', deny: 'deny', ask: 'ask', progress: 'progress' },
};
const steps: ReadonlySet<CaseAction> = new Set<StepKind>([
  ...(['raise', 'takeBack', 'payoutFailed', 'retry', 'hold', 'resume', 'outside'] as const),
]);

export function CaseActions({ log, state }: { log: string; state: SubmittedCase }) {
  const { desk } = useWorkspace();
  const { act: said, decide } = words.value;
  const opened = useSignal<Exclude<CaseAction, 'review'> | undefined>(undefined);
  const online = desk.online.value;
  const { main, more, because } = caseActions(state, desk.me.value, desk.clock.now.value);
  const close = () => {
    opened.value = undefined;
  };

  // Before one is asked for: the next tap should not wait.
  useEffect(() => void fetchDialogs().catch(() => undefined), []);

  const start = async (action: CaseAction) => {
    if (action !== 'review') {
      opened.value = action;
      return;
    }
    const result = await desk.send({ type: 'startReview', log });
    tell(result.ok ? decide.done.review : failureWords(result.failure.code));
  };
  useKeys((key) => {
    const action = [...main, ...more].find((candidate) => key === `⇧${actionKeys[candidate]}`);
    if (!action || !online || opened.value) return false;
    void start(action);
    return true;
  });

  const why = !online && main.length > 0 ? said.offline : because && said[because];
  const { value: open } = opened;
  const kind = open && decisions[open];
  return (
    <div class="acts">
      <ExportAsks log={log} state={state} />
      {why && (
        <p class={because === 'toConfirm' ? 'why loud' : 'why'}>
          <Icon name={online ? (because === 'toConfirm' ? 'people' : 'clock') : 'offline'} size="s" />
          {why}
        </p>
      )}
      {main.includes('review') && (
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
      <div class="three">
        {main
          .filter((action) => action !== 'review')
          .map((action) => (
            <button
              type="button"
              key={action}
              class={tones[action] ?? 'btn'}
              disabled={!online}
              aria-keyshortcuts={`Shift+${actionKeys[action]}`}
              onClick={() => void start(action)}
            >
              {said[action]}
              <Keys keys={['⇧', actionKeys[action]]} />
            </button>
          ))}
        {more.length > 0 && <MoreMenu actions={more} wide={main.length === 0} disabled={!online} start={start} />}
      </div>
      {(open === 'payout' || open === 'arrived') && state.status.name === 'approved' && (
        <PayoutDialog log={log} state={state} status={state.status} close={close} />
      )}
      {open === 'confirm' && state.proposal && (
        <ConfirmDialog log={log} state={state} proposal={state.proposal} close={close} />
      )}
      {kind && <DecisionDialog log={log} state={state} first={kind} close={close} />}
      {open && steps.has(open) && <StepDialog log={log} state={state} kind={open as StepKind} close={close} />}
    </div>
  );
}

const tones: Partial<Record<CaseAction, string>> = {
  ...{ deny: 'btn warn', payoutFailed: 'btn warn' },
  ...{
    payout: 'btn primary',
    arrived: 'btn primary',
    confirm: 'btn primary',
    retry: 'btn primary',
    resume: 'btn primary',
  },
};

/** What is seldom needed: a list that opens above its button, moved through by the arrow keys. */
function MoreMenu(of: {
  actions: readonly CaseAction[];
  wide: boolean;
  disabled: boolean;
  start: (action: CaseAction) => Promise<void>;
}) {
  const { act: said } = words.value;
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open.value) return;
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) open.value = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open.value]);
  const choose = (action: CaseAction) => {
    open.value = false;
    box.current?.querySelector<HTMLElement>('.more-btn')?.focus();
    void of.start(action);
  };
  const move = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const here = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Escape') {
      open.value = false;
      box.current?.querySelector<HTMLElement>('.more-btn')?.focus();
    } else if (event.key === 'Tab') open.value = false;
    else if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    if (event.key === 'Escape' || to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div class={of.wide ? 'more wide' : 'more'} ref={box}>
      <button
        type="button"
        class={of.wide ? 'btn ghost block more-btn' : 'btn ghost more-btn'}
        aria-label={said.more}
        aria-haspopup="menu"
        aria-expanded={open.value}
        disabled={of.disabled}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {of.wide ? said.more : <Icon name="more" />}
      </button>
      {open.value && (
        <div class="menu" role="menu" aria-label={said.more} onKeyDown={move}>
          {of.actions.map((action) => (
            <button type="button" role="menuitem" tabIndex={-1} key={action} onClick={() => choose(action)}>
              {said[action]}
              <Keys keys={['⇧', actionKeys[action]]} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
