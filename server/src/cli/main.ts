// The command line: finds the command and runs it.
// Owns the list of commands. Never does a command's work.
import { type ExitCode, exits } from '../exits.ts';
import { agentAdd, agentList } from './agent.ts';
import { agentDisable, agentPassword, agentResetTotp, agentRole, agentSignOut } from './agentChanges.ts';
import { auditList, auditVerify } from './audit.ts';
import { caseExport, caseVerify } from './caseCommands.ts';
import { checkAgentMessage, checkSecret } from './check.ts';
import { checkAddress, checkTransaction } from './checkNetwork.ts';
import { type Command, exitHelp, fail, helpOf, parseGiven, type Terminal } from './command.ts';
import { configRelayKey } from './configRelayKey.ts';
import { configCheck, configSign } from './configSign.ts';
import { customerRemove } from './customer.ts';
import { logRebuildIndexes } from './logCommands.ts';
import { policyCheck } from './policy.ts';
import { policyTry } from './policyTry.ts';
import { serve } from './serve.ts';

const commands: readonly Command[] = [
  ...[serve, agentAdd, agentList, agentRole, agentPassword, agentResetTotp, agentSignOut, agentDisable],
  ...[auditList, auditVerify, policyCheck, policyTry, configSign, configCheck, configRelayKey, logRebuildIndexes],
  ...[checkSecret, checkAgentMessage, checkAddress, checkTransaction, caseExport, caseVerify, customerRemove],
];

/** Runs as this process: its standard streams, its environment, its exit code. */
export async function main(args: readonly string[]): Promise<void> {
  // `recourse … | head` closes the pipe early, which is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exits.ok);
  });
  // Whatever is written to the data folder is for this account only.
  process.umask(0o077);
  process.exitCode = await runCommand(args, {
    ...{ env: process.env, cwd: process.cwd(), input: process.stdin },
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = commands.find(({ name }) => name.split(' ').every((word, at) => args[at] === word));
  if (!command) return withoutCommand(args, terminal);
  const given = parseGiven(command, args.slice(command.name.split(' ').length));
  if (given === 'help') {
    terminal.out(helpOf(command));
    return exits.ok;
  }
  if ('problem' in given) {
    return fail(
      terminal,
      args.includes('--json'),
      exits.usage,
      `${given.problem}. See: recourse ${command.name} --help`,
    );
  }
  return command.run(given, terminal);
}

/** `recourse`, `recourse --help`, `recourse agent --help`, or a name that nobody has. */
function withoutCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const wantsHelp = args.length === 0 || args.some((arg) => arg === '--help' || arg === '-h');
  const words = args.filter((arg) => !arg.startsWith('-')).join(' ');
  const fitting = commands.filter(({ name }) => `${name} `.startsWith(words === '' ? '' : `${words} `));
  if (wantsHelp && fitting.length > 0) {
    const lines = fitting.map(({ name, usage }) => `  recourse ${name} ${usage}`.trimEnd());
    terminal.out(`Commands:\n${lines.join('\n')}\n\nEach has --help and --json.\n\n${exitHelp}`);
    return exits.ok;
  }
  return fail(terminal, args.includes('--json'), exits.usage, `There is no command "${words}". See: recourse --help`);
}
