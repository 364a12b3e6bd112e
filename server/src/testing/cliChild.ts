// The command line in a process of its own, from the sources, for tests of how a process begins and ends.
// Owns that process. Never reads the environment of the tests: each gets what it is given.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const program = resolve(import.meta.dirname, 'cliProgram.ts');

export interface CliChild {
  child: ChildProcess;
  /** What it has written so far. */
  output: () => { out: string; err: string };
  /** Resolves once this text was written to standard output, with all of it so far. */
  says: (text: string) => Promise<string>;
  exit: Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Ends what a test that failed has left behind. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

export function startCli(
  args: string[],
  { env = {}, input }: { env?: Record<string, string>; input?: string } = {},
): CliChild {
  const child = spawn(process.execPath, ['--conditions=source', '--import=tsx', program, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  running.add(child);
  child.stdin.end(input ?? '');
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (output.out += chunk));
  child.stderr.on('data', (chunk) => (output.err += chunk));
  const exit = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return {
    ...{ child, exit },
    output: () => output,
    async says(text) {
      const ended = exit.then((code) => {
        throw new Error(`it ended with ${code} before it said "${text}":\n${output.err}`);
      });
      ended.catch(() => {});
      while (!output.out.includes(text)) await Promise.race([once(child.stdout, 'data'), ended]);
      return output.out;
    },
  };
}

export async function runCli(
  ...given: Parameters<typeof startCli>
): Promise<{ exit: number | null; out: string; err: string }> {
  const cli = startCli(...given);
  const exit = await cli.exit;
  return { exit, ...cli.output() };
}
