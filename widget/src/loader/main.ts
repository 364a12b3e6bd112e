// recourse.js: the one line that a page embeds. Puts `window.Recourse` there, and a launcher if wanted.
// Owns the calls until the panel is there. Nothing else is loaded and nothing connects before a tap or `open()`.
import type { BootOptions } from '../api/types.ts';
import { createLoader } from './loader.ts';

const script = document.currentScript as HTMLScriptElement | null;
const waiting = window.Recourse;

if (waiting && !Array.isArray(waiting)) {
  console.warn('Recourse: loaded already.');
} else {
  const recourse = createLoader({
    base: script?.src ?? location.href,
    load: (url) => import(/* @vite-ignore */ url),
  });
  window.Recourse = recourse;
  const { launcher, ...data } = script?.dataset ?? {};
  // Attributes are any text; the panel reads language and theme tolerantly.
  if (data.site) recourse.boot({ ...(data as unknown as BootOptions), launcher: launcher !== 'false' });
  recourse.push(...(waiting ?? []));
}
