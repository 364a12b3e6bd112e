// The way round for webviews in which no file can be picked: write it down, or go by the phone's own browser.
// Owns noticing that nothing opened.
import { useEffect, useState } from 'preact/hooks';
import { useModel } from '../../state/context.ts';
import type { FileWords } from '../../words/loadFileWords.ts';

/** A picker that works covers or leaves the page within this time. */
const opensWithinMs = 1_500;

export function NoPicker({ input, words }: { input: { current: HTMLInputElement | null }; words: FileWords }) {
  const model = useModel();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const address = `${new URL('/chat', model.options.relay)}?site=${encodeURIComponent(model.options.site)}`;

  useEffect(() => {
    const field = input.current;
    if (!field) return;
    if (field.disabled || field.type !== 'file') setOpen(true);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const opened = () => clearTimeout(timer);
    const clicked = () => {
      clearTimeout(timer);
      // Only phones show their picker as something that takes the page's place.
      if (!matchMedia('(pointer: coarse)').matches) return;
      timer = setTimeout(() => document.hasFocus() && setOpen(true), opensWithinMs);
    };
    field.addEventListener('click', clicked);
    for (const name of ['change', 'cancel']) field.addEventListener(name, opened);
    addEventListener('blur', opened);
    document.addEventListener('visibilitychange', opened);
    return () => {
      opened();
      field.removeEventListener('click', clicked);
      for (const name of ['change', 'cancel']) field.removeEventListener(name, opened);
      removeEventListener('blur', opened);
      document.removeEventListener('visibilitychange', opened);
    };
  }, []);

  return (
    <details class="no-picker" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.cannotPick}</summary>
      <p>{words.cannotPickHint}</p>
      <ul>
        <li>{words.describe}</li>
        <li>{words.elsewhere}</li>
      </ul>
      <p class="no-picker-address">
        <span class="id">{address}</span>
        <button
          type="button"
          class="btn btn-s btn-quiet"
          onClick={() =>
            navigator.clipboard?.writeText(address).then(
              () => setCopied(true),
              // The address stands beside the button, to be selected.
              () => undefined,
            )
          }
        >
          {copied ? words.copied : words.copyAddress}
        </button>
      </p>
    </details>
  );
}
