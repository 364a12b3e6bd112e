// `recourse agent add|list`: accounts of agents, beside a running relay too. What changes one is in agentChanges.ts.
// Owns the two commands and the names of the roles. Never keeps a password.
import { type AgentRole, agentRoles } from '@recourse/shared/kit';
import type { AgentAccount } from '../access/accounts.ts';
import { type ExitCode, exits } from '../exits.ts';
import { askPassword, atAgentDesk, noPassword, passwordOption, siteOption, whom } from './agentDesk.ts';
import { answer, type Command, fail, type Given, type Terminal } from './command.ts';

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
    'password-stdin': passwordOption,
  },
  takes: [],
  run: (given, terminal) =>
    atAgentDesk(given, terminal, async ({ site, accounts, record }) => {
      const { login, name, capacity, role = 'agent' } = given.options as Record<string, string | undefined>;
      if (!login || !name) return fail(terminal, given.json, exits.usage, 'An agent needs --login and --name.');
      if (capacity !== undefined && !/^[0-9]{1,3}$/.test(capacity)) {
        return fail(terminal, given.json, exits.usage, `--capacity is "${capacity}"; it must be a whole number.`);
      }
      if (!isRole(role)) return noRole(given, terminal, role);
      const password = await askPassword(given, terminal, login);
      if (password === undefined) return noPassword(given, terminal);
      const result = await accounts.add({
        ...{ site: site.id, login, name, password, role },
        capacity: capacity === undefined ? undefined : Number(capacity),
      });
      if (!result.ok) return fail(terminal, given.json, exits.failed, result.problem);
      await record({ type: 'agentAdded', agent: whom(result.account), rank: role, by: 'commandLine' });
      answer(terminal, given.json, { ok: true, agent: result.account }, result.account.id);
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
    atAgentDesk(given, terminal, async ({ site, accounts }) => {
      const agents = await accounts.list(site.id);
      answer(
        terminal,
        given.json,
        { ok: true, agents },
        agents.map(line).join('\n') || `${site.id} has no agents yet.`,
      );
      return exits.ok;
    }),
};

function line({ id, login, name, role, disabled, secondFactor }: AgentAccount): string {
  const notes = [role !== 'agent' && role, secondFactor && 'second factor', disabled && 'disabled'].filter(Boolean);
  return [id, login, name, ...notes].join('  ');
}

export function isRole(role: string): role is AgentRole {
  return (agentRoles as readonly string[]).includes(role);
}

export function noRole(given: Given, terminal: Terminal, role: string): ExitCode {
  return fail(terminal, given.json, exits.usage, `There is no role "${role}"; there are: ${agentRoles.join(', ')}.`);
}
