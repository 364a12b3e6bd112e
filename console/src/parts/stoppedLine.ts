// The line in the composer that the guard stopped: its marks, its rewording and the way back from it, and asking a second person.
// Owns that nothing typed is lost: what was stopped stays in the field, and a rewording can be undone.
import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type ComposerDraft, draftOf, setDraft } from '../state/drafts.ts';
import { type GuardAnswer, guardAnswerOf } from '../state/guard.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';

const passed: GuardAnswer = { name: 'pass' };

export function useStoppedLine(of: {
  log: string;
  assignment: number | undefined;
  field: { current: HTMLTextAreaElement | null };
}) {
  const { desk } = useWorkspace();
  const { log, field } = of;
  const answer: Signal<GuardAnswer> = useSignal(passed);
  const before = useRef<{ text: string; reworded: string } | undefined>(undefined);

  /** Into the field as if it were typed, so that the browser's own undo takes it back. */
  function replace(text: string): void {
    const was = draftOf(log).text;
    const box = field.current;
    box?.focus();
    box?.select();
    const typed = box !== null && document.execCommand?.('insertText', false, text) === true;
    // Where the browser cannot, the way back is kept here.
    before.current = typed ? undefined : { text: was, reworded: text };
    setDraft(log, { text });
    answer.value = passed;
  }

  return {
    answer,
    /** What he changed is read anew. */
    lift() {
      answer.value = passed;
    },
    /** What was refused goes back to its writer, unless he writes something else by now: then it waits below the messages. */
    refused(result: { failure: Parameters<typeof guardAnswerOf>[0]; id: string }, draft: ComposerDraft): void {
      const found = guardAnswerOf(result.failure);
      if (!found || draftOf(log).text !== '') return;
      desk.discard(result.id);
      setDraft(log, draft);
      answer.value = found;
    },
    edit() {
      const box = field.current;
      const found = answer.value;
      box?.focus();
      if (box && (found.name === 'stop' || found.name === 'warn') && found.span)
        box.setSelectionRange(found.span.start, found.span.end);
    },
    reword: replace,
    /** Answers whether there was something to undo. */
    undo(): boolean {
      const last = before.current;
      if (!last || draftOf(log).text !== last.reworded) return false;
      before.current = undefined;
      setDraft(log, { text: last.text });
      return true;
    },
    async askRelease(): Promise<void> {
      const { text } = draftOf(log);
      if (of.assignment === undefined) return;
      const result = await desk.send({ type: 'askRelease', log, text, assignment: of.assignment });
      if (!result.ok) {
        desk.discard(result.id);
        const found = guardAnswerOf(result.failure);
        if (found) answer.value = found;
        tell(found ? words.value.stops.notReleasable : failureWords(result.failure.code));
        return;
      }
      if (draftOf(log).text === text) setDraft(log, { text: '' });
      answer.value = passed;
      tell(words.value.stops.asked);
      void desk.stops.load('own');
      field.current?.focus();
    },
  };
}
