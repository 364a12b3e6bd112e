import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBounds, jsonShape } from './jsonShape.ts';

const runs = { seed: 20_261_123, numRuns: 500 };
const forbidden = /__proto__|constructor|prototype/;

test('whatever JSON.stringify makes of honest objects is fine', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      if (!forbidden.test(json)) expect(jsonShape(json)).toBe('fine');
    }),
    runs,
  );
});

test('a text that only looks like structure is fine', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0041 __proto__'), maxLength: 300 }), (text) => {
      expect(jsonShape(JSON.stringify({ text }))).toBe('fine');
    }),
    runs,
  );
});

test.each([
  ['{"a":1,"a":2}', 'repeatedKey'],
  ['[{"b":{"x":1}},{"b":[1,{"c":1,"c":2}]}]', 'repeatedKey'],
  [String.raw`{"a":1,"\u0061":2}`, 'repeatedKey'],
  ['{"__proto__":{}}', 'forbiddenKey'],
  [String.raw`{"\u005f_proto__":{}}`, 'forbiddenKey'],
  ['[[{"x":{"constructor":1}}]]', 'forbiddenKey'],
  ['{"a":"__proto__","b":"constructor"}', 'fine'],
  ['{"a":{"x":1},"b":{"x":1}}', 'fine'],
  ['[', 'fine'],
  ['"\\', 'fine'],
  ['', 'fine'],
])('%s is %s', (json, shape) => {
  expect(jsonShape(json)).toBe(shape);
});

test.each([jsonBounds.depth, 5_000, 1_000_000])('%d levels', (depth) => {
  const json = '['.repeat(depth) + ']'.repeat(depth);
  expect(jsonShape(json)).toBe(depth > jsonBounds.depth ? 'tooDeep' : 'fine');
  expect(jsonShape('{"a":'.repeat(depth))).toBe(depth > jsonBounds.depth ? 'tooDeep' : 'fine');
});

test('more values than any payload has', () => {
  expect(jsonShape(`[${'1,'.repeat(jsonBounds.values)}1]`)).toBe('tooMany');
  expect(jsonShape(`[${'1,'.repeat(jsonBounds.values - 100)}1]`)).toBe('fine');
});
