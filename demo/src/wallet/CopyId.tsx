// An id, shortened in the middle, that a tap copies whole.
import { useState } from 'preact/hooks';
import { Icon } from '../stage/icons.tsx';
import { shortId } from './format.ts';
import { words } from './words.ts';

export function CopyId({ id }: { id: string }) {
  const [copied, setCopied] = useState(false);
  const say = words.value;
  const copy = () =>
    navigator.clipboard.writeText(id).then(
      () => setCopied(true),
      // Some webviews forbid it; the id can still be selected.
      () => setCopied(false),
    );
  return (
    <>
      <span class="mono" title={id}>
        {shortId(id)}
      </span>
      <button
        type="button"
        class="icon-button small"
        aria-label={copied ? say.copied : `${say.copy} ${shortId(id)}`}
        onClick={copy}
      >
        <Icon name={copied ? 'check' : 'copy'} />
      </button>
    </>
  );
}
