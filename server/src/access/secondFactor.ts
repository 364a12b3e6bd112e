// An agent's second factor: codes of an authenticator app, and recovery codes for when it is gone.
// Owns enrolling and checking, each code good once. Never knows about sessions.
import type { Documents } from '../state/index.ts';
import { accountStore, type StoredAccount } from './accountStore.ts';
import { type AgentAccount, shown } from './accounts.ts';
import { newRecoveryCodes, recoveryHash } from './recoveryCodes.ts';
import { sealer } from './sealed.ts';
import { factorUri, newFactorKey, stepOf } from './totp.ts';

export interface SecondFactor {
  /** A new key to be put into an app; nothing changes until it is confirmed. Undefined where there is a factor already. */
  begin(agent: string, issuer: string): Promise<{ key: string; uri: string } | undefined>;
  /** With a code of the new key: from now on signing in takes one. His sessions end. Undefined for a wrong code. */
  confirm(agent: string, code: string): Promise<{ account: AgentAccount; recovery: string[] } | undefined>;
  /** Whether this is a code of his app or one of his recovery codes. It is used up. */
  check(agent: string, code: string): Promise<false | { with: 'app' } | { with: 'recovery'; left: number }>;
  /** Ten new recovery codes; the old ones are void. Undefined without a factor. */
  renewRecovery(agent: string): Promise<string[] | undefined>;
}

/** A key that was shown and not confirmed is forgotten after this long. */
const confirmWithinMs = 30 * 60_000;

export function secondFactor(of: { documents: Documents; secret: string; now: () => number }): SecondFactor {
  const { now } = of;
  const store = accountStore(of.documents);
  const keys = sealer(of.secret, 'second factor');

  function fresh(agent: string) {
    const recovery = newRecoveryCodes();
    return { recovery, hashes: recovery.map((code) => recoveryHash(agent, code)!) };
  }

  /** The account once this code is taken off it, or undefined if it is not good. */
  function spend(account: StoredAccount, code: string): StoredAccount | undefined {
    const { secondFactor: factor } = account;
    if (!factor) return undefined;
    const hash = recoveryHash(account.id, code);
    if (hash !== undefined) {
      if (!factor.recovery.includes(hash)) return undefined;
      const recovery = factor.recovery.filter((other) => other !== hash);
      return { ...account, secondFactor: { ...factor, recovery } };
    }
    const key = keys.open(factor.key, account.id);
    const lastStep = key && stepOf(code, { key, now: now(), lastStep: factor.lastStep });
    return lastStep ? { ...account, secondFactor: { ...factor, lastStep } } : undefined;
  }

  return {
    async begin(agent, issuer) {
      const key = newFactorKey();
      const pending = { key: keys.seal(key, agent), at: now() };
      const account = await store.update(agent, (account) =>
        account.secondFactor ? undefined : { ...account, newFactorKey: pending },
      );
      return account && { key, uri: factorUri({ key, issuer, login: account.login }) };
    },

    async confirm(agent, code) {
      const { recovery, hashes } = fresh(agent);
      const changed = await store.update(agent, ({ newFactorKey: pending, ...account }) => {
        if (account.secondFactor || !pending || now() - pending.at > confirmWithinMs) return undefined;
        const key = keys.open(pending.key, agent);
        const lastStep = key && stepOf(code.replace(/\s/g, ''), { key, now: now(), lastStep: 0 });
        if (!lastStep) return undefined;
        const factor = { key: pending.key, since: now(), lastStep, recovery: hashes };
        return { ...account, secondFactor: factor, epoch: (account.epoch ?? 0) + 1 };
      });
      return changed && { account: shown(changed), recovery };
    },

    async check(agent, code) {
      const changed = await store.update(agent, (account) => spend(account, code.replace(/\s/g, '')));
      if (!changed) return false;
      if (recoveryHash(agent, code) === undefined) return { with: 'app' };
      return { with: 'recovery', left: changed.secondFactor?.recovery.length ?? 0 };
    },

    async renewRecovery(agent) {
      const { recovery, hashes } = fresh(agent);
      const changed = await store.update(
        agent,
        (account) =>
          account.secondFactor && { ...account, secondFactor: { ...account.secondFactor, recovery: hashes } },
      );
      return changed && recovery;
    },
  };
}
