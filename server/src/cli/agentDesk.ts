// What the commands about agents share: the site that is meant, the accounts over the open stores, and the audit.
// Owns no command.
import type { AuditEntry } from '@recourse/shared/site';
import { type AgentAccount, type AgentAccounts, agentAccounts } from '../access/accounts.ts';
import { type AgentSessions, agentSessions } from '../access/agentSessions.ts';
import { createAudit } from '../audit/audit.ts';
import type { Config } from '../config.ts';
import { type ExitCode, exits } from '../exits.ts';
import { signOutEverywhere } from '../follow-ups/signOutEverywhere.ts';
import { type Site, siteWords } from '../site.ts';
import type { Stores } from '../stores.ts';
import { fail, type Given, type Terminal } from './command.ts';
import { readPassword } from './password.ts';
import { withStores } from './withStores.ts';

export const siteOption = { type: 'string', help: 'which site; not needed where there is one' } as const;
export const passwordOption = {
  type: 'boolean',
  help: 'read the password from standard input and ask nothing',
} as const;

const agentId = /^ag_[A-Za-z0-9_-]{16}$/;

export interface AgentDesk {
  site: Site;
  accounts: AgentAccounts;
  sessions: AgentSessions;
  stores: Stores;
  /** By his login, or by his id. */
  find(agent: string): Promise<AgentAccount | undefined>;
  /** With the command line as whoever did it. */
  record(entry: AuditEntry): Promise<void>;
}

/** Opens the stores for a command about the agents of one site. */
export function atAgentDesk(
  given: Given,
  terminal: Terminal,
  work: (desk: AgentDesk) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withStores(terminal, given.json, async ({ config, stores }) => {
    const site = chosenSite(config, given);
    if (!site) return noSite(given, terminal, config);
    const { documents, hints } = stores.state;
    const accounts = agentAccounts({ documents, now: Date.now, siteWords: (id) => siteWords(site, id) });
    const sessions = agentSessions({
      ...{ accounts, documents, now: Date.now },
      cutConnections: ({ id }) => signOutEverywhere(hints, { agent: id, site: site.id }),
    });
    const audit = createAudit({ log: stores.log, now: Date.now });
    return work({
      ...{ site, accounts, sessions, stores },
      async find(agent) {
        const byId = agentId.test(agent) ? await accounts.get(agent) : undefined;
        return byId?.site === site.id ? byId : accounts.find({ site: site.id, login: agent });
      },
      record: (entry) => audit.record(site.id, entry),
    });
  });
}

export const whom = ({ id, name }: AgentAccount) => ({ id, name });

export function noAgent(given: Given, terminal: Terminal, agent: string): ExitCode {
  return fail(terminal, given.json, exits.failed, `There is no agent with the login ${agent}.`);
}

/** Twice at the keyboard, once from a pipe; undefined if he gave up or the two are not the same. */
export async function askPassword(given: Given, terminal: Terminal, login: string): Promise<string | undefined> {
  if (given.options['password-stdin'] || !terminal.input.isTTY) return readPassword(terminal, { prompt: '' });
  const first = await readPassword(terminal, { prompt: `Password for ${login}: ` });
  const second = first && (await readPassword(terminal, { prompt: 'The same again: ' }));
  return first === second ? first : undefined;
}

export function noPassword(given: Given, terminal: Terminal): ExitCode {
  return fail(terminal, given.json, exits.failed, 'No password was given, or the two were not the same.');
}

export function chosenSite(config: Config, given: Given): Site | undefined {
  const { site } = given.options;
  if (site === undefined) return config.sites.length === 1 ? config.sites[0] : undefined;
  return config.sites.find(({ id }) => id === site);
}

export function noSite(given: Given, terminal: Terminal, config: Config): ExitCode {
  const ids = config.sites.map(({ id }) => id).join(', ');
  const { site } = given.options;
  const problem =
    site === undefined ? `Say which site with --site: ${ids}.` : `There is no site "${site}"; there are: ${ids}.`;
  return fail(terminal, given.json, exits.usage, problem);
}
