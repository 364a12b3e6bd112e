import { expect, test } from 'vitest';
import { evidenceKinds, reasonCodes } from './codes.ts';
import { evidenceByReason, filesFor } from './evidenceByReason.ts';

test('every reason has its line, without a kind twice', () => {
  expect(Object.keys(evidenceByReason).sort()).toEqual([...reasonCodes].sort());
  for (const { must, may } of Object.values(evidenceByReason)) {
    const all = [...must, ...may];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((kind) => !evidenceKinds.includes(kind))).toEqual([]);
  }
});

test('files are asked for only where a picture can show it, and never of keys', () => {
  for (const reason of reasonCodes) {
    const files = filesFor(reason);
    expect(files).not.toContain('keysExposed');
    expect(files).not.toContain('transactionId');
  }
  expect(filesFor('duplicate')).toEqual(['statementLines', 'orderPage']);
  expect(filesFor('stuckPending')).toEqual(['screenshots']);
});

test('what an agent asked for comes first, once', () => {
  expect(filesFor('duplicate', ['orderPage', 'whenNoticed'])).toEqual(['orderPage', 'statementLines']);
});
