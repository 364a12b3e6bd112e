// Small parts that every screen is made of.
// Owns their markup. Never holds state beyond its own drawing.

import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useFirstWords } from '../state/context.ts';
import { Dated } from './Dated.tsx';
import { Icon, type IconName } from './icons.tsx';

type Tone = 'main' | 'quiet' | 'tint' | 'text' | 'danger';

export function Button(of: {
  tone: Tone;
  small?: boolean;
  icon?: IconName;
  busy?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ComponentChild;
}) {
  return (
    <button
      type="button"
      class={`btn btn-${of.tone}${of.small ? ' btn-s' : ''}`}
      disabled={of.disabled || of.busy}
      aria-busy={of.busy}
      onClick={of.onClick}
    >
      {of.busy ? <Icon name="wait" /> : of.icon && <Icon name={of.icon} />}
      {of.children}
    </button>
  );
}

export function TapBox({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" class="tapbox" aria-label={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

export function Face(of: { name: string; size?: 's' | 'm'; online?: boolean }) {
  const tint = ['a', 'b', 'c'][[...of.name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 3];
  const size = of.size ? ` face-${of.size}` : '';
  return (
    <span class={`face face-${tint}${size}${of.online ? ' face-on' : ''}`} aria-hidden="true">
      {[...of.name][0]?.toUpperCase()}
    </span>
  );
}

export function Sep() {
  return <i class="sep" />;
}

export function Note(of: {
  tone?: 'live' | 'wait' | 'good' | 'no';
  icon: IconName;
  title?: string;
  children?: ComponentChild;
}) {
  return (
    <div class={`note${of.tone ? ` note-${of.tone}` : ''}`}>
      <Icon name={of.icon} />
      <span>
        {of.title && (
          <b>
            <Dated text={of.title} />
          </b>
        )}
        {of.children}
      </span>
    </div>
  );
}

export function Bones({ rows = 3 }: { rows?: number }) {
  return (
    <div class="card" aria-hidden="true">
      {Array.from({ length: rows }, (_, n) => (
        <div class="row rows-flush" key={n}>
          <span class="row-text">
            <span class={`bone bone-${n % 2 ? 'b' : 'a'}`} />
            <span class="bone bone-c" />
          </span>
        </div>
      ))}
    </div>
  );
}

/** An id, shortened in the middle; whole on a tap, and copied by the button beside it. */
export function Id({ value, what, long }: { value: string; what: string; long?: boolean }) {
  const words = useFirstWords();
  const [whole, setWhole] = useState(false);
  const [copied, setCopied] = useState(false);
  const short =
    value.length > 16 && !long ? `${value.slice(0, value.startsWith('0x') ? 6 : 8)}…${value.slice(-4)}` : value;
  const copy = () => {
    navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      // No permission to write: the whole id is shown, so that it can be selected.
      () => setWhole(true),
    );
  };
  return (
    <>
      {short === value ? (
        <span class="id">{value}</span>
      ) : (
        <button type="button" class="id" aria-expanded={whole} title={value} onClick={() => setWhole(!whole)}>
          {whole ? value : short}
        </button>
      )}
      <button
        type="button"
        class={`copy${copied ? ' done' : ''}`}
        aria-label={copied ? words.copied : words.copy(what)}
        onClick={copy}
      >
        <Icon name={copied ? 'check' : 'copy'} small />
      </button>
    </>
  );
}
