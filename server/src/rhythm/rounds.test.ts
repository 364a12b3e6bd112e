import { expect, test } from 'vitest';
import { createRounds } from './rounds.ts';

/** A round that ends when the test says so. */
function held() {
  const ends: Array<() => void> = [];
  let begun = 0;
  return {
    ends,
    get begun() {
      return begun;
    },
    round: () => {
      begun++;
      return new Promise<void>((resolve) => ends.push(resolve));
    },
  };
}

const onError = (error: unknown) => {
  throw error;
};

test('wakes during a round lead to one more, and never to two at once', async () => {
  const work = held();
  const rounds = createRounds({ round: work.round, onError });
  for (let n = 0; n < 3; n++) rounds.wake();
  expect(work.begun).toBe(1);
  for (let n = 0; n < 3; n++) rounds.wake();
  expect(work.begun).toBe(1);
  work.ends.shift()?.();
  await Promise.resolve();
  await Promise.resolve();
  expect(work.begun).toBe(2);
  work.ends.shift()?.();
  await rounds.settled();
  expect(work.begun).toBe(2);
});

test('a wake at any moment around the end of a round is not lost', async () => {
  for (let steps = 0; steps < 8; steps++) {
    let seen = 0;
    let written = 0;
    const rounds = createRounds({
      round: async () => {
        seen = written;
      },
      onError,
    });
    rounds.wake();
    for (let step = 0; step < steps; step++) await Promise.resolve();
    written = 1;
    rounds.wake();
    await rounds.settled();
    expect(seen).toBe(1);
  }
});

test('a round that failed is reported and does not keep the next one away', async () => {
  const errors: unknown[] = [];
  let fails = true;
  let done = 0;
  const rounds = createRounds({
    round: async () => {
      if (fails) throw new Error('not now');
      done++;
    },
    onError: (error) => errors.push(error),
  });
  rounds.wake();
  await rounds.settled();
  fails = false;
  rounds.wake();
  await rounds.settled();
  expect([errors.length, done]).toEqual([1, 1]);
});

test('stopping waits for the round under way, and ends one that still gathers', async () => {
  const work = held();
  const rounds = createRounds({ round: work.round, onError });
  rounds.wake();
  rounds.wake();
  const stopping = rounds.stop();
  work.ends.shift()?.();
  await stopping;
  rounds.wake();
  expect(work.begun).toBe(1);
  const gathering = createRounds({ round: work.round, gatherMs: 60_000, onError });
  gathering.wake();
  await gathering.stop();
  expect(work.begun).toBe(1);
});
