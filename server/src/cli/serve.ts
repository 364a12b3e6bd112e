// `recourse serve`: a relay without the demo.
import { exits } from '../exits.ts';
import type { Command } from './command.ts';

export const serve: Command = {
  name: 'serve',
  usage: '',
  summary: `Runs a relay until SIGINT or SIGTERM; a second signal ends it at once.
With --json one line on standard output says where it listens, and the log goes to standard error.

Environment:
  RECOURSE_ENV             development or production, which refuses weak configuration
  RECOURSE_CONFIG          YAML file of sites; server/sites/default.yaml is an example
  RECOURSE_SECRET          at least 32 random bytes; ids of customers depend on it, so keep it
  RECOURSE_DATA            folder of the embedded store; ./.recourse unless told
  REDIS_URL                Redis instead of the embedded store
  HOST, PORT               where it listens; 127.0.0.1 and 8787 unless told
  RECOURSE_PROXIES         how many proxies stand in front; 0 unless told, and production must be told
  RECOURSE_METRICS_TOKEN   opens /metrics to whoever sends it as a bearer token`,
  options: {},
  takes: [],
  async run(given, terminal) {
    // Here, so that the small commands do not load a whole relay.
    const { run } = await import('../main.ts');
    await run({
      env: terminal.env,
      ...(given.json && {
        writeLog: (line) => terminal.err(line),
        banner: ({ url, durability, config }) =>
          terminal.out(`${JSON.stringify({ ok: true, url, store: config.store.name, durability })}\n`),
      }),
    });
    // From here on the signals decide.
    return exits.ok;
  },
};
