import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../testing/testCore.ts';
import { createTurn } from './turn.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const turnOf = (owner: string) =>
  createTurn({ leases: core.state.leases, name: 'work', owner, now: () => core.clock.now, forMs: 5_000 });

test('one at a time has it; after his silence or his leave the other does, and learns that it is new to him', async () => {
  const [one, two] = [turnOf('one'), turnOf('two')];
  expect(await one.take()).toBe('new');
  expect(await one.take()).toBe('mine');
  expect(await two.take()).toBe('no');
  core.clock.now += 4_000;
  expect(await one.take()).toBe('mine');
  core.clock.now += 4_000;
  expect(await two.take()).toBe('no');
  core.clock.now += 5_001;
  expect(await two.take()).toBe('new');
  expect(await one.take()).toBe('no');
  await two.release();
  expect(await one.take()).toBe('new');
});

test('a clock that was set back makes nobody believe longer than he may', async () => {
  const one = turnOf('one');
  await one.take();
  core.clock.now -= 60_000;
  expect(await one.take()).toBe('mine');
  core.clock.now += 4_000;
  expect(await turnOf('two').take()).toBe('no');
});
