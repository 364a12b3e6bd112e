// A dialog: holds the focus, closes with Escape, gives the focus back.
import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { useKeys } from '../state/keys.ts';
import { Icon } from './icon.tsx';

const focusable = 'button:not([disabled]), input:not([disabled]), textarea, select, a[href], [tabindex="0"]';

export function Dialog(of: {
  label: string;
  size?: 'narrow' | 'sheet' | 'viewer';
  close: () => void;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  const scrim = useRef<HTMLDivElement>(null);
  const close = useRef(of.close);
  close.current = of.close;

  useEffect(() => {
    const before = document.activeElement;
    const first =
      box.current?.querySelector<HTMLElement>('[data-first]') ?? box.current?.querySelector<HTMLElement>(focusable);
    first?.focus();
    const pressed = (event: Event) => {
      if (event.target === scrim.current) close.current();
    };
    scrim.current?.addEventListener('pointerdown', pressed);
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useKeys((name) => {
    if (name === 'ESCAPE') close.current();
    // While a dialog stands, no single key reaches what is behind it.
    return name === 'ESCAPE' || /^(⇧?[A-Z]|\?)$/.test(name);
  });

  const holdFocus = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || !box.current) return;
    const all = [...box.current.querySelectorAll<HTMLElement>(focusable)].filter((one) => one.offsetParent !== null);
    const edge = event.shiftKey ? all[0] : all.at(-1);
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  };

  return createPortal(
    <div class="scrim" ref={scrim}>
      <div
        ref={box}
        class={of.size ? `dialog ${of.size}` : 'dialog'}
        role="dialog"
        aria-modal="true"
        aria-label={of.label}
        onKeyDown={holdFocus}
      >
        {of.children}
      </div>
    </div>,
    document.body,
  );
}

/** The head of a dialog with nothing but a title: `back` is what its cross is called; without one there is no cross. */
export function DialogHead(of: { title: string; back: string; close?: (() => void) | undefined }) {
  return (
    <header>
      <h2 class="grow">{of.title}</h2>
      {of.close && (
        <button type="button" class="icon-btn" aria-label={of.back} onClick={of.close}>
          <Icon name="x" />
        </button>
      )}
    </header>
  );
}
