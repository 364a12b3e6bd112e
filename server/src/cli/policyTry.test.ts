import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './main.ts';

const policy = resolve(import.meta.dirname, '../../policy/default.yaml');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-try-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const card = {
  ...{ payment: 'card', reason: 'notDelivered', transactionId: 'pi_3QK8dR2eZvKYlo2Cv7Zd', amount: '128.40' },
  ...{ currency: 'USD', paidAt: '2026-07-20T20:14', timeZone: 'Asia/Shanghai' },
};

async function tried(request: unknown, ...more: string[]) {
  const file = join(folder, 'request.json');
  writeFileSync(file, typeof request === 'string' ? request : JSON.stringify(request));
  const said = { out: '', err: '' };
  const exit = await runCommand(['policy', 'try', policy, file, ...more], {
    ...{ env: {}, cwd: folder, input: Readable.from([]) },
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { exit, ...said };
}

describe('recourse policy try', () => {
  test('tells every rule, what it found, and the verdict', async () => {
    const { exit, out } = await tried(card, '--at', '2026-07-22T10:00:00+08:00');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Version 1, at 2026-07-22 10:00:00 \(Asia\/Shanghai\)/);
    expect(out).toMatch(/pass +window +day 2 of 120/);
    expect(out).toMatch(/Verdict: eligible \(simple\), answered by 2026-07-27/);
  });

  // Day 120 after 20 July is 17 November, to its last second in the customer's own zone.
  test.each([
    ['the last second of the window', '2026-11-17T23:59:59+08:00', 'unclear', []],
    ['one second later', '2026-11-18T00:00:00+08:00', 'deny', ['D01']],
  ])('%s', async (_, at, verdict, codes) => {
    expect(JSON.parse((await tried(card, '--at', at, '--json')).out)).toMatchObject({ ok: true, verdict, codes });
  });

  test('speaks the language that is asked for', async () => {
    const { out } = await tried(card, '--at', '2026-12-30T00:00:00Z', '--language', 'zh-CN');
    expect(out).toMatch(/fail +window +D01/);
    expect(out).toMatch(/[\u4e00-\u9fff]{4,}/);
  });

  test.each([
    ['a draft with something missing', { ...card, amount: '' }, /is no request yet: amount \(required\)/],
    ['no JSON', '{', /is not JSON/],
    ['a list', [], /is no request yet: payment \(required\)/],
  ])('%s is told what is wrong', async (_, request, problem) => {
    const { exit, err } = await tried(request);
    expect(exit).toBe(1);
    expect(err).toMatch(problem);
  });

  test('a time that is none is a wrong command line', async () => {
    expect((await tried(card, '--at', 'yesterday')).exit).toBe(64);
  });
});
