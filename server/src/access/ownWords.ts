// The word by which a customer knows that it is us: kept for an account, or for a device without one.
// Owns the documents `ownWord:…`, where it lies sealed. Goes to the customer's own connections and to nobody else, agents included:
// whoever knew it could imitate us.
import type { Customer } from '@recourse/shared/kit';
import type { OwnWord } from '@recourse/shared/protocol';
import type { Documents } from '../state/index.ts';
import { sealer } from './sealed.ts';

export interface OwnWords {
  of(holder: Holder): Promise<OwnWord>;
  /** null: none, and he is not asked again. */
  keep(holder: Pick<Holder, 'site' | 'customer'>, word: string | null): Promise<void>;
  forget(site: string, id: string): Promise<void>;
}

/** As the connection proved it. */
export interface Holder {
  site: string;
  customer: Customer;
  device: Customer;
  /** Devices whose recovery code was given on this one. */
  recovered?: readonly string[];
}

/** Without a word: he wants none. */
interface Kept {
  sealed?: string;
}

export function createOwnWords({ documents, secret }: { documents: Documents; secret: string }): OwnWords {
  const seals = sealer(secret, 'own words');
  const keyOf = (site: string, id: string) => `ownWord:${site}:${id}`;

  const write = (key: string, word: string | null, expect?: number) =>
    documents.put(key, word === null ? {} : ({ sealed: seals.seal(word, key) } satisfies Kept), {
      ...(expect !== undefined && { expect }),
    });

  async function read(site: string, id: string): Promise<OwnWord | undefined> {
    const key = keyOf(site, id);
    const kept = (await documents.get(key))?.value as Kept | undefined;
    if (!kept) return undefined;
    return { word: (kept.sealed !== undefined && seals.open(kept.sealed, key)) || null, asked: true };
  }

  async function firstOf(site: string, ids: readonly string[]): Promise<OwnWord | undefined> {
    for (const id of ids) {
      const found = await read(site, id);
      if (found) return found;
    }
    return undefined;
  }

  /** Once, like his conversations: what the device had is the account's from now on, and no other account's that comes to this device. */
  async function adopt(site: string, account: string, devices: readonly string[]): Promise<OwnWord | undefined> {
    const [own, brought] = [await read(site, account), await firstOf(site, devices)];
    if (!brought) return own;
    if (!own) await write(keyOf(site, account), brought.word, 0);
    for (const device of devices) await documents.remove(keyOf(site, device));
    return own ?? (await read(site, account));
  }

  return {
    async of({ site, customer, device, recovered = [] }) {
      const devices = [device.id, ...recovered];
      const found = customer.kind === 'known' ? await adopt(site, customer.id, devices) : await firstOf(site, devices);
      return found ?? { word: null, asked: false };
    },
    async keep({ site, customer }, word) {
      await write(keyOf(site, customer.id), word);
    },
    forget: (site, id) => documents.remove(keyOf(site, id)),
  };
}
