import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxDepth, nestsDeeperThan } from './limits.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { next: value };
  return value;
}

test('counts every level, in arrays and in objects', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (depth) => {
      expect(nestsDeeperThan(nested(depth), depth - 1)).toBe(true);
      expect(nestsDeeperThan(nested(depth), depth)).toBe(false);
    }),
  );
});

test('a million levels cost no stack', () => {
  expect(nestsDeeperThan(nested(1_000_000), maxDepth)).toBe(true);
});

test('what is no object does not nest', () => {
  for (const value of [null, undefined, 'text', 5, true]) expect(nestsDeeperThan(value, 0)).toBe(false);
});
