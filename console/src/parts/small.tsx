// The small parts without words of their own: avatar, key cap, pill.
import type { ComponentChildren } from 'preact';

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
