// Language and light of the demo, the same on its page and in the wallet within.
// Owns the two choices. They are kept in localStorage, whose events carry a change from one frame to the others.
import { computed, effect, type Signal, signal } from '@preact/signals';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
export type Theme = 'auto' | 'light' | 'dark';

export const locale = stored<Locale>('demo.locale', locales, navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
export const theme = stored<Theme>('demo.theme', ['auto', 'light', 'dark'], 'auto');

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(prefersDark.matches);
prefersDark.addEventListener('change', ({ matches }) => {
  systemDark.value = matches;
});

export const shade = computed(() => {
  if (theme.value !== 'auto') return theme.value;
  return systemDark.value ? 'dark' : 'light';
});

/** Keeps the page's root in step; call once. */
export function applyPreferences(root: HTMLElement): void {
  effect(() => {
    root.lang = locale.value;
    root.dataset.theme = shade.value;
  });
}

function stored<Choice extends string>(key: string, choices: readonly Choice[], otherwise: Choice): Signal<Choice> {
  const known = (text: string | null) => choices.find((choice) => choice === text);
  const choice = signal(known(localStorage.getItem(key)) ?? otherwise);
  addEventListener('storage', (change) => {
    if (change.key === key) choice.value = known(change.newValue) ?? otherwise;
  });
  effect(() => {
    if (choice.value !== (known(localStorage.getItem(key)) ?? otherwise)) localStorage.setItem(key, choice.value);
  });
  return choice;
}
