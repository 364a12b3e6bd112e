// recourse.js: the one line that a page embeds. Puts `window.Recourse` there, and a launcher if wanted.
// Owns the calls until the panel is there. Nothing else is loaded and nothing connects before a tap or `open()`.
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
  const { site, relay, locale, theme, launcher, accent } = script?.dataset ?? {};
  if (site) {
    recourse.boot({
      site,
      ...(relay && { relay }),
      ...(locale && { locale: /^zh/i.test(locale) ? 'zh-CN' : 'en' }),
      ...((theme === 'light' || theme === 'dark') && { theme }),
      ...(launcher && { launcher: launcher !== 'false' }),
      ...(accent && { accent }),
    });
  }
  recourse.push(...(waiting ?? []));
}
