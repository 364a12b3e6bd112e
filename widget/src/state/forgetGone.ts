// What this device keeps of conversations and cases that the relay has erased: it goes too, once.
// Owns that. Loaded only when something was erased. What is on the screen, its own log blanks.
import type { CustomerRows } from '@recourse/shared/protocol';
import type { Client } from './client.ts';
import { blobStore } from './files/blobStore.ts';

/** Ids of what was forgotten already: what is written later must not go with it. */
const done = 'gone';
const file = 'file.';
/** Not sent yet: of whom all was removed, these go whatever they are about. */
const unsent = /^(draft|file|receipt)\./;

export function forgetGone(
  { session, store, site }: Pick<Client, 'session' | 'store' | 'site'>,
  gone: NonNullable<CustomerRows['gone']>,
): void {
  const before = store.get(done) ?? '';
  const fresh = gone.filter(({ log }) => !before.includes(log));
  if (fresh.length === 0) return;
  const names = (text: string) => fresh.some(({ log }) => text.includes(log));
  const isRemoved = fresh.some(({ why }) => why === 'request');
  for (const { command } of session.outbox.entries())
    if (names(command.type === 'submitCase' ? command.conversation : command.log)) session.outbox.discard(command.id);
  for (const name of store.names()) {
    const isOf = name !== done && names(`${name} ${store.get(name)}`);
    if (!isOf && !(isRemoved && unsent.test(name))) continue;
    store.remove(name);
    if (name.startsWith(file)) void blobStore(site).drop(name.slice(file.length));
  }
  store.set(done, JSON.stringify(gone.map(({ log }) => log)));
}
