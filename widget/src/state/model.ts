// What the whole panel shares: language, theme, the open screen, and the customer's live connection.
// Owns these signals and how a customer is replaced by another. Never draws.

import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SiteInfo } from '@recourse/shared/protocol';
import type { ComponentChild } from 'preact';
import type { Locale, PanelOptions, RefundPrefill, Theme, TokenSource } from '../api/types.ts';
import { createFormat, type Format } from '../words/format.ts';
import { type FirstWords, type LaterWords, loadFirstWords, loadLaterWords, nearestLocale } from '../words/loadWords.ts';
import type { MakeSocket } from './client.ts';
import { type DeviceStore, deviceStore } from './deviceStore.ts';
import type { GuardRoom } from './guard.ts';
import { anonymous, type Identity, identityFrom } from './identity.ts';
import type { Live } from './live.ts';
import { createRouter, type Router } from './router.ts';
import { type SignedIn, watchSignedIn } from './signedIn.ts';

/** The connection is a chunk of its own: it is fetched while the first shapes are drawn. */
const liveRoom = () => import('./live.ts');
const fetchAgainMs = 3_000;

export interface Sheet {
  /** `alertdialog` for what must be answered. */
  role: 'dialog' | 'alertdialog';
  body: ComponentChild;
  /** Escape, the scrim or the back button. */
  onDismiss: () => void;
}

export type { Live };

export interface Model {
  readonly options: PanelOptions;
  readonly router: Router;
  readonly locale: Signal<Locale>;
  readonly theme: Signal<Theme>;
  readonly dark: ReadonlySignal<boolean>;
  readonly words: ReadonlySignal<FirstWords | undefined>;
  /** The texts of all later screens; they follow the first ones by themselves. */
  readonly laterWords: ReadonlySignal<LaterWords | undefined>;
  readonly format: ReadonlySignal<Format>;
  readonly isOpen: Signal<boolean>;
  readonly sheet: Signal<Sheet | undefined>;
  /** What the guard has to say stands above any other sheet. */
  readonly stopped: Signal<Sheet | undefined>;
  /** Escape, or the way back: the uppermost sheet goes. False when there is none. */
  dismiss(): boolean;
  /** undefined until the panel is first opened. */
  readonly live: ReadonlySignal<Live | undefined>;
  /** What the relay last told of the site, kept for the next start. */
  readonly site: ReadonlySignal<SiteInfo | undefined>;
  readonly siteName: ReadonlySignal<string>;
  /** What the wallet handed over for the next refund request. */
  readonly prefill: Signal<RefundPrefill | undefined>;
  /** The wallet's word for where the panel was opened; a conversation that begins now carries it. */
  readonly openedFrom: Signal<string | undefined>;
  connect(): void;
  identify(token: TokenSource): void;
  logout(): void;
  close(): void;
  dispose(): void;
}

/** Everything that is stored for a site on this device stands under this. */
const storePrefix = (site: string) => `recourse.${site}.`;

export interface ModelParts {
  /** For tests that bring a relay of their own. */
  makeSocket?: MakeSocket | undefined;
  /** Fetches the guard's rules. */
  guardRoom: () => Promise<GuardRoom>;
}

