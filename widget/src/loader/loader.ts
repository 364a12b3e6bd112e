// `window.Recourse`: takes every call at once, and passes it on when the panel has been loaded.
// Owns the order of calls. Never draws and never connects.
import type { BootOptions, Panel, PanelModule, Recourse, RecourseEvents, TokenSource } from '../api/types.ts';
import { drawLauncher, type Launcher } from './launcher.ts';

/** The widget's own colour where neither page nor site chose one. */
const ownAccent = '#026d8e';

export function createLoader(of: { base: string; load: (url: string) => Promise<PanelModule> }): Recourse {
  const panelUrl = new URL('panel.js', of.base).href;
  const listeners = new Map<string, Set<(detail: never) => void>>();
  let options: BootOptions | undefined;
  let launcher: Launcher | undefined;
  let panel: Promise<Panel> | undefined;
  let token: TokenSource | undefined;
  let isOpen = false;
  let isNear = false;

  function tell<Name extends keyof RecourseEvents>(name: Name, detail: RecourseEvents[Name]): void {
    if (name === 'open' || name === 'close') {
      isOpen = name === 'open';
      launcher?.opened(isOpen);
    }
    if (name === 'unread') launcher?.unread((detail as RecourseEvents['unread']).count);
    for (const listener of [...(listeners.get(name) ?? [])]) listener(detail as never);
  }

  /** Fetched ahead when a finger or pointer comes near: no code runs and nothing connects. */
  function near(): void {
    if (isNear) return;
    isNear = true;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: panelUrl }));
  }

  function withPanel(run: (panel: Panel) => void): void {
    if (!options) {
      console.warn('Recourse: call boot({ site }) first.');
      return;
    }
    const { relay = new URL(of.base).origin, launcher: drawn, ...rest } = options;
    panel ??= of
      .load(panelUrl)
      .then(({ mount }) => mount({ ...rest, relay, ownEntry: drawn === false, ...(token && { token }), tell }));
    panel.then(run, (error: unknown) => {
      // Offline, most likely: the next tap tries again.
      panel = undefined;
      console.warn('Recourse:', error);
    });
  }

  /** Calls that change nothing on a page where the panel was never opened. */
  const ifLoaded = (run: (panel: Panel) => void) => void panel?.then(run);

  const recourse: Recourse = {
    boot(given) {
      if (options) {
        console.warn('Recourse: booted already.');
        return;
      }
      options = { ...given };
      if (given.launcher === false) return;
      const draw = () => {
        launcher = drawLauncher({
          locale: given.locale ?? navigator.language,
          accent: given.accent ?? ownAccent,
          onTap: () => (isOpen ? recourse.close() : recourse.open()),
          onNear: near,
        });
      };
      if (document.body) draw();
      else addEventListener('DOMContentLoaded', draw, { once: true });
    },
    open: (how) => withPanel((shown) => shown.open(how)),
    close: () => ifLoaded((shown) => shown.close()),
    identify(source) {
      token = source;
      ifLoaded((shown) => shown.identify(source));
    },
    logout() {
      token = undefined;
      ifLoaded((shown) => shown.logout());
      try {
        for (const key of Object.keys(localStorage)) {
          if (key.startsWith(`recourse.${options?.site}.`)) localStorage.removeItem(key);
        }
        indexedDB.deleteDatabase(`recourse.${options?.site}`);
      } catch {
        // A page without storage has nothing of ours.
      }
    },
    setLocale(locale) {
      if (options) options.locale = locale;
      launcher?.locale(locale);
      ifLoaded((shown) => shown.setLocale(locale));
    },
    setTheme(theme) {
      if (options) options.theme = theme;
      ifLoaded((shown) => shown.setTheme(theme));
    },
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      const heard = listener as (detail: never) => void;
      listeners.set(name, known.add(heard));
      return () => void known.delete(heard);
    },
    requestRefund: (prefill) => withPanel((shown) => shown.requestRefund(prefill)),
    destroy() {
      ifLoaded((shown) => shown.destroy());
      launcher?.remove();
      listeners.clear();
      panel = undefined;
      options = undefined;
      launcher = undefined;
      token = undefined;
      isOpen = false;
    },
    push(...calls) {
      for (const [name, ...args] of calls) (recourse[name] as (...args: unknown[]) => void)(...args);
    },
  };
  return recourse;
}
