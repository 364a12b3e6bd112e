// Short sentences about what just happened, each gone by itself.
import { signal } from '@preact/signals';

export interface Toast {
  id: number;
  text: string;
}

const shownForMs = 6_000;
let count = 0;

export const toasts = signal<readonly Toast[]>([]);

export function tell(text: string): void {
  const toast = { id: ++count, text };
  toasts.value = [...toasts.peek(), toast].slice(-3);
  setTimeout(() => {
    toasts.value = toasts.peek().filter(({ id }) => id !== toast.id);
  }, shownForMs);
}
