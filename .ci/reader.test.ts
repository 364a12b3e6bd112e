// What the second reader learned belongs to the lines, cues and features of this tree. Reads what `tsc -b` compiled.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpus, sourceOf, weightsFile } from './reader.mjs';

test('the weights are what the lines teach; else: node .ci/reader.mjs', () => {
  const [, source] = /source = '([0-9a-f]+)'/.exec(readFileSync(weightsFile, 'utf8')) ?? [];
  expect(source).toBe(sourceOf(corpus()));
});
