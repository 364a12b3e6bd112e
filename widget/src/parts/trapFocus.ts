// Keeps the Tab key inside a dialog.

const focusable = 'a[href], button:not(:disabled):not([tabindex="-1"]), textarea, input:not(:disabled), select';

export function trapFocus(event: KeyboardEvent, inside: HTMLElement | null): void {
  if (event.key !== 'Tab' || !inside) return;
  const stops = [...inside.querySelectorAll<HTMLElement>(focusable)];
  const active = (inside.getRootNode() as ShadowRoot | Document).activeElement;
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return;
  const outside = !active || !stops.includes(active as HTMLElement);
  if (event.shiftKey && (active === first || outside)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && active === last) {
    event.preventDefault();
    first.focus();
  }
}
