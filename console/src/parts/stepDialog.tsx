// The smaller steps of a case: each says what it does, asks for what it needs, and shows what the customer will read of it.
// Owns these forms. Whether a step is possible is decided by the relay; a refusal stands in the dialog.
import { useSignal } from '@preact/signals';
import {
  hasRank,
  type OutsideRoute,
  outsideRoutes,
  type PayoutFailure,
  payoutFailures,
  refundable,
  type SubmittedCase,
  wordsLimit,
} from '@recourse/shared/case';
import { isDecimal } from '@recourse/shared/kit';
import type { AgentCommand, Draft } from '@recourse/shared/protocol';
import { localeOf } from '@recourse/shared/words';
import { refundWords } from '@recourse/shared/words/all';
import type { ComponentChildren } from 'preact';
import { guardWords } from '../state/guard.ts';
import { modKey, useKeys } from '../state/keys.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { Choices } from './choices.tsx';
import { Dialog, DialogHead } from './dialog.tsx';
import { useSending } from './formDialog.tsx';
import { Icon } from './icon.tsx';
import { referenceShape } from './payoutDialog.tsx';
import { Keys } from './small.tsx';

export type StepKind = 'raise' | 'takeBack' | 'payoutFailed' | 'retry' | 'hold' | 'resume' | 'outside';

interface StepForm {
  note: string;
  why: PayoutFailure;
  words: string;
  ownWords: boolean;
  destination: 'same' | 'new';
  reference: string;
  outcome: 'paidBack' | 'notPaidBack';
  amount: string;
  route: OutsideRoute;
}

