// One load on one server: for a while, then until everything that it set off is done.
// Owns the pace. CPU is counted to the end of that, so that work which a server puts off is paid for by whoever caused it.
import { setTimeout as delay } from 'node:timers/promises';
import { quantile } from './stats.mjs';

const tickMs = 2;
const drainWithinMs = 5_000;
/** A server counts as quiet while it uses less than a tenth of a core. */
const quiet = { everyMs: 40, cpuMs: 4, withinMs: 5_000 };

/** @typedef {{ fleet: import('./fleet.mjs').Fleet, traffic: ReturnType<typeof import('./traffic.mjs').createTraffic>, cpuMs: () => Promise<number> }} Target */
/**
 * @typedef {object} Round
 * @property {number} messages
 * @property {number} cpuSecondsPer10k of the server and its Redis
 * @property {number} perSecond acked and delivered while the load lasted
 * @property {number | undefined} ackP50 milliseconds, as the next three
 * @property {number | undefined} ackP99
 * @property {number | undefined} deliveryP50
 * @property {number | undefined} deliveryP99
 * @property {number} behindMs from the last message's delivery until the server was quiet
 * @property {number} generatorBusy share of a core that this side used: near 1 it was the limit
 * @property {boolean} budgetSpent the relay's own rate limits left nobody to send
 * @property {string[]} problems
 */

/** @param {Target} target @param {import('./plans.mjs').Load} load @param {number} ms @returns {Promise<Round>} */
export async function runRound(target, load, ms) {
  const { traffic, cpuMs } = target;
  const cpuBefore = await cpuMs();
  const ownBefore = process.cpuUsage();
  const { tally, seconds, done, budgetSpent } = await drive(target, load, ms);
  const own = process.cpuUsage(ownBefore);
  const lost = await drain(traffic);
  const quietFrom = performance.now();
  const cpuAfter = await untilQuiet(cpuMs);
  const problems = [
    ...(lost > 0 ? [`${lost} of ${tally.sent} messages were not acked and delivered in ${drainWithinMs} ms`] : []),
    ...(tally.refused > 0 ? [`${tally.refused} of ${tally.sent} messages were refused`] : []),
    ...(tally.strays > 0 ? [`${tally.strays} deliveries came twice or out of nowhere`] : []),
  ];
  return {
    messages: tally.done,
    cpuSecondsPer10k: ((cpuAfter - cpuBefore) / 1000 / Math.max(1, tally.done)) * 10_000,
    perSecond: done / seconds,
    ackP50: quantile(tally.ackMs, 0.5),
    ackP99: quantile(tally.ackMs, 0.99),
    deliveryP50: quantile(tally.deliveryMs, 0.5),
    deliveryP99: quantile(tally.deliveryMs, 0.99),
    behindMs: performance.now() - quietFrom,
    generatorBusy: (own.user + own.system) / 1e6 / seconds,
    ...{ budgetSpent, problems },
  };
}

/** @param {Target} target @param {import('./plans.mjs').Load} load @param {number} ms */
async function drive({ fleet: { lanes }, traffic }, load, ms) {
  let driving = true;
  let budgetSpent = false;
  const start = performance.now();
  const sendOne = () => {
    const lane = freeLane(lanes);
    if (lane) traffic.send(lane);
    else budgetSpent ||= lanes.some(({ budget }) => budget.left() <= 0);
    return lane !== undefined;
  };
  const fill = (/** @type {number} */ most) => {
    while (driving && traffic.underWay() < most && sendOne());
  };
  // The next one starts in a turn of its own: a refusal must not run into another within itself.
  const tally = traffic.begin(load.kind === 'closed' ? () => setImmediate(fill, load.inFlight) : undefined);
  if (load.kind === 'closed') {
    fill(load.inFlight);
    while (performance.now() - start < ms && !budgetSpent) await delay(tickMs);
  } else {
    while (performance.now() - start < ms && !budgetSpent) {
      const due = Math.floor(((performance.now() - start) / 1000) * load.perSecond);
      while (tally.sent < due && sendOne());
      await delay(tickMs);
    }
  }
  driving = false;
  return { tally, done: tally.done, seconds: (performance.now() - start) / 1000, budgetSpent };
}

/** A random one that may send. @param {import('./fleet.mjs').Lane[]} lanes */
function freeLane(lanes) {
  const start = Math.floor(Math.random() * lanes.length);
  for (let i = 0; i < lanes.length; i++) {
    const lane = lanes[(start + i) % lanes.length];
    if (lane && !lane.busy && lane.budget.left() > 0) return lane;
  }
  return undefined;
}

/** Answers how many never arrived. @param {Target['traffic']} traffic */
async function drain(traffic) {
  const until = performance.now() + drainWithinMs;
  while (traffic.underWay() > 0 && performance.now() < until) await delay(tickMs);
  return traffic.underWay();
}

/** Answers the CPU time used by then. @param {() => Promise<number>} cpuMs */
export async function untilQuiet(cpuMs) {
  const until = performance.now() + quiet.withinMs;
  // Twice, for work is put off by some tens of milliseconds here and there.
  for (let calm = 0, before = await cpuMs(); ; ) {
    await delay(quiet.everyMs);
    const used = await cpuMs();
    calm = used - before < quiet.cpuMs ? calm + 1 : 0;
    before = used;
    if (calm === 2 || performance.now() > until) return used;
  }
}
