// The loads: each variant in turn, round by round, in another order each time.
// Owns the turns and what becomes of their figures.
import { bareFleet, relayFleet } from './fleet.mjs';
import { runRound } from './rounds.mjs';
import { median, medianRatio, rounded } from './stats.mjs';
import { createTraffic } from './traffic.mjs';
import { startVariant } from './variants.mjs';

/** @typedef {import('./rounds.mjs').Round} Round */
/** @typedef {Map<string, Round[]>} Rounds of each variant */

/** @param {import('./plans.mjs').Plan} plan @param {import('./variants.mjs').Setting} setting @param {(sentence: string) => void} say */
export async function measureLoads(plan, setting, say) {
  /** @type {(() => Promise<void> | void)[]} */
  const ends = [];
  /** @type {Map<string, import('./rounds.mjs').Target>} */
  const targets = new Map();
  try {
    for (const name of plan.variants) {
      const running = await startVariant(name, setting);
      ends.push(running.end);
      const traffic = createTraffic();
      const { url, told } = running.server;
      const fleet =
        name === 'bare'
          ? await bareFleet(url, plan, traffic.heard)
          : await relayFleet(url, { ...plan, site: setting.site, cookies: told.cookies }, traffic.heard);
      ends.push(fleet.close);
      targets.set(name, { fleet, traffic, cpuMs: running.cpuMs });
    }
    for (const target of targets.values()) {
      if (plan.warmUpMs > 0) await runRound(target, { kind: 'closed', inFlight: 32 }, plan.warmUpMs);
    }
    return await takeTurns(plan, targets, say);
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** @param {import('./plans.mjs').Plan} plan @param {Map<string, import('./rounds.mjs').Target>} targets @param {(sentence: string) => void} say */
async function takeTurns(plan, targets, say) {
  const measured = plan.loads.map((load) => ({ load, rounds: /** @type {Rounds} */ (new Map()) }));
  const start = performance.now();
  for (let round = 0, longest = 0; round < plan.mostRounds; round++) {
    const began = performance.now();
    if (round > 0 && began - start + longest > plan.loadBudgetMs) break;
    say(`round ${round + 1} of at most ${plan.mostRounds}`);
    for (const { load, rounds } of measured) {
      const names = [...targets.keys()];
      const order = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
      for (const name of order) {
        const target = targets.get(name);
        if (target) rounds.set(name, [...(rounds.get(name) ?? []), await runRound(target, load, plan.roundMs)]);
      }
    }
    longest = Math.max(longest, performance.now() - began);
  }
  return measured.map(({ load, rounds }) => ({
    load,
    variants: [...targets.keys()].map((name) => summary(name, rounds.get(name) ?? [], rounds.get('bare') ?? [])),
  }));
}

/** @param {string} variant @param {readonly Round[]} rounds @param {readonly Round[]} baseline */
export function summary(variant, rounds, baseline) {
  /** @param {keyof Omit<Round, 'problems' | 'budgetSpent'>} figure */
  const middle = (figure) => rounded(median(rounds.map((round) => round[figure])));
  /** @param {'cpuSecondsPer10k' | 'perSecond' | 'ackP50' | 'deliveryP50' | 'deliveryP99'} figure */
  const toBare = (figure) =>
    rounded(
      medianRatio(
        rounds.map((round) => round[figure]),
        baseline.map((round) => round[figure]),
      ),
    );
  return {
    variant,
    rounds: rounds.length,
    messages: rounds.reduce((sum, { messages }) => sum + messages, 0),
    toBare: {
      cpu: toBare('cpuSecondsPer10k'),
      throughput: toBare('perSecond'),
      ackP50: toBare('ackP50'),
      deliveryP50: toBare('deliveryP50'),
      deliveryP99: toBare('deliveryP99'),
    },
    cpuSecondsPer10k: middle('cpuSecondsPer10k'),
    perSecond: middle('perSecond'),
    ackMs: { p50: middle('ackP50'), p99: middle('ackP99') },
    deliveryMs: { p50: middle('deliveryP50'), p99: middle('deliveryP99') },
    behindMs: middle('behindMs'),
    generatorBusy: middle('generatorBusy'),
    budgetSpent: rounds.some(({ budgetSpent }) => budgetSpent),
    problems: rounds.flatMap(({ problems }) => problems),
  };
}
