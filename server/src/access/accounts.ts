// Agents' accounts: making them, and what is changed about them.
// Owns which are acceptable. Never knows who is signed in; agentSessions.ts does.
import { randomBytes } from 'node:crypto';
import { hasRank } from '@recourse/shared/case';
import type { AgentRole } from '@recourse/shared/kit';
import { cleanName, personName } from '@recourse/shared/safety';
import type { Documents } from '../state/index.ts';
import { accountStore, isLogin, type StoredAccount } from './accountStore.ts';
import { hashPassword, isOutdated, passwordMatches } from './passwordHash.ts';
import { type PasswordRule, passwordProblem, passwordWords } from './passwordRules.ts';

/** An account without what only signing in needs. */
export interface AgentAccount
  extends Pick<StoredAccount, 'id' | 'site' | 'login' | 'name' | 'role' | 'capacity' | 'disabled' | 'createdAt'> {
  /** Whether signing in takes a code too. */
  secondFactor: boolean;
  /** Rises with everything that ends his sign-ins. */
  epoch: number;
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
export type SetPasswordResult = { ok: true; account: AgentAccount } | { ok: false; rule: PasswordRule };
type Login = { site: string; login: string };

export interface AgentAccounts {
  add(agent: NewAgent): Promise<AddResult>;
  get(id: string): Promise<AgentAccount | undefined>;
  find(of: Login): Promise<AgentAccount | undefined>;
  /** In the order of their logins, disabled ones too. */
  list(site: string): Promise<AgentAccount[]>;
  /** Whether somebody else there may agree to what this agent asks for. */
  hasConfirmer(of: { site: string; agent: string }): Promise<boolean>;
  /** Whoever this is, if the password is right and the account is not disabled. All other answers take as long. */
  verify(of: Login & { password: string }): Promise<AgentAccount | undefined>;
  /** The same, and whose name it was: for the audit, never for whoever asked. */
  tryPassword(of: Login & { password: string }): Promise<{ account: AgentAccount | undefined; right: boolean }>;
  /**
   * These answer the account, or undefined if there is none. None of his sessions is good from then on; to cut his
   * connections as well, hand the account to `AgentSessions.endAll`.
   */
  disable(of: Login): Promise<AgentAccount | undefined>;
  setRole(of: Login, role: AgentRole): Promise<AgentAccount | undefined>;
  setPassword(of: Login, password: string): Promise<SetPasswordResult | undefined>;
  resetSecondFactor(of: Login): Promise<AgentAccount | undefined>;
  endSignIns(of: Login): Promise<AgentAccount | undefined>;
}

export interface AccountsOptions {
  documents: Documents;
  now: () => number;
  /** Words of a site that make bad passwords and no person's name, such as its own; its id unless told. */
  siteWords?: (site: string) => readonly string[];
}

const mostCapacity = 50;

export function agentAccounts({ documents, now, siteWords = (site) => [site] }: AccountsOptions): AgentAccounts {
  const store = accountStore(documents);
  const problemOf = (password: string, of: { site: string; login: string; name: string }) =>
    passwordProblem(password, [of.login, of.name, 'recourse', ...siteWords(of.site)]);

  /** Whatever is changed here, whoever is signed in under this name has to sign in again. */
  async function change(of: Login, changes: Partial<StoredAccount>): Promise<AgentAccount | undefined> {
    const found = await store.find(of);
    const changed = found && (await store.update(found.id, (now) => ({ ...now, ...changes, epoch: epochOf(now) + 1 })));
    return changed && shown(changed);
  }

  async function tryPassword({ password, ...of }: Login & { password: string }) {
    const account = await store.find(of);
    const matches = await passwordMatches(password, account?.passwordHash);
    const right = account !== undefined && matches && !account.disabled;
    if (right && isOutdated(account.passwordHash)) {
      const passwordHash = await hashPassword(password);
      // Only where it is still the one that was looked at: a new password must not be undone.
      const looked = JSON.stringify(account.passwordHash);
      await store.update(account.id, (now) =>
        JSON.stringify(now.passwordHash) === looked ? { ...now, passwordHash } : undefined,
      );
    }
    return { account: account && shown(account), right };
  }

  return {
    async add({ site, password, role = 'agent', capacity = null, ...given }) {
      const login = given.login.toLowerCase();
      const name = cleanName(given.name);
      if (!isLogin(login)) {
        return refused('The login must be 1 to 64 letters, digits or . _ @ + - and begin with a letter or a digit.');
      }
      if (name === undefined || name !== given.name.normalize('NFC').trim()) {
        return refused('The name must be 1 to 60 visible characters, without ornaments.');
      }
      if (personName(name, siteWords(site)) === undefined) {
        return refused('The name must be a person’s; that we are official, the badge says.');
      }
      if (capacity !== null && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= mostCapacity)) {
        return refused(`The capacity must be a whole number from 1 to ${mostCapacity}.`);
      }
      const problem = problemOf(password, { site, login, name });
      if (problem) return refused(`The password ${passwordWords[problem]}.`);

      const id = `ag_${randomBytes(12).toString('base64url')}`;
      const account: StoredAccount = {
        ...{ id, site, login, name, role, capacity, disabled: false, createdAt: now() },
        passwordHash: await hashPassword(password),
      };
      return (await store.create(account))
        ? { ok: true, account: shown(account) }
        : refused(`There is an agent with the login ${login} already.`);
    },

    async get(id) {
      const found = await store.get(id);
      return found && shown(found);
    },

    async find(of) {
      const found = await store.find(of);
      return found && shown(found);
    },

    async list(site) {
      return (await store.list(site)).map(shown);
    },

    async hasConfirmer({ site, agent }) {
      const all = await store.list(site);
      return all.some(({ id, role, disabled }) => id !== agent && !disabled && hasRank({ rank: role }));
    },

    async verify(of) {
      const { account, right } = await tryPassword(of);
      return right ? account : undefined;
    },
    tryPassword,

    disable: (of) => change(of, { disabled: true }),
    setRole: (of, role) => change(of, { role }),
    endSignIns: (of) => change(of, {}),

    async setPassword(of, password) {
      const found = await store.find(of);
      if (!found) return undefined;
      const rule = problemOf(password, found);
      if (rule) return { ok: false, rule };
      const account = await change(of, { passwordHash: await hashPassword(password) });
      return account && { ok: true, account };
    },

    async resetSecondFactor(of) {
      const found = await store.find(of);
      const changed =
        found &&
        (await store.update(found.id, ({ secondFactor: _, newFactorKey: __, ...rest }) => ({
          ...rest,
          epoch: epochOf(rest) + 1,
        })));
      return changed && shown(changed);
    },
  };
}

const epochOf = ({ epoch = 0 }: Pick<StoredAccount, 'epoch'>) => epoch;

function refused(problem: string): AddResult {
  return { ok: false, problem };
}

/** Member by member: what is added to the stored account is not shown by itself. */
export function shown(account: StoredAccount): AgentAccount {
  const { id, site, login, name, role, capacity, disabled, createdAt, secondFactor } = account;
  return {
    ...{ id, site, login, name, role, capacity, disabled, createdAt },
    ...{ secondFactor: secondFactor !== undefined, epoch: epochOf(account) },
  };
}
