// What the second reader learned belongs to the lines, cues and features of this tree. Reads what `tsc -b` compiled.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpus, weightsFile, weightsOf } from './reader.mjs';

test('the weights are what the lines teach; else: node .ci/reader.mjs', () => {
  expect(readFileSync(weightsFile, 'utf8') === weightsOf(corpus())).toBe(true);
});
