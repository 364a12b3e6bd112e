import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../setup.mjs';

const figure = expect.toSatisfy((value: unknown) => value === null || typeof value === 'number');

test('--json prints one document with every subject, and leaves nothing behind', { timeout: 120_000 }, () => {
  const before = folders();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/bench.mjs', '--smoke', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const load = (variant: string) => ({
    variant,
    rounds: 1,
    messages: expect.any(Number),
    toBare: { cpu: figure, throughput: figure, ackP50: figure, deliveryP50: figure, deliveryP99: figure },
    cpuSecondsPer10k: expect.any(Number),
    perSecond: expect.any(Number),
    ackMs: { p50: expect.any(Number), p99: expect.any(Number) },
    deliveryMs: { p50: expect.any(Number), p99: expect.any(Number) },
    behindMs: expect.any(Number),
    generatorBusy: expect.any(Number),
    budgetSpent: expect.any(Boolean),
    problems: [],
  });
  const herd = (variant: string) => ({
    variant,
    sessions: 4,
    toBare: { resume: figure, away: figure, cpu: figure },
    resumeMs: expect.any(Number),
    awayMs: expect.any(Number),
    cpuMsEach: expect.any(Number),
    problems: [],
  });
  const compared = { toNone: figure, theirsMs: expect.any(Number), noneMs: expect.any(Number) };
  const idle = (variant: string) => ({ variant, connections: 4, toBare: { rss: figure }, rssBytesEach: figure });
  expect(JSON.parse(stdout)).toEqual({
    schema: 1,
    plan: 'smoke',
    environment: {
      node: process.versions.node,
      platform: expect.any(String),
      cores: expect.any(Number),
      cpu: expect.any(String),
      redis: expect.toSatisfy((version: unknown) => version === null || typeof version === 'string'),
      fsyncMs: expect.any(Number),
    },
    skipped: [],
    loads: [{ load: { kind: 'closed', inFlight: 4 }, variants: [load('bare'), load('embedded')] }],
    herd: [herd('bare'), herd('embedded')],
    idle: [idle('bare'), idle('embedded')],
    strangers: [{ variant: 'embedded', command: compared, follow: compared, signIn: compared, problems: [] }],
    guard: {
      characters: 4_000,
      toHundredParses: expect.any(Number),
      guardMs: expect.any(Number),
      agentMs: expect.any(Number),
      hundredParsesMs: expect.any(Number),
      problems: [],
    },
    seconds: expect.any(Number),
    problems: [],
  });
  expect(folders()).toEqual(before);
});

function folders(): string[] {
  const folder = `${root}/.recourse`;
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('bench-')) : [];
}
