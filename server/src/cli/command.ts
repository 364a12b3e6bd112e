// What every command of `recourse` is made of.
// Owns options that all share, and how answers are printed. Never knows what a command does.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Env } from '../config.ts';
import { type ExitCode, exits } from '../exits.ts';

/** The process as a command sees it; tests hand in their own. */
export interface Terminal {
  env: Env;
  cwd: string;
  input: NodeJS.ReadableStream & { isTTY?: boolean; setRawMode?: (on: boolean) => unknown };
  out: (text: string) => void;
  err: (text: string) => void;
}

export interface Command {
  /** `agent add` */
  name: string;
  /** What stands behind the name: `--login LOGIN --name NAME`. */
  usage: string;
  summary: string;
  /** Each option with one line of help. */
  options: Readonly<Record<string, { type: 'string' | 'boolean'; help: string }>>;
  /** Names of the arguments that must be there. */
  takes: readonly string[];
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
}

export interface Given {
  options: Readonly<Record<string, string | boolean | undefined>>;
  values: readonly string[];
  json: boolean;
}

export function parseGiven(command: Command, args: readonly string[]): Given | 'help' | { problem: string } {
  const options: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
  };
  for (const [name, { type }] of Object.entries(command.options)) options[name] = { type };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: withValues(args, options), options, allowPositionals: true });
  } catch (error) {
    // parseArgs says what is wrong in a sentence of its own, with hints behind it that fit no operator.
    return { problem: (error as Error).message.split('. ')[0]!.replace(/\.$/, '') };
  }
  if (parsed.values.help) return 'help';
  const missing = command.takes[parsed.positionals.length];
  if (missing !== undefined) return { problem: `${missing} is missing` };
  if (parsed.positionals.length > command.takes.length) {
    return { problem: `"${parsed.positionals[command.takes.length]}" is one argument too many` };
  }
  const { help: _, json = false, ...given } = parsed.values;
  return { options: given as Given['options'], values: parsed.positionals, json: json === true };
}

/** A value may begin with a dash, as one key in 64 does: behind an option that takes one, all is its value but another option. */
function withValues(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): string[] {
  const isOption = (arg: string) =>
    arg === '-h' || (arg.startsWith('--') && Object.hasOwn(options, arg.slice(2).split('=')[0]!));
  const given: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [arg, next] = [args[at]!, args[at + 1]];
    const takesNext =
      arg.startsWith('--') && Object.hasOwn(options, arg.slice(2)) && options[arg.slice(2)]?.type === 'string';
    if (takesNext && next?.startsWith('-') && !isOption(next)) {
      given.push(`${arg}=${next}`);
      at += 1;
    } else given.push(arg);
  }
  return given;
}

/** One object a command with `--json`, the same in words without. */
export function answer(terminal: Terminal, json: boolean, facts: Record<string, unknown>, words: string): void {
  terminal.out(json ? `${JSON.stringify(facts)}\n` : `${words}\n`);
}

/** `problem`: one sentence. */
export function fail(terminal: Terminal, json: boolean, exit: ExitCode, problem: string): ExitCode {
  if (json) terminal.out(`${JSON.stringify({ ok: false, problem })}\n`);
  else terminal.err(`${problem}\n`);
  return exit;
}

export function helpOf(command: Command): string {
  const options = Object.entries({
    ...command.options,
    json: { type: 'boolean', help: 'answer in JSON' },
    help: { type: 'boolean', help: 'show this' },
  });
  const line = ([name, { type, help }]: (typeof options)[number]) =>
    `  ${`--${name}${type === 'string' ? ` ${name.toUpperCase()}` : ''}`.padEnd(24)}${help}`;
  return `recourse ${command.name} ${command.usage}\n${command.summary}\n\nOptions:\n${options.map(line).join('\n')}\n\n${exitHelp}`;
}

export const exitHelp = `Exit codes: ${exits.ok} done, ${exits.failed} not done, ${exits.config} wrong configuration, ${exits.dataFolder} data folder unusable, ${exits.store} store unreachable,
${exits.port} port taken, ${exits.usage} wrong command line, ${exits.crashed} a bug.
`;
