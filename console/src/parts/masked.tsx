// A field that is masked on this wire: its end, and a way to the whole that asks what for.
// Owns the asking. The relay decides, and writes it down; what it showed is forgotten with the page.
import { useSignal } from '@preact/signals';
import { type RevealAnswer, type RevealReason, revealAnswerSchema, revealReasons } from '@recourse/shared/protocol';
import type { MaskedField } from '@recourse/shared/refund';
import { shortId } from '@recourse/shared/words';
import { withProof } from '../state/proof.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { Dialog } from './dialog.tsx';
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
  const busy = useSignal(false);
  const trouble = useSignal<string | undefined>(undefined);
  const { log, field } = of;

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy.value) return;
    busy.value = true;
    const query = { type: 'revealField', log, field, reason: reason.value } as const;
    const answer = await withProof(() => desk.session.query<RevealAnswer>(query, revealAnswerSchema));
    busy.value = false;
    if (answer === 'gaveUp') return;
    if (answer.ok) return of.shown(answer.value);
    trouble.value = answer.failure.code === 'rateLimited' ? said.tooMany : said.failed;
  };
  return (
    <Dialog label={said.title} size="narrow" close={of.close}>
      <form onSubmit={submit} class="col">
        <header class="plain-head">
          <h2 class="grow">{said.title}</h2>
          <button type="button" class="icon-btn" aria-label={own.cancel} onClick={of.close}>
            <Icon name="x" />
          </button>
        </header>
        <div class="body">
          <p class="block">
            <b class="strong">{of.what}</b>
            <br />
            {said.sub}
          </p>
          <fieldset class="why-set">
            <legend class="lab">{said.why}</legend>
            {revealReasons.map((each, place) => (
              <label class="opt" key={each}>
                <input
                  type="radio"
                  name="reveal-reason"
                  {...(place === 0 && { 'data-first': '' })}
                  checked={reason.value === each}
                  onChange={() => (reason.value = each)}
                />
                <b>{said.reasons[each]}</b>
              </label>
            ))}
          </fieldset>
          {trouble.value && (
            <p class="wrong" role="alert">
              {trouble.value}
            </p>
          )}
        </div>
        <footer>
          <span class="grow" />
          <button type="button" class="btn ghost" onClick={of.close}>
            {own.cancel}
          </button>
          <button type="submit" class="btn primary" disabled={busy.value || !desk.online.value}>
            {said.go}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
