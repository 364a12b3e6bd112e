// `recourse policy check FILE`: everything that is wrong with a policy file, before a relay reads it.
// Owns the command. Never changes the file.
import { resolve } from 'node:path';
import { readPolicy } from '../config/sites.ts';
import { exits } from '../exits.ts';
import { answer, type Command } from './command.ts';

export const policyCheck: Command = {
  name: 'policy check',
  usage: 'FILE [--production]',
  summary: 'Checks a refund policy. Exit code 1 and one line for each problem if it cannot be used.',
  options: { production: { type: 'boolean', help: 'also refuse what production refuses' } },
  takes: ['FILE'],
  async run({ options, values: [file = ''], json }, terminal) {
    const result = readPolicy(resolve(terminal.cwd, file), { isProduction: options.production === true });
    if (!result.ok) {
      if (json) terminal.out(`${JSON.stringify({ ok: false, problems: result.problems })}\n`);
      else terminal.err(`${result.problems.join('\n')}\n`);
      return exits.failed;
    }
    const { version, periods } = result.policy;
    answer(
      terminal,
      json,
      { ok: true, version, periods },
      `Version ${version} can be used; its periods are ${periods}.`,
    );
    return exits.ok;
  },
};
