import { expect, test } from 'vitest';
import { filesUnder } from './size.mjs';

const manifest = {
  main: { file: 'main.js', imports: ['_kit'], css: ['main.css'] },
  _kit: { file: 'kit.js' },
  'screens/refund.tsx': { file: 'refund.js', imports: ['_kit', '_form'], isDynamicEntry: true },
  _form: { file: 'form.js', imports: ['_kit'] },
};

test('an entry counts with everything that it brings', () => {
  expect(filesUnder(manifest, { bundle: 'panel', entries: ['main'], gzipBytes: 1 })).toEqual([
    'main.js',
    'main.css',
    'kit.js',
  ]);
});

test('a lazy chunk counts what it adds', () => {
  const budget = { bundle: 'panel', entries: ['screens/refund.tsx'], after: ['main'], gzipBytes: 1 };
  expect(filesUnder(manifest, budget)).toEqual(['refund.js', 'form.js']);
});

test('a budget for what is not there finds no file', () => {
  expect(filesUnder(manifest, { bundle: 'panel', entries: ['main'], after: ['gone'], gzipBytes: 1 })).toEqual([]);
  expect(filesUnder(manifest, { bundle: 'panel', entries: ['main', 'gone'], gzipBytes: 1 })).toEqual([]);
});
