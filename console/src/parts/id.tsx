// An id with its copy button.
import { useSignal } from '@preact/signals';
import { words } from '../words/index.ts';
import { Icon } from './icon.tsx';

/** An id, shortened in the middle: whole at a click, and copied by its button. */
export function Id({ id, short, what }: { id: string; short: string; what: string }) {
  const whole = useSignal(false);
  const copied = useSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(id);
    copied.value = true;
    setTimeout(() => {
      copied.value = false;
    }, 1500);
  };
  return (
    <span class="id">
      <button
        type="button"
        class="mono"
        lang="en"
        translate={false}
        aria-label={`${what} ${id}`}
        aria-expanded={whole.value}
        onClick={() => {
          whole.value = !whole.value;
        }}
      >
        {whole.value ? id : short}
      </button>
      <button type="button" class="icon-btn sm" aria-label={words.value.panel.copy(what)} onClick={copy}>
        <Icon name={copied.value ? 'check' : 'copy'} size="s" />
      </button>
      <span class="sr" role="status">
        {copied.value ? words.value.panel.copied : ''}
      </span>
    </span>
  );
}
