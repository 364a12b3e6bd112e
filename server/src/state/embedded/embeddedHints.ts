// Hints within one process.
// Owns the listeners of each data folder. Never leaves the process: the embedded store has one relay.
import { deliver, type HintListener, type OnError } from '../hintListeners.ts';
import type { Hints } from '../ports.ts';

interface Subscription {
  channel: string;
  listener: HintListener;
  onError: OnError;
}

/** By folder, so that whoever opens the same folder in this process hears the same hints. */
const subscriptions = new Map<string, Set<Subscription>>();

/** `closing` ends the subscriptions made here, not those of others on this folder. */
export function embeddedHints(folder: string, onError: OnError): Hints & { closing(): void } {
  const mine = new Set<Subscription>();

  const drop = (subscription: Subscription): void => {
    mine.delete(subscription);
    const inFolder = subscriptions.get(folder);
    inFolder?.delete(subscription);
    if (inFolder?.size === 0) subscriptions.delete(folder);
  };

  return {
    async publish(channel, payload) {
      const json = JSON.stringify(payload);
      // A copy: a listener may subscribe or leave while it is called.
      for (const subscription of [...(subscriptions.get(folder) ?? [])]) {
        if (subscription.channel === channel) deliver(json, subscription.listener, subscription.onError);
      }
    },

    async subscribe(channel, listener) {
      const subscription = { channel, listener, onError };
      mine.add(subscription);
      const inFolder = subscriptions.get(folder) ?? new Set();
      subscriptions.set(folder, inFolder.add(subscription));
      return () => drop(subscription);
    },

    closing() {
      for (const subscription of [...mine]) drop(subscription);
    },
  };
}
