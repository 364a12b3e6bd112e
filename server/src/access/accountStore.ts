// Agents' accounts as they lie in the store.
// Owns the documents `agent:…` and `agentName:…` and their changes, each in one step. Never judges what is put into them.
import type { AgentRole } from '@recourse/shared/kit';
import type { Documents } from '../state/index.ts';
import type { StoredHash } from './passwordHash.ts';

export interface StoredAccount {
  /** `ag_…` */
  id: string;
  site: string;
  /** In small letters; one agent of a site has it. */
  login: string;
  /** What customers read. */
  name: string;
  role: AgentRole;
  /** Conversations at a time; null: as many as the site says. */
  capacity: number | null;
  disabled: boolean;
  createdAt: number;
  passwordHash: StoredHash;
  /** Rises with everything that ends his sign-ins; a session of an earlier one is none. Absent: 0. */
  epoch?: number;
  secondFactor?: StoredSecondFactor;
  /** Shown to him, and not proved yet that he has it. */
  newFactorKey?: { key: string; at: number };
}

export interface StoredSecondFactor {
  /** The TOTP key, sealed. */
  key: string;
  since: number;
  /** The last step that was used: none is good twice. */
  lastStep: number;
  /** Hashes of the recovery codes that are left. */
  recovery: string[];
}

export interface AccountStore {
  get(id: string): Promise<StoredAccount | undefined>;
  /** Asks the store as often for a login that nobody has. */
  find(of: { site: string; login: string }): Promise<StoredAccount | undefined>;
  /** False if the login is taken. */
  create(account: StoredAccount): Promise<boolean>;
  /** `change` sees the account as it is, again if it changed meanwhile; with undefined it stays. */
  update(id: string, change: (account: StoredAccount) => StoredAccount | undefined): Promise<StoredAccount | undefined>;
  /** In the order of their logins. */
  list(site: string): Promise<StoredAccount[]>;
}

const loginShape = /^[a-z0-9][a-z0-9._@+-]{0,63}$/;
const pageSize = 200;
const nobody = 'ag_nobody';

export const isLogin = (login: string) => loginShape.test(login);

export function accountStore(documents: Documents): AccountStore {
  const nameKey = (site: string, login: string) => `agentName:${site}:${login}`;

  async function read(id: string): Promise<{ account: StoredAccount; revision: number } | undefined> {
    const document = await documents.get(`agent:${id}`);
    return document ? { account: document.value as StoredAccount, revision: document.revision } : undefined;
  }

  return {
    async get(id) {
      return (await read(id))?.account;
    },

    async find(of) {
      const login = of.login.toLowerCase();
      // What cannot be a login is looked for all the same, under one that nobody can have.
      const named = await documents.get(nameKey(of.site, isLogin(login) ? login : '-'));
      return (await read(named ? (named.value as string) : nobody))?.account;
    },

    async create(account) {
      // The account first: whoever stops in between leaves an account that nobody can name, which does no harm.
      await documents.put(`agent:${account.id}`, account);
      if (await documents.put(nameKey(account.site, account.login), account.id, { expect: 0 })) return true;
      await documents.remove(`agent:${account.id}`);
      return false;
    },

    async update(id, change) {
      for (;;) {
        const found = await read(id);
        const changed = found && change(found.account);
        if (!found || !changed) return undefined;
        if (await documents.put(`agent:${id}`, changed, { expect: found.revision })) return changed;
      }
    },

    async list(site) {
      const accounts: StoredAccount[] = [];
      for (let after: string | undefined; ; ) {
        const page = await documents.list(nameKey(site, ''), { ...(after && { after }), limit: pageSize });
        for (const { value } of page) {
          const found = await read(value as string);
          if (found) accounts.push(found.account);
        }
        if (page.length < pageSize) return accounts;
        after = page.at(-1)!.key;
      }
    },
  };
}
