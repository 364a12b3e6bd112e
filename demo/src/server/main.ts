// `npm start`: a relay with the demo's site, and around it a wallet app, its backend and a page that shows both sides.
// Owns the demo's process. Never changes what the relay does: the demo uses only what adopters can.
import { resolve } from 'node:path';
import { exits } from '@recourse/server/exits';
import { run, type Started } from '@recourse/server/main';
import { startSeeding } from '../seed/seed.ts';
import { signCustomerToken } from '../wallet-backend/customerToken.ts';
import { addDemoAgents, demoAgents } from './demoAgents.ts';
import { pinnedKey, writeDemoDirectory } from './demoDirectory.ts';
import { demoRoutes } from './demoRoutes.ts';
import { demoSecret, signingKey } from './demoSecret.ts';

const site = 'berthwell';
const sitesFile = resolve(import.meta.dirname, '../../site.yaml');
const { env } = process;

if (env.RECOURSE_ENV?.trim() === 'production') {
  process.stderr.write('The demo is not for production; start the relay with `recourse serve`.\n');
  process.exit(exits.config);
}

const dataFolder = resolve(env.RECOURSE_DATA?.trim() || '.recourse');
const secret = demoSecret(dataFolder);
const { privateKey, publicPem } = signingKey(secret);
const signToken = signCustomerToken(privateKey);
const directory = writeDemoDirectory({ site, dataFolder, secret: env.RECOURSE_SECRET?.trim() || undefined });
const agents = demoAgents(site, secret);
let tellAgentsAdded = () => {};
const agentsAdded = new Promise<void>((resolve) => {
  tellAgentsAdded = resolve;
});

await run({
  env: { ...env, RECOURSE_CONFIG: sitesFile, BERTHWELL_PUBLIC_KEY: publicPem, BERTHWELL_DIRECTORY: directory },
  extraRoutes: (app) => app.use(demoRoutes({ signToken, signIn: () => agentsAdded.then(() => agents.kai) })),
  banner: async (started) => {
    const problem = await addDemoAgents(started.accounts, agents);
    tellAgentsAdded();
    say(started, problem);
    if (problem || env.RECOURSE_DEMO_SEED?.trim() === 'off') return;
    startSeeding({ url: started.url, site, agents, signToken, secret, logger: started.logger });
  },
});

function say({ url, durability }: Started, problem: string | undefined): void {
  const signIns = Object.values(agents).map(
    ({ login, name, role, password }) => `${`${login} (${name}, ${role})`.padEnd(24)} password ${password}`,
  );
  process.stdout.write(
    [
      '',
      `  Both sides     ${url}/`,
      `  The wallet     ${url}/wallet.html`,
      `  The console    ${url}/console/`,
      `  Full-page chat ${url}/chat?site=${site}&key=${pinnedKey}`,
      `  Is it really us ${url}/verify?site=${site}&key=${pinnedKey}`,
      '',
      `  Agents         ${problem ?? signIns.join('\n                 ')}`,
      '',
      `  Kept           ${durability}`,
      '  Ctrl-C ends it.',
      '',
      '',
    ].join('\n'),
  );
}
