// What every adapter of the log must keep, tried on real files, a real Redis and other processes.
// Owns the list of rules. Each adapter's test file adds only what is its own.
import { afterEach, beforeEach, describe } from 'vitest';
import { appendRules } from './contracts/appendRules.ts';
import { Bench, type StoreUnderTest } from './contracts/bench.ts';
import { damageRules } from './contracts/damageRules.ts';
import { followRules } from './contracts/followRules.ts';

export function eventLogContract(name: string, makeStore: () => Promise<StoreUnderTest>): void {
  describe(`the log (${name})`, () => {
    const bench = new Bench();
    beforeEach(async () => bench.setUp(await makeStore()));
    afterEach(() => bench.tearDown());

    appendRules(bench);
    followRules(bench);
    damageRules(bench);
  });
}
