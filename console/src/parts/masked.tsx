// A field that is masked on this wire: its end, and a way to the whole that asks what for.
// Owns the asking. The relay decides, and writes it down; what it showed is forgotten with the page.
import { useSignal } from '@preact/signals';
import { type RevealAnswer, type RevealReason, revealAnswerSchema, revealReasons } from '@recourse/shared/protocol';
import type { MaskedField } from '@recourse/shared/refund';
import { shortId } from '@recourse/shared/words';
import { withProof } from '../state/proof.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { Choices } from './choices.tsx';
import { FormDialog, useSending } from './formDialog.tsx';
import { Icon } from './icon.tsx';
import { Id } from './id.tsx';

export function Masked(of: { log: string; field: MaskedField; value: string; what: string }) {
  const { reveal: said } = words.value;
  const whole = useSignal<string | undefined>(undefined);
  const asking = useSignal(false);
  if (whole.value !== undefined) {
    return (
      <span class="masked">
        <Id id={whole.value} short={shortId(whole.value)} what={of.what} />
        <button
          type="button"
          class="icon-btn sm"
          aria-label={said.hide}
          title={said.hide}
          onClick={() => (whole.value = undefined)}
        >
          <Icon name="x" size="s" />
        </button>
      </span>
    );
  }
  return (
    <span class="masked">
      <span class="mono" lang="en" translate={false}>
        {of.value.replace('***', '•••• ').trim()}
      </span>
      <button
        type="button"
        class="icon-btn sm"
        aria-label={said.show(of.what)}
        title={said.show(of.what)}
        onClick={() => (asking.value = true)}
      >
        <Icon name="eye" size="s" />
      </button>
      {asking.value && (
        <RevealDialog
          {...of}
          close={() => (asking.value = false)}
          shown={(value) => {
            asking.value = false;
            whole.value = value;
          }}
        />
      )}
    </span>
  );
}

function RevealDialog(of: {
  log: string;
  field: MaskedField;
  what: string;
  close: () => void;
  shown: (value: string) => void;
}) {
  const { desk } = useWorkspace();
  const { reveal: said, account: own } = words.value;
  const reason = useSignal<RevealReason>('matchPayment');
  const { log, field } = of;

  const send = async () => {
    const query = { type: 'revealField', log, field, reason: reason.value } as const;
    const answer = await withProof(() => desk.session.query<RevealAnswer>(query, revealAnswerSchema));
    if (answer === 'gaveUp') return undefined;
    if (!answer.ok) return answer.failure.code === 'rateLimited' ? said.tooMany : said.failed;
    of.shown(answer.value);
    return undefined;
  };
  const sending = useSending({ ready: desk.online.value, send });
  return (
    <FormDialog title={said.title} back={own.cancel} close={of.close} sending={sending} go={said.go}>
      <p class="block">
        <b class="strong">{of.what}</b>
        <br />
        {said.sub}
      </p>
      <Choices
        legend={said.why}
        name="reveal-reason"
        options={revealReasons.map((each) => [each, said.reasons[each]] as const)}
        chosen={reason.value}
        choose={(each) => (reason.value = each)}
      />
    </FormDialog>
  );
}
