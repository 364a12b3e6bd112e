import { expect, test } from 'vitest';
import { summary } from './loads.mjs';
import { report } from './report.mjs';
import type { Round } from './rounds.mjs';

const round = (changes: Partial<Round>): Round => ({
  messages: 100,
  cpuSecondsPer10k: 1,
  perSecond: 500,
  ackP50: 1,
  ackP99: 2,
  deliveryP50: 1,
  deliveryP99: 2,
  behindMs: 80,
  generatorBusy: 0.2,
  budgetSpent: false,
  problems: [],
  ...changes,
});

test('the table puts ratios of the same round first, and says what was the limit', () => {
  const bare = [round({}), round({ cpuSecondsPer10k: 10 })];
  const relay = [round({ cpuSecondsPer10k: 2, perSecond: 300, budgetSpent: true }), round({ cpuSecondsPer10k: 20 })];
  const text = report({
    schema: 1,
    plan: 'full',
    environment: { node: '20.0.0', platform: 'linux x64', cores: 2, cpu: 'a CPU', redis: null, fsyncMs: 0.2 },
    skipped: [{ variant: 'redis always', because: 'there is no redis-server on the PATH' }],
    loads: [
      {
        load: { kind: 'rate', perSecond: 500 },
        variants: [summary('bare', bare, bare), summary('embedded', relay, bare)],
      },
    ],
    herd: [],
    idle: [],
    strangers: [
      {
        variant: 'embedded',
        command: { toNone: 1.02, theirsMs: 0.51, noneMs: 0.5 },
        follow: { toNone: 1, theirsMs: 0.4, noneMs: 0.4 },
        signIn: { toNone: 0.99, theirsMs: 99, noneMs: 100 },
        problems: [],
      },
    ],
    guard: { characters: 4_000, toHundredParses: 0.5, guardMs: 1, agentMs: 3, hundredParsesMs: 2, problems: [] },
    seconds: 1,
    problems: ['embedded: 1 of 100 messages were refused'],
  });
  expect(text).toMatch(/^500\/s, × bare +CPU +rate/m);
  expect(text).toMatch(/^embedded +2× +0\.8×/m);
  expect(text).toContain('embedded: could not keep up with the rate');
  expect(text).toContain("embedded: the relay's rate limits were the limit");
  expect(text).toContain('not measured: redis always, because there is no redis-server on the PATH');
  expect(text).toMatch(/^embedded +1\.02× +1× +0\.99× +0\.51\/0\.5 /m);
  expect(text).toContain('PROBLEM embedded: 1 of 100 messages were refused');
});
