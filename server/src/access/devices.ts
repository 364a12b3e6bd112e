// What the relay remembers of a device: that it has spoken here, and which other devices' recovery codes were given on it.
// Owns the documents `device:…`. Never holds a device's key.
import type { Documents } from '../state/index.ts';

export interface KnownDevice {
  /** It began a conversation or a case. */
  established: boolean;
  /** Ids of devices whose code was given here. Whether each still counts, recovery.ts says. */
  recovered: readonly string[];
}

export interface Devices {
  get(site: string, device: string): Promise<KnownDevice>;
  change(site: string, device: string, changes: (known: KnownDevice) => KnownDevice): Promise<void>;
  forget(site: string, device: string): Promise<void>;
}

/** As many identities as a conversation remembers. */
const mostRecovered = 10;
const nothing: KnownDevice = { established: false, recovered: [] };

export function createDevices(documents: Documents): Devices {
  const key = (site: string, device: string) => `device:${site}:${device}`;
  return {
    async get(site, device) {
      return ((await documents.get(key(site, device)))?.value as KnownDevice | undefined) ?? nothing;
    },
    async change(site, device, changes) {
      for (;;) {
        const stored = await documents.get(key(site, device));
        const { established, recovered } = changes((stored?.value as KnownDevice | undefined) ?? nothing);
        const next: KnownDevice = { established, recovered: recovered.slice(-mostRecovered) };
        if (await documents.put(key(site, device), next, { expect: stored?.revision ?? 0 })) return;
      }
    },
    forget: (site, device) => documents.remove(key(site, device)),
  };
}
