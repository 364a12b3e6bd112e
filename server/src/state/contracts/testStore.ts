// A store of its own for each test of a contract.
// Owns opening and cleaning up. Never knows which adapter it is.
import { afterEach, beforeEach } from 'vitest';
import type { State } from '../ports.ts';

export interface StoreUnderTest {
  /** A connection of its own to the same store, by the given clock; remembers who is gone for `rememberMs`. */
  open(options: { now: () => number; rememberMs: number }): Promise<State>;
  /** Called when every connection is closed. */
  dispose(): Promise<void>;
}

export type MakeStore = () => Promise<StoreUnderTest>;

export interface TestStore {
  /** What the adapters' clock shows. */
  clock: { now: number };
  open(): Promise<State>;
}

export const rememberMs = 100_000;

/** Ids and keys that must be plain data everywhere. No two are equal. */
export const hostileTexts = [
  '__proto__',
  'constructor',
  '*',
  '?',
  '[a-z]',
  '%',
  '_',
  "'; drop table document; --",
  '{x}',
  '}{',
  'a\r\nSET b 1\r\n',
  'nul\u0000one',
  'nul\u0000two',
  ' ',
  '客服',
  '😀',
  '\uffff',
  'k'.repeat(10_000),
];

/** Registers the making and disposal of a fresh store around each test of the current suite. */
export function storeForEach(make: MakeStore): TestStore {
  let store: StoreUnderTest;
  let opened: State[] = [];
  const clock = { now: 0 };

  beforeEach(async () => {
    clock.now = 1_700_000_000_000;
    opened = [];
    store = await make();
  });

  afterEach(async () => {
    await Promise.all(opened.map((state) => state.close()));
    await store.dispose();
  });

  return {
    clock,
    async open() {
      const state = await store.open({ now: () => clock.now, rememberMs });
      opened.push(state);
      return state;
    },
  };
}
