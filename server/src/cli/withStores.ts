// Opens the configured store for one command and closes it again.
// Owns the way there and back. Never starts a relay: one may run beside it.
import { type Config, readConfig } from '../config.ts';
import { type ExitCode, exits } from '../exits.ts';
import { createLogger } from '../logger.ts';
import { openStores, type Stores } from '../stores.ts';
import { fail, type Terminal } from './command.ts';

export async function withStores(
  terminal: Terminal,
  json: boolean,
  work: (opened: { config: Config; stores: Stores }) => Promise<ExitCode>,
): Promise<ExitCode> {
  const read = readConfig(terminal.env, terminal.cwd);
  if (!read.ok) return fail(terminal, json, exits.config, read.problem);
  // Standard output is the command's answer, so trouble goes to standard error.
  const logger = createLogger({ environment: 'development', write: terminal.err, level: 'error' });
  const opened = await openStores(read.config, { now: Date.now, logger });
  if (!opened.ok) return fail(terminal, json, opened.exit, opened.problem);
  const { log, state, evidence } = opened.stores;
  try {
    return await work({ config: read.config, stores: opened.stores });
  } finally {
    await evidence.close();
    await log.close();
    await state.close();
  }
}