export function createModel(options: PanelOptions, { makeSocket, guardRoom }: ModelParts): Model {
  const locale = signal<Locale>(nearestLocale(options.locale ? [options.locale] : navigator.languages));
  const theme = signal<Theme>(options.theme ?? 'auto');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const darkOutside = signal(prefersDark.matches);
  const onScheme = () => {
    darkOutside.value = prefersDark.matches;
  };
  prefersDark.addEventListener('change', onScheme);

  const device = deviceStore(storePrefix(options.site));
  const words = signal<FirstWords>();
  const laterWords = signal<LaterWords>();
  const isOpen = signal(false);
  const sheet = signal<Sheet>();
  const stopped = signal<Sheet>();
  const live = signal<Live>();
  const openedFrom = signal<string>();
  const cachedSite = signal<SiteInfo | undefined>(readSite(device));
  let identity: Promise<Identity> = options.token ? known(options.token) : Promise.resolve(anonymous);
  let signedIn: SignedIn | undefined;
  let wanted = 0;
  let connectWanted = false;

  // Begun at once, whatever the first screen shows.
  liveRoom().catch(() => {
    // Said where it is needed, in connect.
  });
  const router = createRouter({ history: options.history ?? false, dismiss: () => model.dismiss() });
  const site = computed(() => live.value?.client.welcome.value?.site ?? cachedSite.value);
  const siteName = computed(() => {
    const names = site.value?.name ?? {};
    return names[locale.value] ?? names.en ?? Object.values(names)[0] ?? words.value?.support ?? '';
  });

  const stops = [
    effect(() => {
      const chosen = locale.value;
      const arrive = <Words>(to: Signal<Words | undefined>, load: (of: Locale) => Promise<Words>) => {
        load(chosen).then(
          (loaded) => {
            if (locale.peek() === chosen) to.value = loaded;
          },
          // Offline: asked again as soon as the device says that it is back.
          () => addEventListener('online', () => arrive(to, load), { once: true }),
        );
      };
      arrive(words, loadFirstWords);
      arrive(laterWords, loadLaterWords);
    }),
    effect(() => {
      const told = live.value?.client.welcome.value?.site;
      if (told) device.set('site', JSON.stringify(told));
    }),
    effect(() => options.tell('unread', { count: live.value?.talk.unread.value ?? 0 })),
  ];

  function known(token: TokenSource): Promise<Identity> {
    // Who changes accounts in the wallet without a word is somebody else from then on.
    return identityFrom(token, () => model.identify(token));
  }

  /** Nothing of a customer outlives him in memory either. */
  function forgetHere(): void {
    end();
    connectWanted = false;
    identity = Promise.resolve(anonymous);
    delete options.token;
    model.prefill.value = undefined;
    openedFrom.value = undefined;
    sheet.value = undefined;
    stopped.value = undefined;
    router.open({ name: 'home' });
  }

  function end(): void {
    wanted++;
    signedIn?.stop();
    live.peek()?.speaking.dispose();
    live.peek()?.talk.dispose();
    live.peek()?.client.dispose();
    live.value = undefined;
  }

  function connect(): void {
    if (live.peek() || connectWanted) return;
    connectWanted = true;
    const mine = ++wanted;
    const arrived = (begun: () => Live) => {
      connectWanted = false;
      if (mine === wanted) live.value = begun();
    };
    // What this page does after another one logged the customer out must not bring anything of him back.
    const watched = watchSignedIn(device, () => {
      const wasOpen = live.peek() !== undefined && isOpen.peek();
      forgetHere();
      // Gone altogether: whatever this page wrote in the very moment goes as well.
      if (device.get('mark') === undefined) clear(device, options.site);
      if (wasOpen) connect();
    });
    signedIn = watched;
    const storeOf = (scope: string) => {
      const prefix = `${storePrefix(options.site)}${scope}.`;
      return deviceStore(prefix, undefined, watched.holds);
    };
    identity.then(
      (known) =>
        liveRoom().then(
          ({ beginLive }) =>
            arrived(() =>
              beginLive(known, {
                ...{ options, makeSocket, device, guardRoom },
                store: storeOf(known.scope),
                before: storeOf(anonymous.scope),
                locale: () => locale.peek(),
                openedFrom: () => openedFrom.peek(),
              }),
            ),
          () => {
            // The code could not be fetched: the panel shows its bones and tries again.
            connectWanted = false;
            setTimeout(() => mine === wanted && isOpen.peek() && connect(), fetchAgainMs);
          },
        ),
      () => {
        // The wallet could not say who it is; its page may call identify again, or the customer opens once more.
        connectWanted = false;
        options.tell('tokenExpired', undefined);
      },
    );
  }

  const model: Model = {
    ...{ options, router, locale, theme, words, laterWords, isOpen, sheet, stopped, live, site, siteName, connect },
    dark: computed(() => theme.value === 'dark' || (theme.value !== 'light' && darkOutside.value)),
    format: computed(() => createFormat(locale.value)),
    prefill: signal(undefined),
    openedFrom,
    identify(token) {
      const wasLive = live.peek() !== undefined || connectWanted;
      end();
      connectWanted = false;
      identity = known(token);
      if (wasLive) connect();
    },
    logout() {
      const wasLive = live.peek() !== undefined;
      forgetHere();
      clear(device, options.site);
      if (wasLive && isOpen.peek()) connect();
    },
    dismiss() {
      const top = stopped.peek() ?? sheet.peek();
      top?.onDismiss();
      return top !== undefined;
    },
    close() {
      if (!isOpen.peek()) return;
      while (model.dismiss());
      // A page of its own has nothing behind it: closing is for the app around it to do.
      if (!options.container) isOpen.value = false;
      options.tell('close', undefined);
    },
    dispose() {
      end();
      for (const stop of stops) stop();
      router.dispose();
      prefersDark.removeEventListener('change', onScheme);
    },
  };
  return model;
}

/** Takes everything of this site off the device, the device's own key included. */
export function forget(site: string): void {
  clear(deviceStore(storePrefix(site)), site);
}

function clear(store: DeviceStore, site: string): void {
  for (const name of store.names()) store.remove(name);
  try {
    // Files that were picked and not sent (`files/blobStore.ts`).
    indexedDB.deleteDatabase(`recourse.${site}`);
  } catch {
    // None here, so there is nothing in it.
  }
}

function readSite(store: DeviceStore): SiteInfo | undefined {
  try {
    const site = JSON.parse(store.get('site') ?? 'null') as SiteInfo | null;
    return site?.name && Array.isArray(site.linkHosts) && Array.isArray(site.lookUps) ? site : undefined;
  } catch {
    return undefined;
  }
}
