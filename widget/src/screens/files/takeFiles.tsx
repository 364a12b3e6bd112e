// From the files that somebody picked to those on the shelf: each looked at, covered where he wants, and named harmlessly.
// Owns the way between. Nothing of a file leaves this device before its owner has looked at it here.
import { cleanFileName, evidenceLimits } from '@recourse/shared/evidence';
import { Note } from '../../parts/basics.tsx';
import type { FileShelf, Target } from '../../state/files/fileShelf.ts';
import { formatOfFile } from '../../state/files/remake.ts';
import type { Live, Model } from '../../state/model.ts';
import { CoverSheet, PdfSheet } from './CoverSheet.tsx';
import type { WrongFile } from './useFiles.ts';

export interface Taking {
  model: Model;
  live: Live;
  shelf: FileShelf;
  target: Target;
  /** How many more fit. */
  room: number;
  /** A name for what has none that may be sent. */
  nameless: string;
  onWrong: (name: string, why: WrongFile) => void;
}

export async function takeFiles(of: Taking, picked: readonly File[]): Promise<void> {
  const fitting = picked.slice(0, of.room);
  if (picked.length > fitting.length) of.onWrong(picked[of.room]?.name ?? '', 'tooMany');
  for (const [n, file] of fitting.entries()) await takeOne(of, file, { n: n + 1, of: fitting.length });
}

async function takeOne(of: Taking, file: File, place: { n: number; of: number }): Promise<void> {
  const seen = await formatOfFile(file).catch(() => 'other' as const);
  if (seen === 'other') return of.onWrong(file.name, 'format');
  if (seen === 'gif') return of.onWrong(file.name, 'animated');
  const put = async (blob: Blob, format: 'jpeg' | 'pdf') => {
    if (blob.size > evidenceLimits.fileBytes) return of.onWrong(file.name, 'tooLarge');
    const name = cleanFileName(await harmless(of, file.name), format, of.nameless);
    await of.shelf.add({ target: of.target, blob, name, format });
  };
  if (seen === 'pdf') {
    if (file.size > evidenceLimits.fileBytes) return of.onWrong(file.name, 'tooLarge');
    const use = await asked<boolean>(of.model, false, (settle) => (
      <PdfSheet name={file.name} use={() => settle(true)} skip={() => settle(false)} />
    ));
    return use ? put(file, 'pdf') : undefined;
  }
  const made = await asked<Blob | 'unreadable' | undefined>(of.model, undefined, (settle) => (
    <CoverSheet
      {...{ blob: file, place }}
      use={settle}
      skip={() => settle(undefined)}
      unreadable={() => settle('unreadable')}
    />
  ));
  if (made === 'unreadable') return of.onWrong(file.name, seen === 'heic' ? 'heic' : 'damaged');
  if (made) await put(made, 'jpeg');
}

/** Covers more of a file that is on the shelf already: it is sent anew. */
export async function coverAgain(of: Taking, key: string): Promise<void> {
  const [file, blob] = [of.shelf.files.peek().find((each) => each.key === key), await of.shelf.blob(key)];
  if (!file || !blob) return;
  const made = await asked<Blob | undefined>(of.model, undefined, (settle) => (
    <CoverSheet {...{ blob }} use={settle} skip={() => settle(undefined)} unreadable={() => settle(undefined)} />
  ));
  if (!made) return;
  of.shelf.remove(key);
  await of.shelf.add({ target: file.target, blob: made, name: file.name, format: 'jpeg' });
}

/** A sheet above whatever is open, until it is answered. Leaving it is the careful answer. */
function asked<Answer>(
  model: Model,
  careful: Answer,
  body: (settle: (answer: Answer) => void) => preact.ComponentChild,
): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      model.stopped.value = undefined;
      resolve(answer);
    };
    model.stopped.value = { role: 'dialog', body: body(settle), onDismiss: () => settle(careful) };
  });
}

/** A name may hold a phrase like any text; then it stays here. */
async function harmless({ live, nameless }: Taking, name: string): Promise<string> {
  const spoken = name.replace(/\.[A-Za-z0-9]{1,8}$/, '').replace(/[_.]+/g, ' ');
  return (await live.guard.check(spoken, 'message')).verdict === 'allow' ? name : nameless;
}

/** What stands beside every picker: pictures are what the guard cannot read. */
export function PhotoWarning({ title, text }: { title: string; text: string }) {
  return (
    <div class="file-warning">
      <Note tone="wait" icon="shield" title={title}>
        {text}
      </Note>
    </div>
  );
}
