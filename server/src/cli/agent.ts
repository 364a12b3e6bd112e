// `recourse agent add|role|disable|list`: accounts of agents, beside a running relay too.
// Owns the commands. Never keeps a password.
import { type AgentRole, agentRoles } from '@recourse/shared/kit';
import { type AgentAccount, agentAccounts } from '../access/accounts.ts';
import { agentSessions } from '../access/agentSessions.ts';
import type { Config } from '../config.ts';
import { exits } from '../exits.ts';
import { signOutEverywhere } from '../follow-ups/signOutEverywhere.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/index.ts';
import { answer, type Command, fail, type Given, type Terminal } from './command.ts';
import { readPassword } from './password.ts';
import { withStores } from './withStores.ts';

const siteOption = { type: 'string', help: 'which site; not needed where there is one' } as const;

export const agentAdd: Command = {
  name: 'agent add',
  usage: '--login LOGIN --name NAME [--role ROLE] [--site SITE] [--capacity N] [--password-stdin]',
  summary: 'Makes an account for an agent and prints its id. Asks for the password, or reads it from standard input.',
  options: {
    login: { type: 'string', help: 'what he signs in with' },
    name: { type: 'string', help: 'what customers read' },
    role: { type: 'string', help: `${agentRoles.join(', ')}; agent unless told` },
    site: siteOption,
    capacity: { type: 'string', help: 'conversations at a time; as the site says unless told' },
    'password-stdin': { type: 'boolean', help: 'read the password from standard input and ask nothing' },
  },
  takes: [],
  run: (given, terminal) =>
    withStores(terminal, given.json, async ({ config, stores }) => {
      const { login, name, capacity, role = 'agent' } = given.options as Record<string, string | undefined>;
      if (!login || !name) return fail(terminal, given.json, exits.usage, 'An agent needs --login and --name.');
      if (capacity !== undefined && !/^[0-9]{1,3}$/.test(capacity)) {
        return fail(terminal, given.json, exits.usage, `--capacity is "${capacity}"; it must be a whole number.`);
      }
      if (!isRole(role)) return noRole(given, terminal, role);
      const site = chosenSite(config, given);
      if (!site) return noSite(given, terminal, config);
      const password = await askPassword(given, terminal, login);
      if (password === undefined)
        return fail(terminal, given.json, exits.failed, 'No password was given, or the two were not the same.');
      const result = await accountsOf(stores.state).add({
        ...{ site: site.id, login, name, password, role },
        capacity: capacity === undefined ? undefined : Number(capacity),
      });
      if (!result.ok) return fail(terminal, given.json, exits.failed, result.problem);
      answer(terminal, given.json, { ok: true, agent: result.account }, result.account.id);
      return exits.ok;
    }),
};

export const agentRole: Command = {
  name: 'agent role',
  usage: 'LOGIN ROLE [--site SITE]',
  summary: `Makes an agent one of ${agentRoles.join(', ')}, and ends his sign-ins, so that it holds at once.`,
  options: { site: siteOption },
  takes: ['LOGIN', 'ROLE'],
  run: (given, terminal) =>
    withStores(terminal, given.json, async ({ config, stores: { state } }) => {
      const [login, role] = given.values as [string, string];
      if (!isRole(role)) return noRole(given, terminal, role);
      const site = chosenSite(config, given);
      if (!site) return noSite(given, terminal, config);
      const account = await accountsOf(state).setRole({ site: site.id, login }, role);
      if (!account) return noAgent(given, terminal, login);
      await endSessions(state, account);
      answer(terminal, given.json, { ok: true, agent: account }, `${account.login} is ${article(role)} ${role} now.`);
      return exits.ok;
    }),
};

export const agentDisable: Command = {
  name: 'agent disable',
  usage: 'LOGIN [--site SITE]',
  summary: 'Ends all sign-ins of an agent at once and lets him in no more. What he did stays.',
  options: { site: siteOption },
  takes: ['LOGIN'],
  run: (given, terminal) =>
    withStores(terminal, given.json, async ({ config, stores: { state } }) => {
      const site = chosenSite(config, given);
      if (!site) return noSite(given, terminal, config);
      const account = await accountsOf(state).disable({ site: site.id, login: given.values[0]! });
      if (!account) return noAgent(given, terminal, given.values[0]!);
      await endSessions(state, account);
      answer(terminal, given.json, { ok: true, agent: account }, `${account.login} is disabled.`);
      return exits.ok;
    }),
};

export const agentList: Command = {
  name: 'agent list',
  usage: '[--site SITE]',
  summary: 'Lists the agents of a site, disabled ones too.',
  options: { site: siteOption },
  takes: [],
  run: (given, terminal) =>
    withStores(terminal, given.json, async ({ config, stores }) => {
      const site = chosenSite(config, given);
      if (!site) return noSite(given, terminal, config);
      const agents = await accountsOf(stores.state).list(site.id);
      answer(
        terminal,
        given.json,
        { ok: true, agents },
        agents.map(line).join('\n') || `${site.id} has no agents yet.`,
      );
      return exits.ok;
    }),
};

function accountsOf(state: State) {
  return agentAccounts({ documents: state.documents, now: Date.now });
}

function endSessions(state: State, account: AgentAccount): Promise<void> {
  const sessions = agentSessions({
    ...{ accounts: accountsOf(state), documents: state.documents, now: Date.now },
    cutConnections: ({ id, site }) => signOutEverywhere(state.hints, { agent: id, site }),
  });
  return sessions.endAll(account);
}

function line({ id, login, name, role, disabled }: AgentAccount): string {
  return `${id}  ${login}  ${name}${role === 'agent' ? '' : `  ${role}`}${disabled ? '  disabled' : ''}`;
}

function isRole(role: string): role is AgentRole {
  return (agentRoles as readonly string[]).includes(role);
}

const article = (role: AgentRole) => (role === 'agent' || role === 'admin' ? 'an' : 'a');

function noRole(given: Given, terminal: Terminal, role: string) {
  return fail(terminal, given.json, exits.usage, `There is no role "${role}"; there are: ${agentRoles.join(', ')}.`);
}

function noAgent(given: Given, terminal: Terminal, login: string) {
  return fail(terminal, given.json, exits.failed, `There is no agent with the login ${login}.`);
}

function chosenSite(config: Config, given: Given): Site | undefined {
  const { site } = given.options;
  if (site === undefined) return config.sites.length === 1 ? config.sites[0] : undefined;
  return config.sites.find(({ id }) => id === site);
}

function noSite(given: Given, terminal: Terminal, config: Config) {
  const ids = config.sites.map(({ id }) => id).join(', ');
  const { site } = given.options;
  const problem =
    site === undefined ? `Say which site with --site: ${ids}.` : `There is no site "${site}"; there are: ${ids}.`;
  return fail(terminal, given.json, exits.usage, problem);
}

async function askPassword(given: Given, terminal: Terminal, login: string): Promise<string | undefined> {
  if (given.options['password-stdin'] || !terminal.input.isTTY) return readPassword(terminal, { prompt: '' });
  const first = await readPassword(terminal, { prompt: `Password for ${login}: ` });
  const second = first && (await readPassword(terminal, { prompt: 'The same again: ' }));
  return first === second ? first : undefined;
}
