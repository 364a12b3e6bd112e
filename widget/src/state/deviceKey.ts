// The device's own key: who a customer without an account is.
// Owns its making. The relay knows the customer by a keyed hash of it, never by the key in a log.
import type { DeviceStore } from './deviceStore.ts';
import { randomText } from './randomText.ts';

export function deviceKey(store: DeviceStore): string {
  const known = store.get('device');
  if (known && /^[A-Za-z0-9_-]{43}$/.test(known)) return known;
  const made = randomText(32);
  store.set('device', made);
  return made;
}
