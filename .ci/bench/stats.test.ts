import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, medianRatio, quantile, ratio, rounded } from './stats.mjs';

describe('a quantile', () => {
  test('is a value that was measured, by the nearest rank', () => {
    const values = [50, 10, 40, 20, 30];
    expect([0, 0.2, 0.21, 0.5, 0.99, 1].map((share) => quantile(values, share))).toEqual([10, 10, 20, 30, 50, 50]);
  });

  test('of nothing is not known', () => expect(quantile([], 0.5)).toBeUndefined());

  test('sorts numbers as numbers', () => expect(quantile([100, 9, 20], 1)).toBe(100));

  test('has the share below it that was asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const found = quantile(values, share)!;
          expect(values).toContain(found);
          expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length);
        },
      ),
    );
  });
});

test('a median is the middle one, or the mean of the two in the middle, of what is known', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([5, undefined])).toBe(5);
  expect(median([undefined])).toBeUndefined();
});

test('a ratio needs something to compare with', () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect([ratio(3, 0), ratio(3, undefined), ratio(undefined, 2)]).toEqual([undefined, undefined, undefined]);
});

describe('a median of ratios', () => {
  test('compares each round with the same round of the baseline', () => {
    // The second round was disturbed: both took ten times as long.
    expect(medianRatio([2, 20, 2], [1, 10, 1])).toBe(2);
  });

  test('leaves out a round that has no counterpart', () => {
    expect(medianRatio([2, 8], [1])).toBe(2);
    expect(medianRatio([2], [])).toBeUndefined();
  });
});

test('a figure is written with three digits, and as null where there is none', () => {
  expect([0, 1234.5, 0.00012345].map(rounded)).toEqual([0, 1230, 0.000123]);
  expect([undefined, Number.NaN, Number.POSITIVE_INFINITY].map(rounded)).toEqual([null, null, null]);
});
