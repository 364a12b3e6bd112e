// One file that is not in a case yet: what it is, how far it is, and what can be done with it.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../parts/icons.tsx';
import { pass } from '../../parts/pass.tsx';
import { useLive, useModel } from '../../state/context.ts';
import type { FileShelf, ShelvedFile } from '../../state/files/fileShelf.ts';
import type { FileWords } from '../../words/loadFileWords.ts';
import { FileIcon } from './fileIcons.tsx';
import { Thumb } from './Thumb.tsx';
import { wrongOf } from './useFiles.ts';

export function FileRow(of: { file: ShelvedFile; shelf: FileShelf; words: FileWords; cover: () => void }) {
  const { file, shelf, words } = of;
  const { row } = words;
  const { phase } = file;
  const isPicture = file.format !== 'pdf';
  const moving = phase.name === 'sending' || phase.name === 'waiting';
  const part = Math.min(1, file.sent / Math.max(1, file.bytes));
  const mine = phase.name !== 'adding';
  return (
    <li class="file">
      <Thumb load={() => shelf.blob(file.key)} of={file.key} label={row.thumb(file.name)} isPicture={isPicture} />
      <div class="file-text">
        <p class="file-name clip">{file.name}</p>
        <p class={phase.name === 'failed' ? 'file-state wrong' : 'file-state'} role="status">
          {phase.name === 'failed' && <Icon name="wrong" small />}
          {phase.name === 'ready' && <Icon name="check" small />}
          {stateOf()}
        </p>
        {moving && <progress class="file-bar" max={1} value={part} aria-label={row.progressOf(file.name)} />}
      </div>
      <div class="file-acts">
        {phase.name === 'failed' && (
          <button type="button" class="btn btn-s btn-tint" onClick={() => shelf.retry(file.key)}>
            {row.retry}
          </button>
        )}
        {mine && isPicture && (
          <button type="button" class="tapbox" aria-label={row.coverOf(file.name)} title={row.cover} onClick={of.cover}>
            <FileIcon name="cover" />
          </button>
        )}
        {mine && (
          <button
            type="button"
            class="tapbox"
            aria-label={moving ? row.cancelOf(file.name) : row.removeOf(file.name)}
            title={row.remove}
            onClick={() => shelf.remove(file.key)}
          >
            <FileIcon name="trash" />
          </button>
        )}
      </div>
      {mine && phase.name !== 'failed' && <Caption file={file} shelf={shelf} words={words} />}
    </li>
  );

  function stateOf(): string {
    switch (phase.name) {
      case 'sending':
        return row.sending(Math.floor(part * 100));
      case 'failed':
        return words.wrong[wrongOf(phase.failure)];
      case 'ready':
        return file.send ? row.adding : row.sent;
      default:
        return row[phase.name];
    }
  }
}

/** Guarded like every field: a phrase beside a picture is a phrase. */
function Caption({ file, shelf, words }: { file: ShelvedFile; shelf: FileShelf; words: FileWords }) {
  const model = useModel();
  const live = useLive();
  const [text, setText] = useState(file.caption);
  useEffect(() => setText(file.caption), [file.caption]);
  const leave = async () => {
    if (text === file.caption) return;
    const passed = await pass(model, live, { text, field: 'message', inForm: true });
    if (passed.name === 'cut') setText(passed.text);
    shelf.caption(file.key, passed.name === 'allowed' ? text : passed.name === 'cut' ? passed.text : '');
  };
  return (
    <input
      class="file-caption"
      type="text"
      value={text}
      maxLength={200}
      placeholder={words.row.caption}
      aria-label={words.row.captionOf(file.name)}
      onFocus={() => live.guard.prepare()}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => void leave()}
    />
  );
}
