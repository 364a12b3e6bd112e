// The recovery code of a device without an account: made once, given on another device, and what that opens there.
// Owns the documents `recovery:…` and `recoveryCode:…`, which hold keyed hashes. Never logs a code and never keeps one.
import { randomBytes } from 'node:crypto';
import { keyedHash, readRecoveryCode, recoveryCodeBytes, recoveryCodeFrom } from '@recourse/shared/kit';
import type { Failure } from '@recourse/shared/protocol';
import type { Documents, Limits } from '../state/index.ts';
import type { Devices } from './devices.ts';
import { networkOf } from './networkOf.ts';

export interface Recovery {
  /** The code in clear, this one time. An older one is worth nothing from now on. */
  make(site: string, device: string): Promise<string>;
  status(site: string, device: string): Promise<{ madeAt?: number; usedAt?: number }>;
  /** Ends the code and what was opened with this device's codes. */
  revoke(site: string, device: string): Promise<void>;
  /** Lets `device` have what the device has that the code was made on. Every wrong code gets the same answer by the same steps. */
  use(of: { site: string; device: string; code: string; address: string }): Promise<Failure | undefined>;
  /** The devices whose things this one may have. */
  openedFor(site: string, device: string): Promise<string[]>;
  /** Those on which a code of this device was given. */
  openedBy(site: string, device: string): Promise<string[]>;
  /** Ends the code, and nothing of it is known any more. */
  forget(site: string, device: string): Promise<void>;
}

/** What lies at the device that made the code. */
interface Kept {
  /** The hash of the code that is good now. */
  code?: string;
  madeAt?: number;
  /** Who gave a code of this device. */
  opened: string[];
  usedAt?: number;
}

interface Pointer {
  device: string;
  /** Who gave it: sending it again, after an answer that was lost, is no second use. */
  usedBy?: string;
}

const minute = 60_000;
export const recoveryBudgets = {
  device: { points: 8, windowMs: 10 * minute },
  /** Wide enough for a carrier's address; with 105 bits to guess, no number of tries is near enough. */
  address: { points: 60, windowMs: 10 * minute },
  site: { points: 1_000, windowMs: 10 * minute },
};
/** A code that was used is kept for repetitions this long. */
const usedForMs = 24 * 60 * minute;
/** A chain of lost devices is followed this far. */
const mostSteps = 5;

export function createRecovery(of: {
  documents: Documents;
  limits: Limits;
  devices: Devices;
  /** Keys the hashes: who holds the store's files cannot try codes against them. */
  secret: string;
  now: () => number;
}): Recovery {
  const { documents, limits, devices, now } = of;
  const keptKey = (site: string, device: string) => `recovery:${site}:${device}`;
  const codeKey = (site: string, hash: string) => `recoveryCode:${site}:${hash}`;
  const hashOf = (site: string, code: string) =>
    Buffer.from(keyedHash(of.secret, `recovery|${site}|${code}`)).toString('base64url');

  async function kept(site: string, device: string): Promise<Kept> {
    return ((await documents.get(keptKey(site, device)))?.value as Kept | undefined) ?? { opened: [] };
  }

  /** Answers what it was before. */
  async function change(site: string, device: string, changes: (before: Kept) => Kept): Promise<Kept> {
    for (;;) {
      const stored = await documents.get(keptKey(site, device));
      const before = (stored?.value as Kept | undefined) ?? { opened: [] };
      if (await documents.put(keptKey(site, device), changes(before), { expect: stored?.revision ?? 0 })) return before;
    }
  }

  async function openedFor(site: string, device: string): Promise<string[]> {
    const found = new Set<string>();
    let reached = [device];
    for (let step = 0; step < mostSteps && reached.length > 0; step++) {
      const next: string[] = [];
      for (const each of reached) {
        for (const lost of (await devices.get(site, each)).recovered) {
          if (lost === device || found.has(lost) || !(await kept(site, lost)).opened.includes(each)) continue;
          found.add(lost);
          next.push(lost);
        }
      }
      reached = next;
    }
    return [...found];
  }

  return {
    async make(site, device) {
      const code = recoveryCodeFrom(randomBytes(recoveryCodeBytes));
      const hash = hashOf(site, code);
      await documents.put(codeKey(site, hash), { device } satisfies Pointer);
      const before = await change(site, device, ({ opened, usedAt }) => ({
        ...{ code: hash, madeAt: now(), opened },
        ...(usedAt !== undefined && { usedAt }),
      }));
      if (before.code) await documents.remove(codeKey(site, before.code));
      return code;
    },

    async status(site, device) {
      const { madeAt, usedAt } = await kept(site, device);
      return { ...(madeAt !== undefined && { madeAt }), ...(usedAt !== undefined && { usedAt }) };
    },

    async revoke(site, device) {
      const before = await change(site, device, () => ({ opened: [] }));
      if (before.code) await documents.remove(codeKey(site, before.code));
    },

    async use({ site, device, code, address }) {
      const budgets = [
        [`recover:${site}:${device}`, recoveryBudgets.device],
        [`recover:${site}:${networkOf(address)}`, recoveryBudgets.address],
        [`recover:${site}`, recoveryBudgets.site],
      ] as const;
      for (const [key, budget] of budgets) {
        const { waitMs } = await limits.take(key, budget, now());
        if (waitMs > 0) return { code: 'rateLimited', retryAfterMs: Math.ceil(waitMs) };
      }
      // What has no right checksum is looked up as well, as what nobody has.
      const hash = hashOf(site, readRecoveryCode(code) ?? '-');
      const pointer = (await documents.get(codeKey(site, hash)))?.value as Pointer | undefined;
      const owner = await kept(site, pointer?.device ?? '-');
      if (!pointer || pointer.device === device) return { code: 'notFound' };
      if (pointer.usedBy !== undefined) return pointer.usedBy === device ? undefined : { code: 'notFound' };
      if (owner.code !== hash) return { code: 'notFound' };

      let isMine = true;
      await change(site, pointer.device, (before) => {
        // Two who give it at once: the first one has it.
        isMine = before.code === hash;
        return isMine ? { opened: [...before.opened, device], usedAt: now() } : before;
      });
      if (!isMine) return { code: 'notFound' };
      await devices.change(site, device, (known) => ({
        ...known,
        recovered: [...known.recovered.filter((each) => each !== pointer.device), pointer.device],
      }));
      await documents.put(codeKey(site, hash), { device: pointer.device, usedBy: device } satisfies Pointer, {
        expiresAt: now() + usedForMs,
      });
      return undefined;
    },

    openedFor,
    openedBy: async (site, device) => [...(await kept(site, device)).opened],
    async forget(site, device) {
      const { code } = await kept(site, device);
      if (code) await documents.remove(codeKey(site, code));
      await documents.remove(keptKey(site, device));
    },
  };
}
