// Keys of the whole console: single keys outside text fields, Escape everywhere.
// Owns who hears a key. The part that was added last hears it first, so that a dialog comes before what is behind it.
import { useEffect, useRef } from 'preact/hooks';
import { singleKeys } from './settings.ts';

/** Answers true when it took the key. `name` is the key in upper case with ⇧ in front where Shift was held: `J`, `⇧A`, `?`, `ESCAPE`, `MOD+ENTER`. */
export type KeyHandler = (name: string, event: KeyboardEvent) => boolean;

const handlers: KeyHandler[] = [];

export function onKeys(handler: KeyHandler): () => void {
  handlers.push(handler);
  return () => void handlers.splice(handlers.indexOf(handler), 1);
}

/** Hears keys as long as the part is on the screen. Its place among the others stays, however often it is drawn. */
export function useKeys(handler: KeyHandler): void {
  const newest = useRef(handler);
  newest.current = handler;
  useEffect(() => onKeys((name, event) => newest.current(name, event)), []);
}

export function keyName(event: KeyboardEvent): string | undefined {
  if (event.isComposing || event.altKey) return undefined;
  const key = event.key.toUpperCase();
  if (event.metaKey || event.ctrlKey) return key === 'ENTER' ? 'MOD+ENTER' : undefined;
  return event.shiftKey && /^[A-Z]$/.test(key) ? `⇧${key}` : key;
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** Listens on the page; call once. */
export function startKeys(): () => void {
  const listener = (event: KeyboardEvent) => {
    const name = keyName(event);
    if (name === undefined || event.defaultPrevented) return;
    const single = name !== 'ESCAPE' && name !== 'MOD+ENTER';
    if (single && (isTextField(event.target) || singleKeys.peek() === 'off')) return;
    for (const handler of [...handlers].reverse()) {
      if (!handler(name, event)) continue;
      event.preventDefault();
      return;
    }
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}

export const modKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
