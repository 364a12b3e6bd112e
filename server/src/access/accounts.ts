// Agents' accounts.
// Owns the documents `agent:…` and `agentName:…`. Never knows who is signed in; agentSessions.ts does.
import { randomBytes } from 'node:crypto';
import type { AgentRole } from '@recourse/shared/kit';
import type { Documents } from '../state/index.ts';
import { cleanName } from './displayName.ts';
import { hashPassword, type PasswordHash, passwordMatches, passwordProblem } from './passwords.ts';

export interface AgentAccount {
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
}

interface StoredAccount extends AgentAccount {
  passwordHash: PasswordHash;
}

export interface NewAgent {
  site: string;
  login: string;
  name: string;
  password: string;
  /** `agent` unless told. */
  role?: AgentRole | undefined;
  capacity?: number | undefined;
}

/** `problem`: one sentence. */
export type AddResult = { ok: true; account: AgentAccount } | { ok: false; problem: string };

export interface AgentAccounts {
  add(agent: NewAgent): Promise<AddResult>;
  get(id: string): Promise<AgentAccount | undefined>;
  find(of: { site: string; login: string }): Promise<AgentAccount | undefined>;
  /** In the order of their logins, disabled ones too. */
  list(site: string): Promise<AgentAccount[]>;
  /** Whoever this is, if the password is right and the account is not disabled. All other answers take as long. */
  verify(of: { site: string; login: string; password: string }): Promise<AgentAccount | undefined>;
  /** Answers the account, or undefined if there is none. His sessions are not ended by this. */
  disable(of: { site: string; login: string }): Promise<AgentAccount | undefined>;
  /** The same for his role: whoever calls it ends his sessions too. */
  setRole(of: { site: string; login: string }, role: AgentRole): Promise<AgentAccount | undefined>;
}

const loginShape = /^[a-z0-9][a-z0-9._@+-]{0,63}$/;
const mostCapacity = 50;
const pageSize = 200;

export function agentAccounts({ documents, now }: { documents: Documents; now: () => number }): AgentAccounts {
  const nameKey = (site: string, login: string) => `agentName:${site}:${login.toLowerCase()}`;

  async function stored(id: string): Promise<{ account: StoredAccount; revision: number } | undefined> {
    const document = await documents.get(`agent:${id}`);
    return document ? { account: document.value as StoredAccount, revision: document.revision } : undefined;
  }

  async function storedByLogin(of: { site: string; login: string }) {
    if (!loginShape.test(of.login.toLowerCase())) return undefined;
    const named = await documents.get(nameKey(of.site, of.login));
    return named ? stored(named.value as string) : undefined;
  }

  async function change(of: { site: string; login: string }, changes: Partial<StoredAccount>) {
    for (;;) {
      const found = await storedByLogin(of);
      if (!found) return undefined;
      const account = { ...found.account, ...changes };
      if (await documents.put(`agent:${account.id}`, account, { expect: found.revision })) return shown(account);
    }
  }

  return {
    async add({ site, password, role = 'agent', capacity = null, ...given }) {
      const login = given.login.toLowerCase();
      const name = cleanName(given.name);
      if (!loginShape.test(login)) {
        return refused('The login must be 1 to 64 letters, digits or . _ @ + - and begin with a letter or a digit.');
      }
      if (name === undefined || name !== given.name.normalize('NFC').trim()) {
        return refused('The name must be 1 to 60 visible characters.');
      }
      if (capacity !== null && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= mostCapacity)) {
        return refused(`The capacity must be a whole number from 1 to ${mostCapacity}.`);
      }
      const problem = passwordProblem(password, [login, login.split('@')[0]!, name]);
      if (problem) return refused(`The password ${problem}.`);

      const id = `ag_${randomBytes(12).toString('base64url')}`;
      const account = { id, site, login, name, role, capacity, disabled: false, createdAt: now() };
      // The account first: whoever stops in between leaves an account that nobody can name, which does no harm.
      await documents.put(`agent:${id}`, {
        ...account,
        passwordHash: await hashPassword(password),
      } satisfies StoredAccount);
      if (!(await documents.put(nameKey(site, login), id, { expect: 0 }))) {
        await documents.remove(`agent:${id}`);
        return refused(`There is an agent with the login ${login} already.`);
      }
      return { ok: true, account };
    },

    async get(id) {
      const found = await stored(id);
      return found && shown(found.account);
    },

    async find(of) {
      const found = await storedByLogin(of);
      return found && shown(found.account);
    },

    async list(site) {
      const accounts: AgentAccount[] = [];
      const prefix = nameKey(site, '');
      for (let after: string | undefined; ; ) {
        const page = await documents.list(prefix, { ...(after && { after }), limit: pageSize });
        for (const { value } of page) {
          const found = await stored(value as string);
          if (found) accounts.push(shown(found.account));
        }
        if (page.length < pageSize) return accounts;
        after = page.at(-1)!.key;
      }
    },

    async verify({ password, ...of }) {
      const account = (await storedByLogin(of))?.account;
      const matches = await passwordMatches(password, account?.passwordHash);
      return account && matches && !account.disabled ? shown(account) : undefined;
    },

    disable: (of) => change(of, { disabled: true }),
    setRole: (of, role) => change(of, { role }),
  };
}

function refused(problem: string): AddResult {
  return { ok: false, problem };
}

function shown({ passwordHash: _, ...account }: StoredAccount): AgentAccount {
  return account;
}
