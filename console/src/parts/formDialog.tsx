// The small dialog that asks for one thing and sends it: a head, the question, what went wrong, and a foot with the way back.
// Owns that frame, and that nothing is sent twice at once. What is asked and sent, whoever opens it says.
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Dialog, DialogHead } from './dialog.tsx';

export interface Sending {
  busy: boolean;
  /** What went wrong, in a sentence; whoever changes the form may take it back. */
  trouble: Signal<string | undefined>;
  /** False too while it is under way. */
  ready: boolean;
  submit: (event?: Event) => Promise<void>;
}

/** Sends once at a time, and only when `ready`. `send` answers what went wrong, if something did. */
export function useSending(of: { ready: boolean; send: () => Promise<string | undefined> }): Sending {
  const busy = useSignal(false);
  const trouble = useSignal<string | undefined>(undefined);
  const submit = async (event?: Event) => {
    event?.preventDefault();
    if (busy.value || !of.ready) return;
    busy.value = true;
    trouble.value = await of.send();
    busy.value = false;
  };
  return { busy: busy.value, trouble, ready: of.ready && !busy.value, submit };
}

export function FormDialog(of: {
  title: string;
  /** The name of both ways back. */
  back: string;
  close: () => void;
  sending: Sending;
  /** What stands on the button that sends. */
  go: ComponentChildren;
  isWarned?: boolean;
  children: ComponentChildren;
}) {
  const { trouble, ready, submit } = of.sending;
  return (
    <Dialog label={of.title} size="narrow" close={of.close}>
      <form onSubmit={submit} class="col">
        <DialogHead title={of.title} back={of.back} close={of.close} />
        <div class="body">
          {of.children}
          {trouble.value && (
            <p class="wrong" role="alert">
              {trouble.value}
            </p>
          )}
        </div>
        <footer>
          <span class="grow" />
          <button type="button" class="btn ghost" onClick={of.close}>
            {of.back}
          </button>
          <button type="submit" class={of.isWarned ? 'btn warn' : 'btn primary'} disabled={!ready}>
            {of.go}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
