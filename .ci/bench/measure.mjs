// The whole bench, once: what is left out and why, the five subjects, and whatever went wrong on the way.
// Owns the order and the folder. Needs the server to be built.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { measureFsync } from '../../server/dist/log/measureFsync.js';
import { testSite } from '../../server/dist/testing/testSite.js';
import { root } from '../setup.mjs';
import { prepareAgents } from './agents.mjs';
import { measureGuard } from './guard.mjs';
import { measureHerd } from './herd.mjs';
import { measureIdle } from './idle.mjs';
import { measureLoads } from './loads.mjs';
import { redisVersion } from './redis.mjs';
import { rounded } from './stats.mjs';
import { measureStrangers } from './strangers.mjs';
import { killEveryRedis } from './variants.mjs';

/** @param {import('./plans.mjs').Plan} wanted @param {{ say: (sentence: string) => void, profileFolder?: string | undefined }} how */
export async function measure(wanted, { say, profileFolder }) {
  const began = performance.now();
  const redis = redisVersion();
  const { plan, skipped } = redis === undefined ? withoutRedis(wanted) : { plan: wanted, skipped: [] };
  // On the disk of the repository: the system's own folder for such things may be memory.
  await mkdir(join(root, '.recourse'), { recursive: true });
  const folder = await mkdtemp(join(root, '.recourse/bench-'));
  const onSignal = () => {
    killEveryRedis();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    process.exit(1);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM']);
  for (const signal of signals) process.on(signal, onSignal);
  try {
    const fsyncMs = await measureFsync(folder);
    say('preparing agents');
    const site = testSite().id;
    const setting = { folder, site, ...(await prepareAgents({ site, count: plan.agents })) };
    const loads = await measureLoads(plan, { ...setting, profileFolder }, say);
    say('the herd');
    const herd = await measureHerd(plan, setting);
    say('idle connections');
    const idle = await measureIdle(plan, setting);
    say('strangers');
    const strangers = await measureStrangers(plan, setting);
    const guard = await measureGuard(plan.guardRuns);
    return {
      schema: 1,
      plan: plan.name,
      environment: {
        node: process.versions.node,
        platform: `${process.platform} ${process.arch}`,
        cores: availableParallelism(),
        cpu: cpus()[0]?.model.trim() ?? 'unknown',
        redis: redis ?? null,
        fsyncMs: rounded(fsyncMs),
      },
      ...{ skipped, loads, herd, idle, strangers, guard },
      seconds: rounded((performance.now() - began) / 1000),
      problems: [
        ...loads.flatMap(({ variants }) => variants.flatMap(named)),
        ...herd.flatMap(named),
        ...strangers.flatMap(named),
        ...guard.problems.map((problem) => `guard: ${problem}`),
      ],
    };
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {{ variant: string, problems: string[] }} of */
const named = ({ variant, problems }) => problems.map((problem) => `${variant}: ${problem}`);

/** @param {import('./plans.mjs').Plan} plan */
function withoutRedis(plan) {
  const kept = (/** @type {string[]} */ variants) => variants.filter((variant) => !variant.startsWith('redis '));
  const left = plan.variants.filter((variant) => !kept(plan.variants).includes(variant));
  return {
    plan: {
      ...plan,
      variants: kept(plan.variants),
      herd: { ...plan.herd, variants: kept(plan.herd.variants) },
      strangers: { ...plan.strangers, variants: kept(plan.strangers.variants) },
    },
    skipped: left.map((variant) => ({ variant, because: 'there is no redis-server on the PATH' })),
  };
}
