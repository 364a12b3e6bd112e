// The built relay, as a process: the app that ships, over the store that was asked for, with a site of invented agents.
// Owns its data folder's content. Changes nothing of what a relay does or limits.
import { createApp } from '../../server/dist/app.js';
import { createLogger } from '../../server/dist/logger.js';
import { openStores } from '../../server/dist/stores.js';
import { testSite } from '../../server/dist/testing/testSite.js';
import { standAsChild } from './child.mjs';

/** @type {{ folder: string, redisUrl?: string, port?: number, documents: [string, unknown][], agents: string[] }} */
const { folder, redisUrl, port = 0, documents, agents } = JSON.parse(process.argv[2] ?? '{}');
/** @type {import('../../server/dist/config.js').Config} */
const config = {
  environment: 'development',
  host: '127.0.0.1',
  port,
  dataFolder: folder,
  store: redisUrl === undefined ? { name: 'embedded' } : { name: 'redis', url: redisUrl },
  secret: undefined,
  metricsToken: undefined,
  proxies: 0,
  sites: [testSite()],
  nodes: [],
};
const logger = createLogger({ environment: 'production', level: 'warn', write: (line) => process.stderr.write(line) });
const opened = await openStores(config, { now: Date.now, logger });
if (!opened.ok) throw new Error(opened.problem);
const { log, state, evidence } = opened.stores;
for (const [key, value] of documents) await state.documents.put(key, value);
const app = await createApp({ config, secret: 'bench'.repeat(9), log, state, evidence, now: Date.now, logger });
const cookies = await Promise.all(
  agents.map(async (agent) => {
    const account = await app.accounts.get(agent);
    if (!account) throw new Error(`there is no agent ${agent}`);
    return `recourse_agent=${(await app.sessions.begin(account)).token}`;
  }),
);
const atListen = process.cpuUsage();
const { url } = await app.listen();
standAsChild({ url, told: { cookies }, atListen, stop: () => app.close() });
