// Pictures and files for a request or a case: what helps, the warning, the picker, and what was picked so far.
// Owns picking. Sending is the shelf's.
import { evidenceLimits } from '@recourse/shared/evidence';
import type { EvidenceKind } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Bones } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel } from '../../state/context.ts';
import type { Target } from '../../state/files/fileShelf.ts';
import { FileRow } from './FileRow.tsx';
import { FileIcon } from './fileIcons.tsx';
import { NoPicker } from './NoPicker.tsx';
import { coverAgain, PhotoWarning, takeFiles } from './takeFiles.tsx';
import { useFileWords, useShelf, type WrongFile } from './useFiles.ts';

export interface FilePickerProps {
  target: Target;
  /** What would help, the most useful first. */
  asked: readonly EvidenceKind[];
  refund: RefundWords;
  /** How many fit, those that were picked here included. */
  room?: number;
  title?: string;
  /** How many there are, and how many of them the relay has, each time that changes. */
  onCount?: (files: number, there: number) => void;
}

const accept = 'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf,.heic,.heif';
/** Naming more is no help. */
const namedAtMost = 3;

export function FilePicker(of: FilePickerProps) {
  const words = useFileWords();
  const model = useModel();
  const live = useLive();
  const shelf = useShelf();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<{ name: string; why: WrongFile }>();
  const [over, setOver] = useState(false);
  const files = shelf.of(of.target);
  const there = files.filter(({ phase }) => phase.name === 'ready' || phase.name === 'adding').length;
  useEffect(() => of.onCount?.(files.length, there), [files.length, there]);
  if (!words) return <Bones rows={2} />;
  const most = of.room ?? evidenceLimits.filesARound;
  const room = Math.max(0, most - files.length);
  const taking = {
    ...{ model, live, shelf, room, target: of.target, nameless: words.title },
    onWrong: (name: string, why: WrongFile) => setWrong({ name, why }),
  };
  const take = (picked: FileList | null | undefined) => {
    setWrong(undefined);
    if (picked && picked.length > 0) void takeFiles(taking, [...picked]);
  };
  const helps = of.asked.slice(0, namedAtMost).map((kind) => of.refund.evidence[kind].ask);
  return (
    <section
      class={over ? 'card files over' : 'card files'}
      aria-label={of.title ?? words.title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
      onPaste={(event) => take(event.clipboardData?.files)}
    >
      <h2 class="files-title">
        {of.title ?? words.title}
        <span class="small quiet">{words.optional}</span>
        <span class="files-count num">{words.count(files.length, most)}</span>
      </h2>
      {helps.length > 0 && <p class="small quiet">{words.helps(helps)}</p>}
      <PhotoWarning title={words.warnTitle} text={words.warn} />
      {files.length > 0 && (
        <ul class="file-list">
          {files.map((file) => (
            <FileRow
              key={file.key}
              {...{ file, shelf, words }}
              cover={() => void coverAgain({ ...taking, target: file.target }, file.key)}
            />
          ))}
        </ul>
      )}
      {wrong && (
        <p class="wrong-text file-wrong" role="alert">
          <Icon name="wrong" small />
          <span>
            {wrong.name && <b class="file-wrong-name clip">{wrong.name}</b>}
            {words.wrong[wrong.why]}
          </span>
        </p>
      )}
      <button type="button" class="btn btn-tint file-pick" disabled={room === 0} onClick={() => input.current?.click()}>
        <FileIcon name="plus" />
        {over ? words.drop : words.pick}
      </button>
      <input
        class="sr"
        type="file"
        multiple
        tabIndex={-1}
        accept={accept}
        aria-hidden="true"
        ref={input}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be picked again after it was removed.
          event.currentTarget.value = '';
        }}
      />
      <p class="files-limits">{room === 0 ? words.full : words.limits}</p>
      <NoPicker input={input} words={words} />
    </section>
  );
}
