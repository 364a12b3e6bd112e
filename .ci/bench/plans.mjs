// How much is measured: the whole bench, a quick one, and the smallest that still touches every part.
// Owns the sizes. What the relay limits (60 asks in 10 seconds for a customer, 300 for an agent) is met by having enough of both.

/** @typedef {{ kind: 'rate', perSecond: number } | { kind: 'closed', inFlight: number }} Load */
/**
 * @typedef {object} Plan
 * @property {string} name
 * @property {string[]} variants
 * @property {Load[]} loads
 * @property {number} agents
 * @property {number} conversationsEach of one agent
 * @property {number} roundMs
 * @property {number} warmUpMs
 * @property {number} mostRounds
 * @property {number} loadBudgetMs no further round begins once it would end later than this
 * @property {{ variants: string[], sessions: number }} herd
 * @property {{ variants: string[], connections: number }} idle
 * @property {number} guardRuns
 * @property {{ variants: string[], pairs: number, signIns: number }} strangers
 */

/** @type {Record<'full' | 'quick' | 'smoke', Plan>} */
export const plans = {
  full: {
    name: 'full',
    variants: ['bare', 'embedded', 'redis everysec', 'redis always'],
    loads: [
      { kind: 'rate', perSecond: 200 },
      { kind: 'rate', perSecond: 1_000 },
      { kind: 'closed', inFlight: 64 },
      { kind: 'closed', inFlight: 256 },
    ],
    agents: 12,
    conversationsEach: 12,
    roundMs: 800,
    warmUpMs: 300,
    mostRounds: 3,
    loadBudgetMs: 40_000,
    herd: { variants: ['bare', 'embedded', 'redis everysec'], sessions: 500 },
    idle: { variants: ['bare', 'embedded'], connections: 1_000 },
    guardRuns: 200,
    strangers: { variants: ['embedded', 'redis everysec'], pairs: 200, signIns: 9 },
  },
  quick: {
    name: 'quick',
    variants: ['bare', 'embedded', 'redis everysec'],
    loads: [
      { kind: 'rate', perSecond: 500 },
      { kind: 'closed', inFlight: 64 },
    ],
    agents: 5,
    conversationsEach: 10,
    roundMs: 600,
    warmUpMs: 200,
    mostRounds: 1,
    loadBudgetMs: 10_000,
    herd: { variants: ['bare', 'embedded'], sessions: 100 },
    idle: { variants: ['bare', 'embedded'], connections: 300 },
    guardRuns: 50,
    strangers: { variants: ['embedded'], pairs: 80, signIns: 5 },
  },
  smoke: {
    name: 'smoke',
    variants: ['bare', 'embedded'],
    loads: [{ kind: 'closed', inFlight: 4 }],
    agents: 1,
    conversationsEach: 4,
    roundMs: 150,
    warmUpMs: 0,
    mostRounds: 1,
    loadBudgetMs: 1_000,
    herd: { variants: ['bare', 'embedded'], sessions: 4 },
    idle: { variants: ['bare', 'embedded'], connections: 4 },
    guardRuns: 3,
    strangers: { variants: ['embedded'], pairs: 4, signIns: 1 },
  },
};
