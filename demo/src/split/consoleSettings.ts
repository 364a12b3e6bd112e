// Hands language and light on to the console beside: it keeps them in localStorage and hears when another frame changes them.
// Owns the two entries only while this page is open. An agent's own console keeps its own.
import { effect } from '@preact/signals';
import { locale, shade } from '../stage/preferences.ts';

export function dressConsole(): void {
  effect(() => {
    localStorage.setItem('recourse.console.language', locale.value);
    localStorage.setItem('recourse.console.theme', shade.value);
  });
}
