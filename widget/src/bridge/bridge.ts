// What a native app may say to the page, parsed: it is as foreign as any input.
// Owns the messages. Waits a moment for the app to say who the customer is before it starts as a device.
import type { Locale, Panel, PanelOptions, RefundPrefill, Theme, TokenSource } from '../api/types.ts';
import type { ToApp } from './postToApp.ts';

export interface RecourseBridge {
  /** An object, or its JSON. What is not understood is ignored. */
  receive(message: unknown): void;
  /** The app's back button: true if there was a screen to go back to. */
  back(): boolean;
  start(): void;
}

declare global {
  interface Window {
    RecourseBridge?: RecourseBridge;
  }
}

type Started = Pick<PanelOptions, 'locale' | 'theme' | 'token' | 'accent'>;

/** An app that has a token says so as soon as it hears `ready`. */
const patienceMs = 800;

export function createBridge(of: {
  post: (message: ToApp) => void;
  mount: (options: Started) => Panel;
  /** Takes everything of this site off the device, while no panel is there to do it. */
  forget: () => void;
}): RecourseBridge {
  let panel: Panel | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function begin(options: Started): Panel {
    clearTimeout(timer);
    if (!panel) {
      panel = of.mount(options);
      panel.open();
    }
    return panel;
  }

  function receive(message: unknown): void {
    const said = readMessage(message);
    if (!said) return;
    const { type, token, locale, theme, prefill } = said;
    const known = panel !== undefined;
    if (type === 'logout') panel ? panel.logout() : of.forget();
    if (type === 'back') bridge.back();
    if (type !== 'identify' && type !== 'open' && type !== 'requestRefund') return;
    const shown = begin({
      ...(token !== undefined && { token }),
      ...(locale && { locale }),
      ...(theme && { theme }),
    });
    if (known) {
      if (token !== undefined) shown.identify(token);
      if (locale) shown.setLocale(locale);
      if (theme) shown.setTheme(theme);
    }
    if (prefill) shown.requestRefund(prefill);
  }

  const bridge: RecourseBridge = {
    receive,
    back: () => panel?.back() ?? false,
    start() {
      of.post({ type: 'bridgeReady' });
      timer = setTimeout(() => begin({}), patienceMs);
    },
  };
  return bridge;
}

interface FromApp {
  type: string;
  token?: TokenSource;
  locale?: Locale;
  theme?: Theme;
  prefill?: RefundPrefill;
}

function readMessage(message: unknown): FromApp | undefined {
  const given = typeof message === 'string' ? parseJson(message) : message;
  if (!given || typeof given !== 'object' || !('type' in given) || typeof given.type !== 'string') return undefined;
  const { type, token, locale, theme, prefill } = given as Record<string, unknown> & { type: string };
  return {
    type,
    ...(typeof token === 'string' && { token }),
    ...(typeof locale === 'string' && { locale: /^zh/i.test(locale) ? 'zh-CN' : 'en' }),
    ...((theme === 'light' || theme === 'dark' || theme === 'auto') && { theme }),
    ...(typeof prefill === 'object' && prefill !== null && { prefill: prefill as RefundPrefill }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page hears messages of other scripts too; what is no JSON is not for us.
    return undefined;
  }
}
