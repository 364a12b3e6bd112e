// Removing a file for good: a reason first, then once and for everybody.
// Owns asking. Who may, the relay's table says; the bytes, it erases.
import { useSignal } from '@preact/signals';
import { askedPurgeReasons } from '@recourse/shared/evidence';
import { atLeast } from '@recourse/shared/kit';
import { evidenceFiles } from '../state/evidenceFiles.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { viewerWords } from '../words/viewerWords.ts';
import { Choices } from './choices.tsx';
import { FormDialog, useSending } from './formDialog.tsx';
import { Icon } from './icon.tsx';

const reasons = askedPurgeReasons.filter((reason) => reason !== 'takenBack');

export function RemoveFile({ log, file, done }: { log: string; file: string; done: () => void }) {
  const { desk } = useWorkspace();
  const { value: said } = viewerWords;
  const asking = useSignal(false);
  if (!atLeast(desk.me.value.rank, 'supervisor')) return <p class="small-text muted care">{said.care}</p>;
  return (
    <>
      <button
        type="button"
        class="btn warn sm"
        disabled={!desk.online.value}
        onClick={() => {
          asking.value = true;
        }}
      >
        <Icon name="trash" size="s" />
        {said.remove}
      </button>
      {asking.value && <RemoveDialog {...{ log, file, done }} close={() => (asking.value = false)} />}
    </>
  );
}

function RemoveDialog(of: { log: string; file: string; done: () => void; close: () => void }) {
  const { desk } = useWorkspace();
  const { value: said } = viewerWords;
  const { evidence: list } = words.value;
  const { log, file } = of;
  const reason = useSignal<(typeof reasons)[number]>('secret');
  const send = async () => {
    const result = await desk.send({ type: 'purgeEvidence', log, file, reason: reason.value });
    if (!result.ok) return failureWords(result.failure.code);
    evidenceFiles.forget(file);
    tell(said.removedDone);
    of.close();
    of.done();
    return undefined;
  };
  const sending = useSending({ ready: desk.online.value, send });
  return (
    <FormDialog
      title={said.remove}
      back={said.removeKeep}
      close={of.close}
      sending={sending}
      go={sending.busy ? said.removing : said.removeGo}
      isWarned
    >
      <p class="block">{said.removeHint}</p>
      <Choices
        legend={said.removeWhy}
        name="purge-reason"
        options={reasons.map((each) => [each, list.reasons[each]] as const)}
        chosen={reason.value}
        choose={(each) => (reason.value = each)}
      />
    </FormDialog>
  );
}
