// The outbox of this device: what was written and not yet acked, kept through a reload.
// Owns the keys in localStorage, one an entry, so that two tabs never overwrite each other. Entries belong to one agent.
import { agentCommandSchema } from '@recourse/shared/protocol';
import type { OutboxStore, StoredEntry } from '@recourse/shared/session';
import * as v from 'valibot';

const entrySchema = v.object({ command: agentCommandSchema, addedAt: v.number() });

export function deviceOutboxStore(storage: Storage, agent: string): OutboxStore {
  const prefix = `recourse.console.outbox.${agent}.`;
  return {
    durable: isDurable(storage, prefix),
    all() {
      const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
      return keys.filter((key) => key.startsWith(prefix)).flatMap((key) => parse(storage.getItem(key)));
    },
    put(entry) {
      try {
        storage.setItem(prefix + entry.command.id, JSON.stringify(entry));
      } catch {
        // The storage is full: the entry still waits in memory, and goes out when the connection is back.
      }
    },
    remove: (id) => storage.removeItem(prefix + id),
  };
}

function parse(text: string | null): StoredEntry[] {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(text ?? ''));
    return parsed.success ? [parsed.output] : [];
  } catch {
    // Not our JSON: somebody else's key under our prefix is left alone.
    return [];
  }
}

function isDurable(storage: Storage, prefix: string): boolean {
  try {
    storage.setItem(`${prefix}probe`, '1');
    storage.removeItem(`${prefix}probe`);
    return true;
  } catch {
    // Private windows may refuse to store.
    return false;
  }
}
