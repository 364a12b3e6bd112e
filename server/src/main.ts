// A relay as a process: configuration, stores, app, signals. `recourse serve` and the demo start here.
// Owns how a process begins and ends. Never knows what a relay does in between.
import type { Express } from 'express';
import type { AgentAccounts } from './access/accounts.ts';
import { type App, createApp } from './app.ts';
import { keptSecret } from './config/secrets.ts';
import { type Config, type Env, readConfig } from './config.ts';
import { type ExitCode, exits, type Stop } from './exits.ts';
import { createLogger, type Logger } from './logger.ts';
import { openStores } from './stores.ts';

export interface Started {
  url: string;
  config: Config;
  accounts: AgentAccounts;
  /** In words: how long an acked message is safe. */
  durability: string;
  logger: Logger;
}

export interface RunOptions {
  env: Env;
  /** Pages and routes beside the relay's own. */
  extraRoutes?: (app: Express, context: { config: Config }) => void;
  /** Where the relay's log goes; standard output unless told. */
  writeLog?: (line: string) => void;
  /** Called once it listens, to tell people where. Instead of the relay's own line. */
  banner?: (started: Started) => void | Promise<void>;
}

/** Ends by itself if closing takes longer. */
const closeWithinMs = 8_000;

/** Runs until a signal. Everything that goes wrong at start is one sentence on standard error and an exit code. */
export async function run(options: RunOptions): Promise<void> {
  const begun = await start(options);
  if (!begun.ok) {
    process.stderr.write(`${begun.problem}\n`);
    process.exit(begun.exit);
  }
  const { app, started } = begun;
  endOnSignals(app, started.logger);
  await (options.banner ?? sayWhere)(started);
}

async function start({
  env,
  extraRoutes,
  writeLog,
}: RunOptions): Promise<{ ok: true; app: App; started: Started } | Stop> {
  const read = readConfig(env, process.cwd());
  if (!read.ok) return { ok: false, exit: exits.config, problem: read.problem };
  const { config } = read;
  // Whatever is written to the data folder is for this account only.
  process.umask(0o077);
  const logger = createLogger({ environment: config.environment, ...(writeLog && { write: writeLog }) });
  surviveBugs(logger);

  const opened = await openStores(config, { now: Date.now, logger });
  if (!opened.ok) return opened;
  const { log, state, evidence, durability, warning } = opened.stores;
  if (warning) logger.warn(warning);
  const app = await createApp({
    secret: config.secret ?? keptSecret(config.dataFolder),
    extraRoutes: extraRoutes && ((express) => extraRoutes(express, { config })),
    ...{ config, log, state, evidence, now: Date.now, logger },
  });
  try {
    const { url } = await app.listen();
    return { ok: true, app, started: { url, config, accounts: app.accounts, durability, logger } };
  } catch (error) {
    await app.close();
    return listenStop(config, error);
  }
}

function listenStop({ host, port }: Config, error: unknown): Stop {
  const { code, message } = error as NodeJS.ErrnoException;
  const problem =
    code === 'EADDRINUSE'
      ? `Port ${port} of ${host} is taken; end what uses it, or choose another with PORT.`
      : code === 'EACCES'
        ? `Port ${port} needs rights that this account does not have; choose one above 1023 with PORT.`
        : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
          ? `HOST is "${host}", which is no address of this machine.`
          : `The relay cannot listen on ${host}:${port}: ${message}.`;
  return { ok: false, exit: exits.port, problem };
}

function sayWhere({ url, durability, logger, config }: Started): void {
  logger.info(
    { url, store: config.store.name, sites: config.sites.map(({ id }) => id) },
    `the relay is open; ${durability}`,
  );
}

/** The first signal closes in order, the second one ends at once. */
function endOnSignals(app: App, logger: Logger): void {
  let closing = false;
  const end = (code: ExitCode) => process.exit(code);
  const onSignal = () => {
    if (closing) return end(exits.failed);
    closing = true;
    setTimeout(() => {
      logger.error('closing took too long; what was acked is kept');
      end(exits.failed);
    }, closeWithinMs).unref();
    app.close().then(
      () => end(exits.ok),
      (error: unknown) => {
        logger.error({ error }, 'the relay could not close in order; what was acked is kept');
        end(exits.failed);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}

function surviveBugs(logger: Logger): void {
  // A promise that nobody awaited harms only its own work.
  process.on('unhandledRejection', (error) => logger.error({ error }, 'nobody handled a rejection'));
  // After a throw out of nowhere nothing in memory can be trusted. What was acked is in the store.
  process.on('uncaughtException', (error) => {
    logger.error({ error }, 'an error that nobody caught; the relay ends');
    process.exit(exits.crashed);
  });
}
