// A small sheet beside the rail: closes by Escape, by a click elsewhere, and gives the focus back.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useKeys } from '../state/keys.ts';

export function Popover(of: { id: string; label: string; close: () => void; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(of.close);
  close.current = of.close;
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('input, button')?.focus();
    const pressed = (event: Event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (!target || box.current?.contains(target) || target.closest(`[aria-controls="${of.id}"]`)) return;
      close.current();
    };
    document.addEventListener('pointerdown', pressed);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [of.id]);
  useKeys((name) => {
    if (name === 'ESCAPE') of.close();
    return name === 'ESCAPE';
  });
  return (
    <div ref={box} id={of.id} class="pop at-rail scroll" role="dialog" aria-label={of.label}>
      {of.children}
    </div>
  );
}
