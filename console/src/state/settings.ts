// How this agent likes his console: language, light, keys, sound.
// Owns the choices. What they lead to is done where it is drawn or heard.
import { computed, effect, signal } from '@preact/signals';
import { storedChoice } from './stored.ts';

export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
const onOff = ['on', 'off'] as const;

export const language = storedChoice<Language>(
  'recourse.console.language',
  languages,
  navigator.language.startsWith('zh') ? 'zh-CN' : 'en',
);
export const theme = storedChoice<Theme>('recourse.console.theme', themes, 'auto');
/** Which key sends: Enter, or Enter with Ctrl or Command. */
export const sendKey = storedChoice('recourse.console.sendKey', ['enter', 'modEnter'] as const, 'enter');
export const sound = storedChoice('recourse.console.sound', onOff, 'on');
/** Single keys such as J and K; some people type by voice and want none. */
export const singleKeys = storedChoice('recourse.console.singleKeys', onOff, 'on');
export const panelShown = storedChoice('recourse.console.panel', onOff, 'on');

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(prefersDark.matches);
prefersDark.addEventListener('change', (change) => {
  systemDark.value = change.matches;
});

export const shade = computed(() => {
  if (theme.value !== 'auto') return theme.value;
  return systemDark.value ? 'dark' : 'light';
});

/** Keeps the page's root in step with the choices; call once. */
export function applySettings(root: HTMLElement): () => void {
  return effect(() => {
    root.dataset.theme = shade.value;
    root.lang = language.value;
  });
}
