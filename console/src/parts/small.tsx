// The small parts: avatar, key cap, pill, an id with its copy button.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { words } from '../words/index.ts';
import { Icon } from './icon.tsx';

export type PillTone = 'plain' | 'accent' | 'green' | 'amber' | 'red';

export function Pill({ tone = 'plain', children }: { tone?: PillTone; children: ComponentChildren }) {
  return <span class={tone === 'plain' ? 'pill' : `pill ${tone}`}>{children}</span>;
}

/** Caps are for the eye; the control's name says the same to a screen reader through `aria-keyshortcuts`. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span class="kbds" aria-hidden="true">
      {keys.map((key) => (
        <kbd class="kbd" key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}

const shades = ['', ' a', ' b', ' c'] as const;

/** The first letter of a name, in a colour that the same person always has. */
export function Avatar(of: { id: string; name: string; size?: 'sm' | 'md'; presence?: 'available' | 'away' | 'gone' }) {
  const sum = [...of.id].reduce((total, character) => (total * 31 + character.charCodeAt(0)) >>> 0, 7);
  return (
    <span class={`av${of.size ? ` ${of.size}` : ''}${shades[sum % shades.length]}`} aria-hidden="true">
      {[...of.name.trim()][0]?.toUpperCase() ?? '?'}
      {of.presence && <i class={`presence ${of.presence}`} />}
    </span>
  );
}

/** `RC-5TKD…9XQM` */
export function shortNumber(number: string): string {
  return `${number.slice(0, 7)}…${number.slice(-4)}`;
}

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
