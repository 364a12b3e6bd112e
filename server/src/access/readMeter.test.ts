import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { embeddedState, type State } from '../state/index.ts';
import { type ReadMeter, readMeter } from './readMeter.ts';

const minute = 60_000;
let folder: string;
let state: State;
let now = Date.parse('2026-03-02T10:40:00Z');
let meter: ReadMeter;
let agent: string;
let people = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-meter-'));
  state = embeddedState({ folder, now: () => now });
  meter = readMeter({ documents: state.documents, now: () => now });
});
beforeEach(() => {
  agent = `ag_${people++}`;
});
afterAll(async () => {
  await state.close();
  rmSync(folder, { recursive: true, force: true });
});

const openMany = async (from: number, to: number) => {
  for (let n = from; n < to; n++) await meter.opened(agent, `harbor.cv.00.log-${n}`);
};

test('each log counts once, over the edge of an hour and until it is long enough ago', async () => {
  expect(await meter.opened(agent, 'harbor.cv.00.one')).toEqual({ hour: 1, day: 1 });
  expect(await meter.opened(agent, 'harbor.cv.00.one')).toBeUndefined();
  expect(await meter.opened(agent, 'harbor.rc.00.two')).toEqual({ hour: 2, day: 2 });
  now += 40 * minute;
  // In the next hour by the clock, and still within one hour.
  expect(await meter.opened(agent, 'harbor.cv.00.one')).toEqual({ hour: 2, day: 2 });
  now += 21 * minute;
  expect(await meter.counts(agent)).toEqual({ hour: 1, day: 2 });
  now += 23 * 60 * minute;
  expect(await meter.counts(agent)).toEqual({ hour: 0, day: 1 });
  now += 60 * minute;
  expect(await meter.counts(agent)).toEqual({ hour: 0, day: 0 });
});

test('two relays count into one', async () => {
  const other = readMeter({ documents: state.documents, now: () => now });
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => (n % 2 ? meter : other).opened(agent, `harbor.cv.00.both-${n % 15}`)),
  );
  expect(await meter.counts(agent)).toEqual({ hour: 15, day: 15 });
});

test('more than the site expects is an alert, once in an hour', async () => {
  const limits = { perHour: 5, perDay: 8 };
  const alert = async () =>
    meter.alert({ site: 'harbor', agent: { id: agent, name: 'Kai' }, counts: await meter.counts(agent), limits });
  await openMany(0, 5);
  expect(await alert()).toBeUndefined();
  await openMany(5, 6);
  expect(await alert()).toEqual({ agent: { id: agent, name: 'Kai' }, at: now, logs: 6, minutes: 60 });
  expect(await alert()).toBeUndefined();
  now += 61 * minute;
  expect(await alert()).toBeUndefined();
  await openMany(6, 9);
  expect(await alert()).toMatchObject({ logs: 9, minutes: 1440 });
  expect(await meter.alerts('harbor')).toMatchObject([{ logs: 9 }, { logs: 6 }]);
  expect(await meter.alerts('cove')).toEqual([]);
  now += 24 * 60 * minute;
  expect(await meter.alerts('harbor')).toEqual([]);
});
