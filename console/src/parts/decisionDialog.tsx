// A decision, read from left to right: why, what, and how it lands with the customer.
// Owns sending it: nothing goes before the last key, and the guard reads the words first.
import { useComputed, useSignal } from '@preact/signals';
import { needsTwo, type SubmittedCase } from '@recourse/shared/case';
import { caseNumber, isDecimal } from '@recourse/shared/kit';
import { refundWords } from '@recourse/shared/words/all';
import { caseActions } from '../state/caseView.ts';
import {
  type DecisionForm,
  type DecisionKind,
  decisionCommand,
  newDecision,
  problemOf,
  textsOf,
  withSuggestions,
} from '../state/decision.ts';
import { guardWords } from '../state/guard.ts';
import { modKey, useKeys } from '../state/keys.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { money } from '../words/times.ts';
import { dateLine } from './caseCard.tsx';
import { CaseEvidence } from './caseEvidence.tsx';
import { DecisionFields } from './decisionFields.tsx';
import { Preview } from './decisionPreview.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { PaymentFacts } from './paymentFacts.tsx';
import { PolicyRules } from './policyRules.tsx';
import { Keys, shortNumber } from './small.tsx';

const kinds: readonly DecisionKind[] = ['approve', 'deny', 'ask', 'progress'];

export function DecisionDialog(of: { log: string; state: SubmittedCase; first: DecisionKind; close: () => void }) {
  const { desk } = useWorkspace();
  const { decide: said, act, guard, refund } = words.value;
  const { state, log } = of;
  const customerWords = refundWords(state.locale);
  const form = useSignal<DecisionForm>(newDecision(state, of.first, customerWords));
  const busy = useSignal(false);
  const tried = useSignal(false);
  /** Why it did not go, in a sentence. */
  const trouble = useSignal<string | undefined>(undefined);
  const problem = useComputed(() => problemOf(form.value, state));
  const online = desk.online.value;

  const change = (part: Partial<DecisionForm>) => {
    form.value = withSuggestions({ ...form.value, ...part }, state, customerWords);
    trouble.value = undefined;
  };

  const go = async () => {
    tried.value = true;
    if (busy.value || problem.value || !online) return;
    busy.value = true;
    trouble.value = await send();
    busy.value = false;
    if (trouble.value === undefined) of.close();
  };

  const send = async (): Promise<string | undefined> => {
    const decided = form.value;
    for (const text of textsOf(decided)) {
      const answer = await guardWords(text, 'toCustomer', desk);
      if (answer.name === 'unable') return guard.unable;
      if (answer.name !== 'pass') {
        const quoted = answer.span ? text.slice(answer.span.start, answer.span.end) : text;
        return `“${quoted}”: ${guard.rules[answer.rule] ?? guard.unknownRule}`;
      }
    }
    const result = await desk.send(decisionCommand(decided, log));
    if (!result.ok) return failureWords(result.failure.code);
    tell(proposes(decided, state) ? said.done.proposed : said.done[decided.kind]);
    return undefined;
  };

  useKeys((key) => {
    if (key !== 'MOD+ENTER') return false;
    void go();
    return true;
  });

  const { request } = state;
  const goNames = { ask: said.askGo, approve: said.approveGo, deny: said.denyGo, progress: said.progressGo };
  const goName = proposes(form.value, state) ? said.proposeGo : goNames[form.value.kind];
  // What he may not do as the case stands is not offered here either.
  const { main, more } = caseActions(state, desk.me.value, desk.clock.now.value);
  const offered = kinds.filter((kind) => kind === of.first || [...main, ...more].includes(kind));
  return (
    <Dialog label={`${said.title} ${caseNumber(log)}`} close={of.close}>
      <header>
        <span class="ic">
          <Icon name="case" />
        </span>
        <div class="grow">
          <h2>
            {said.title}{' '}
            <span class="mono" lang="en" translate={false}>
              {shortNumber(caseNumber(log))}
            </span>
          </h2>
          <p>
            {refund.reasons[request.reason]} · {money(request.amount, request.currency)} ·{' '}
            {dateLine(state, desk.clock.now.value)}
          </p>
        </div>
        <div class="segs" role="radiogroup" aria-label={said.which}>
          {offered.map((kind) => (
            <label key={kind}>
              <input
                class="sr"
                type="radio"
                name="decision"
                checked={form.value.kind === kind}
                data-first={form.value.kind === kind ? '' : undefined}
                onChange={() => change({ kind })}
              />
              {kind === 'ask' ? act.askLong : act[kind]}
            </label>
          ))}
        </div>
        <button type="button" class="icon-btn" aria-label={said.cancel} onClick={of.close}>
          <Icon name="x" />
        </button>
      </header>
      <div class="cols">
        <section class="why scroll" aria-label={said.why}>
          <div class="block">
            <PolicyRules state={state} />
          </div>
          <PaymentFacts log={log} state={state} />
          <CaseEvidence log={of.log} state={state} />
        </section>
        <section class="what scroll" aria-label={said.what}>
          <DecisionFields
            form={form.value}
            state={state}
            change={change}
            problem={tried.value ? problem.value : undefined}
          />
        </section>
        <section class="lands scroll" aria-label={said.lands}>
          <Preview form={form.value} state={state} log={log} customerWords={customerWords} />
        </section>
      </div>
      <footer>
        <span class={trouble.value ? 'grow bad' : 'grow'} role={trouble.value ? 'alert' : undefined}>
          <Icon name={trouble.value ? 'stop' : online ? 'lock' : 'offline'} size="s" />
          {trouble.value ?? (online ? said.nothingYet : act.offline)}
        </span>
        <button type="button" class="btn ghost" onClick={of.close}>
          {said.cancel}
          <Keys keys={['Esc']} />
        </button>
        <button type="button" class="btn primary" disabled={!online || busy.value} onClick={() => void go()}>
          {busy.value ? said.sending : goName}
          <Keys keys={[modKey, '↵']} />
        </button>
      </footer>
    </Dialog>
  );
}

/** Above the limit it goes to a second person first. */
function proposes({ kind, amount }: DecisionForm, state: SubmittedCase): boolean {
  return kind === 'approve' && isDecimal(amount.trim()) && needsTwo(state, amount.trim());
}
