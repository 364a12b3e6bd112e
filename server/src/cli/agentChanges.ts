// `recourse agent role|password|reset-totp|sign-out|disable`: each ends all sign-ins of the agent at once, on every relay.
// Owns these commands. Never keeps a password.
import { type AgentRole, agentRoles } from '@recourse/shared/kit';
import type { AuditEntry } from '@recourse/shared/site';
import type { AgentAccount } from '../access/accounts.ts';
import { passwordWords } from '../access/passwordRules.ts';
import { type ExitCode, exits } from '../exits.ts';
import { isRole, noRole } from './agent.ts';
import {
  type AgentDesk,
  askPassword,
  atAgentDesk,
  noAgent,
  noPassword,
  passwordOption,
  siteOption,
  whom,
} from './agentDesk.ts';
import { answer, type Command, fail, type Given, type Terminal } from './command.ts';

export const agentRole: Command = {
  name: 'agent role',
  usage: 'AGENT ROLE [--site SITE]',
  summary: `Makes an agent one of ${agentRoles.join(', ')}, and ends his sign-ins, so that it holds at once.`,
  options: { site: siteOption },
  takes: ['AGENT', 'ROLE'],
  run: (given, terminal) => {
    const [agent, role] = given.values as [string, string];
    if (!isRole(role)) return Promise.resolve(noRole(given, terminal, role));
    return changing(given, terminal, async ({ accounts, find }) => {
      const before = await find(agent);
      const account = before && (await accounts.setRole(before, role));
      if (!account) return noAgent(given, terminal, agent);
      const entry = { type: 'agentRankChanged', before: before.role, rank: role } as const;
      return { account, words: `is ${article(role)} ${role} now`, entry: (whose) => ({ ...entry, agent: whose, by }) };
    });
  },
};

export const agentPassword: Command = {
  name: 'agent password',
  usage: 'AGENT [--site SITE] [--password-stdin]',
  summary: 'Gives an agent another password and ends his sign-ins.',
  options: { site: siteOption, 'password-stdin': passwordOption },
  takes: ['AGENT'],
  run: (given, terminal) =>
    changing(given, terminal, async ({ accounts, find }) => {
      const [agent = ''] = given.values;
      const found = await find(agent);
      if (!found) return noAgent(given, terminal, agent);
      const password = await askPassword(given, terminal, found.login);
      if (password === undefined) return noPassword(given, terminal);
      const result = await accounts.setPassword(found, password);
      if (!result) return noAgent(given, terminal, agent);
      if (!result.ok) return fail(terminal, given.json, exits.failed, `The password ${passwordWords[result.rule]}.`);
      const entry = (whose: Whom): AuditEntry => ({ type: 'agentPasswordChanged', agent: whose, by });
      return { account: result.account, words: 'has another password now', entry };
    }),
};

/** What a change was, once it is done. */
interface Changed {
  account: AgentAccount;
  /** Behind his login, without a full stop. */
  words: string;
  entry: (agent: Whom) => AuditEntry;
}
type Whom = ReturnType<typeof whom>;

const by = 'commandLine' as const;
const article = (role: AgentRole) => (role === 'agent' || role === 'admin' ? 'an' : 'a');

/** Commands that take an agent and nothing else. */
function simpleChange(of: {
  name: string;
  summary: string;
  change: (desk: AgentDesk, account: AgentAccount) => Promise<AgentAccount | undefined>;
  words: string;
  entry: Changed['entry'];
}): Command {
  const { name, summary, words, entry } = of;
  return {
    ...{ name, usage: 'AGENT [--site SITE]', summary },
    options: { site: siteOption },
    takes: ['AGENT'],
    run: (given, terminal) =>
      changing(given, terminal, async (desk) => {
        const [agent = ''] = given.values;
        const found = await desk.find(agent);
        const account = found && (await of.change(desk, found));
        return account ? { account, words, entry } : noAgent(given, terminal, agent);
      }),
  };
}

export const agentResetTotp = simpleChange({
  name: 'agent reset-totp',
  summary:
    'Takes the second factor and the recovery codes of an agent away, for whoever lost his phone, and ends his sign-ins.',
  change: ({ accounts }, account) => accounts.resetSecondFactor(account),
  words: 'has no second factor now',
  entry: (agent) => ({ type: 'agentSecondFactorRemoved', agent, by }),
});

export const agentSignOut = simpleChange({
  name: 'agent sign-out',
  summary: 'Ends all sign-ins of an agent at once, on every relay. He may sign in again.',
  change: ({ accounts }, account) => accounts.endSignIns(account),
  words: 'is signed out everywhere',
  entry: (agent) => ({ type: 'agentSignedOutEverywhere', agent, by }),
});

export const agentDisable = simpleChange({
  name: 'agent disable',
  summary: 'Ends all sign-ins of an agent at once and lets him in no more. What he did stays.',
  change: ({ accounts }, account) => accounts.disable(account),
  words: 'is disabled',
  entry: (agent) => ({ type: 'agentDisabled', agent, by }),
});

function changing(
  given: Given,
  terminal: Terminal,
  change: (desk: AgentDesk) => Promise<Changed | ExitCode>,
): Promise<ExitCode> {
  return atAgentDesk(given, terminal, async (desk) => {
    const changed = await change(desk);
    if (typeof changed === 'number') return changed;
    const { account, words } = changed;
    // Before it is written down: the sooner he is out, the better.
    await desk.sessions.endAll(account);
    await desk.record(changed.entry(whom(account)));
    answer(terminal, given.json, { ok: true, agent: account }, `${account.login} ${words}.`);
    return exits.ok;
  });
}
