import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embeddedState, redisState, type State } from '../state/index.ts';
import { startRedis } from '../testing/testRedis.ts';
import { type ReadMeter, readMeter } from './readMeter.ts';

const minute = 60_000;
const start = Date.parse('2026-03-02T10:40:00Z');
let now = start;
let people = 0;

interface OpenState {
  state: State;
  dispose(): unknown;
}

const stores: Record<string, () => Promise<OpenState>> = {
  async embedded() {
    const folder = mkdtempSync(join(tmpdir(), 'recourse-meter-'));
    const state = embeddedState({ folder, now: () => now });
    return { state, dispose: () => rmSync(folder, { recursive: true, force: true }) };
  },
  async redis() {
    const redis = await startRedis();
    return { state: await redisState({ url: redis.url, now: () => now, onError: () => {} }), dispose: redis.stop };
  },
};

describe.each(Object.keys(stores))('on the %s store', (name) => {
  let store: OpenState;
  let meter: ReadMeter;
  let agent: string;
  beforeAll(async () => {
    store = await stores[name]!();
    meter = readMeter({ documents: store.state.documents, now: () => now });
  });
  beforeEach(() => {
    now = start;
    agent = `ag_${people++}`;
  });
  afterAll(async () => {
    await store.state.close();
    await store.dispose();
  });

  const openMany = async (from: number, to: number, day = '') => {
    for (let n = from; n < to; n++) await meter.opened(agent, `harbor.cv.00.log-${day}${n}`);
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
    const other = readMeter({ documents: store.state.documents, now: () => now });
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? meter : other).opened(agent, `harbor.cv.00.both-${n % 15}`)),
    );
    expect(await meter.counts(agent)).toEqual({ hour: 15, day: 15 });
  });

  test('more than the site expects is an alert, once in an hour', async () => {
    const site = `harbor${people}`;
    const limits = { perHour: 5, perDay: 8 };
    const alert = async () =>
      meter.alert({ site, agent: { id: agent, name: 'Kai' }, counts: await meter.counts(agent), limits });
    await openMany(0, 5);
    expect(await alert()).toBeUndefined();
    await openMany(5, 6);
    expect(await alert()).toEqual({ agent: { id: agent, name: 'Kai' }, at: now, logs: 6, minutes: 60 });
    expect(await alert()).toBeUndefined();
    now += 61 * minute;
    expect(await alert()).toBeUndefined();
    await openMany(6, 9);
    expect(await alert()).toMatchObject({ logs: 9, minutes: 1440 });
    expect(await meter.alerts(site)).toMatchObject([{ logs: 9 }, { logs: 6 }]);
    expect(await meter.alerts('cove')).toEqual([]);
    now += 24 * 60 * minute;
    expect(await meter.alerts(site)).toEqual([]);
  });

  test('far more than he himself usually opens is an alert beside it, once in an hour, with what is usual', async () => {
    const site = `harbor${people}`;
    const limits = { perHour: 60, perDay: 500 };
    const alert = async () =>
      meter.alert({ site, agent: { id: agent, name: 'Kai' }, counts: await meter.counts(agent), limits });
    for (let day = 0; day < 5; day++) {
      await openMany(0, 10, `${day}-`);
      expect(await alert()).toBeUndefined();
      now += 24 * 60 * minute;
    }
    await openMany(0, 30, 'now-');
    expect(await alert()).toBeUndefined();
    await openMany(30, 31, 'now-');
    expect(await alert()).toEqual({ agent: { id: agent, name: 'Kai' }, at: now, logs: 31, minutes: 60, usual: 10 });
    await openMany(31, 33, 'now-');
    expect(await alert()).toBeUndefined();
    // What is too much for anybody is told all the same.
    await openMany(33, 61, 'now-');
    expect(await alert()).toEqual({ agent: { id: agent, name: 'Kai' }, at: now, logs: 61, minutes: 60 });
    expect(await meter.alerts(site)).toHaveLength(2);
  });

  test('who is new has no habit yet', async () => {
    await openMany(0, 59);
    const counts = await meter.counts(agent);
    const of = { site: 'harbor', agent: { id: agent, name: 'Kai' }, counts, limits: { perHour: 60, perDay: 500 } };
    expect(await meter.alert(of)).toBeUndefined();
  });
});
