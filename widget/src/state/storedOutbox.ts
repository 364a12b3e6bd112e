// The outbox on this device: one stored key an entry, so that two tabs never overwrite each other.
// Owns the spelling of keys. Never decides what is sent.
import type { OutboxStore, StoredEntry } from '@recourse/shared/session';
import type { DeviceStore } from './deviceStore.ts';

const prefix = 'outbox.';

export function storedOutbox(store: DeviceStore): OutboxStore {
  return {
    get durable() {
      return store.durable;
    },
    all: () =>
      store
        .names()
        .filter((name) => name.startsWith(prefix))
        .flatMap((name) => readEntry(store.get(name)) ?? []),
    put: (entry) => store.set(prefix + entry.command.id, JSON.stringify(entry)),
    remove: (id) => store.remove(prefix + id),
  };
}

/** What another version or a broken write left behind is skipped; the relay parses commands anyway. */
function readEntry(text: string | undefined): StoredEntry | undefined {
  try {
    const entry = JSON.parse(text ?? '') as Partial<StoredEntry>;
    const whole = typeof entry.command?.id === 'string' && typeof entry.addedAt === 'number';
    return whole ? (entry as StoredEntry) : undefined;
  } catch {
    return undefined;
  }
}