export function StepDialog(of: { log: string; state: SubmittedCase; kind: StepKind; close: () => void }) {
  const { desk } = useWorkspace();
  const { step: said, decide, guard, act, payout } = words.value;
  const { state, kind, log } = of;
  const customerWords = refundWords(state.locale);
  const form = useSignal<StepForm>({
    ...{ note: '', why: 'rejected', words: customerWords.letter.payoutFailed('rejected'), ownWords: false },
    ...{ destination: 'same', reference: '', outcome: 'notPaidBack', amount: refundable(state), route: 'bank' },
  });
  const online = desk.online.value;
  const { value: filled } = form;

  const problem = (): string | undefined => {
    if ((kind === 'raise' || kind === 'takeBack') && filled.note.trim() === '') return said.needsNote;
    if (kind === 'payoutFailed' && filled.words.trim() === '') return decide.needsWords;
    if (kind === 'hold' && filled.reference.trim() !== '' && !referenceShape.test(filled.reference.trim()))
      return payout.wrong;
    return kind === 'resume' && filled.outcome === 'paidBack' && !isDecimal(filled.amount.trim())
      ? decide.wrongAmount
      : undefined;
  };

  const command = (): Draft<AgentCommand> => {
    switch (kind) {
      case 'raise':
        return { type: 'raiseCase', log, note: filled.note.trim() };
      case 'takeBack':
        return { type: 'declineProposal', log, proposal: state.proposal?.at ?? 1, note: filled.note.trim() };
      case 'payoutFailed':
        return { type: 'failPayout', log, why: filled.why, words: filled.words.trim() };
      case 'retry':
        return { type: 'retryPayout', log, destination: filled.destination };
      case 'hold': {
        const reference = filled.reference.trim();
        return { type: 'openDispute', log, ...(reference && { reference }) };
      }
      case 'resume':
        return {
          ...{ type: 'closeDispute', log, outcome: filled.outcome },
          ...(filled.outcome === 'paidBack' && { amount: filled.amount.trim() }),
        };
      case 'outside':
        return { type: 'noteOutside', log, route: filled.route };
    }
  };

  const send = async (): Promise<string | undefined> => {
    const wrong = problem();
    if (wrong) return wrong;
    if (kind === 'payoutFailed') {
      const answer = await guardWords(filled.words, 'toCustomer', desk);
      if (answer.name === 'unable') return guard.unable;
      if (answer.name !== 'pass') return guard.rules[answer.rule] ?? guard.unknownRule;
    }
    const result = await desk.send(command());
    if (!result.ok) return failureWords(result.failure.code);
    const done = { raise: 'raised', takeBack: 'declined', payoutFailed: 'payoutFailed', retry: 'retried' } as const;
    tell(
      decide.done[kind === 'hold' ? 'held' : kind === 'resume' ? 'resumed' : kind === 'outside' ? 'noted' : done[kind]],
    );
    of.close();
    return undefined;
  };
  const { trouble, busy, ready, submit } = useSending({ ready: online, send });
  const change = (part: Partial<StepForm>) => {
    const next = { ...form.value, ...part };
    form.value = next.ownWords ? next : { ...next, words: customerWords.letter.payoutFailed(next.why) };
    trouble.value = undefined;
  };
  useKeys((key) => {
    if (key !== 'MOD+ENTER') return false;
    void submit();
    return true;
  });

  return (
    <Dialog label={act[kind]} size="narrow" close={of.close}>
      <form onSubmit={submit} class="col">
        <DialogHead title={act[kind]} back={decide.cancel} close={of.close} />
        <div class="body scroll">
          <p class="block">{said[kind]}</p>
          <Fields kind={kind} form={filled} state={state} change={change} />
          <Lands kind={kind} form={filled} state={state} />
        </div>
        <footer>
          <span class={trouble.value ? 'grow bad' : 'grow'} role={trouble.value ? 'alert' : undefined}>
            {trouble.value && <Icon name="stop" size="s" />}
            {trouble.value ?? (online ? decide.nothingYet : act.offline)}
          </span>
          <button type="button" class="btn ghost" onClick={of.close}>
            {decide.cancel}
            <Keys keys={['Esc']} />
          </button>
          <button type="submit" class="btn primary" disabled={!ready}>
            {busy ? decide.sending : act[kind]}
            <Keys keys={[modKey, '↵']} />
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function Fields(of: {
  kind: StepKind;
  form: StepForm;
  state: SubmittedCase;
  change: (part: Partial<StepForm>) => void;
}) {
  const { desk } = useWorkspace();
  const { step: said, decide, panel } = words.value;
  const { form, change, state } = of;
  switch (of.kind) {
    case 'raise':
    case 'takeBack':
      return (
        <Labelled id="step-note" label={of.kind === 'raise' ? said.raiseNote : said.takeBackNote}>
          <textarea
            id="step-note"
            class="field"
            data-first=""
            rows={3}
            maxLength={500}
            value={form.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        </Labelled>
      );
    case 'payoutFailed':
      return (
        <>
          <Choices
            legend={said.why}
            name="why"
            options={payoutFailures.map((why) => [why, said.failures[why]] as const)}
            chosen={form.why}
            choose={(why) => change({ why })}
          />
          <Labelled id="step-words" label={decide.words}>
            <textarea
              id="step-words"
              class="field"
              rows={4}
              lang={state.locale}
              dir="auto"
              maxLength={wordsLimit}
              value={form.words}
              onInput={(event) => change({ words: event.currentTarget.value, ownWords: true })}
            />
          </Labelled>
        </>
      );
    case 'retry': {
      const senior = hasRank(desk.me.value);
      return (
        <>
          <Choices
            legend={said.destination}
            name="destination"
            options={[['same', said.same], ...(senior ? ([['new', said.new]] as const) : [])]}
            chosen={form.destination}
            choose={(destination) => change({ destination })}
          />
          <p class="read-ok">{senior ? said.newNote : said.needsSenior}</p>
        </>
      );
    }
    case 'hold':
      return (
        <Labelled id="step-reference" label={said.disputeReference}>
          <input
            id="step-reference"
            class="field mono"
            data-first=""
            autocomplete="off"
            spellcheck={false}
            maxLength={64}
            value={form.reference}
            onInput={(event) => change({ reference: event.currentTarget.value })}
          />
        </Labelled>
      );
    case 'resume':
      return (
        <>
          <Choices
            legend={said.outcome}
            name="outcome"
            options={[
              ['notPaidBack', said.notPaidBack],
              ['paidBack', said.paidBack],
            ]}
            chosen={form.outcome}
            choose={(outcome) => change({ outcome })}
          />
          {form.outcome === 'paidBack' && (
            <Labelled id="step-amount" label={said.paidBackAmount}>
              <div class="money">
                <input
                  id="step-amount"
                  inputMode="decimal"
                  autocomplete="off"
                  value={form.amount}
                  onInput={(event) => change({ amount: event.currentTarget.value })}
                />
                <span>{state.request.currency}</span>
              </div>
            </Labelled>
          )}
        </>
      );
    case 'outside':
      return (
        <Choices
          legend={said.route}
          name="route"
          options={outsideRoutes.map((route) => [route, panel.routes[route] ?? route] as const)}
          chosen={form.route}
          choose={(route) => change({ route })}
        />
      );
  }
}

function Labelled(of: { id: string; label: string; children: ComponentChildren }) {
  return (
    <div class="block">
      <label class="lab" for={of.id}>
        {of.label}
      </label>
      {of.children}
    </div>
  );
}

/** What the customer will read of this step, in his language. */
function Lands({ kind, form, state }: { kind: StepKind; form: StepForm; state: SubmittedCase }) {
  const { decide: said, step } = words.value;
  const { event, stateLine } = refundWords(state.locale);
  if (kind === 'raise' || kind === 'takeBack') return <p class="read-ok">{step.teamOnly}</p>;
  const [title, text] = {
    payoutFailed: [event.payoutFailed, form.words],
    retry: [event.payoutRetried, ''],
    hold: [event.disputeOpened, stateLine.inReview({ why: 'first', standing: 'onHold' })],
    resume: [event.disputeClosed, ''],
    outside: [event.outsideNoted, ''],
  }[kind] as [string, string];
  return (
    <>
      <div class="lab">{said.lands}</div>
      <div class="preview small">
        <div class="page" lang={localeOf(state.locale)} dir="auto">
          <h4>{title}</h4>
          {text && <p>{text}</p>}
        </div>
      </div>
    </>
  );
}
