// One customer, connected: everything that needs the session.
// Owns putting it together. A chunk of its own, so that the first shapes are drawn before it has arrived.
import { effect, type Signal, signal } from '@preact/signals';
import type { PanelOptions } from '../api/types.ts';
import { type Client, createClient, type MakeSocket } from './client.ts';
import type { DeviceStore } from './deviceStore.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { createGuard, type Guard, type GuardRoom, type Stopped } from './guard.ts';
import { anonymous, type Identity } from './identity.ts';
import { judgeStored } from './judgeStored.ts';
import { relaySocket } from './relaySocket.ts';
import { createSpeaking, type Speaking } from './speaking.ts';
import { createTalk, type Talk } from './talk.ts';
import { whenIdle } from './whenIdle.ts';

export interface Live {
  readonly client: Client;
  readonly talk: Talk;
  readonly drafts: Drafts;
  readonly guard: Guard;
  readonly speaking: Speaking;
  /** What waited on this device and was not sent, for the customer to be told. */
  readonly stoppedBefore: Signal<Stopped | undefined>;
}

export interface LiveOptions {
  options: PanelOptions;
  makeSocket: MakeSocket | undefined;
  /** What belongs to the device, whoever uses it. */
  device: DeviceStore;
  /** What belongs to this customer. */
  store: DeviceStore;
  /** What was written on this device before anybody signed in. */
  before: DeviceStore;
  locale: () => string;
  openedFrom: () => string | undefined;
  guardRoom: () => Promise<GuardRoom>;
}

export function beginLive(identity: Identity, of: LiveOptions): Live {
  const { options, store, device, locale } = of;
  if (identity !== anonymous) adopt(of.before, store);
  const client = createClient({
    ...{ site: options.site, identity, deviceStore: device, store, locale },
    makeSocket: of.makeSocket ?? ((auth, failed) => relaySocket(options.relay, auth, failed)),
    onTokenExpired: () => options.tell('tokenExpired', undefined),
  });
  client.session.connect();
  const talk = createTalk(client, of.openedFrom);
  const guard = createGuard({ load: of.guardRoom, locale, said: () => talk.said() });
  whenIdle(guard.prepare);
  const stoppedBefore = signal<Stopped>();
  void judgeStored({
    ...{ outbox: client.session.outbox, guard },
    onStopped: (stopped) => {
      stoppedBefore.value = stopped;
    },
    later: client.later,
  });
  const speaking = createSpeaking({ options, client, talk });
  effect(() => {
    const gone = client.rows.value?.gone;
    // Hardly anybody has any. A page that is offline by now is told again.
    if (gone?.length) import('./forgetGone.ts').then(({ forgetGone }) => forgetGone(client, gone)).catch(() => {});
  });
  return { client, talk, drafts: createDrafts(store), guard, speaking, stoppedBefore };
}

/** What somebody wrote before he signed in goes out under his name. */
function adopt(before: DeviceStore, store: DeviceStore): void {
  for (const name of before.names()) {
    const value = before.get(name);
    if (value !== undefined && store.get(name) === undefined) store.set(name, value);
    before.remove(name);
  }
}
