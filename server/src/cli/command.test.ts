// How a command line is read: options with values of any beginning, and what is missing.
import { expect, test } from 'vitest';
import { caseVerify } from './caseCommands.ts';
import { parseGiven } from './command.ts';

const given = (...args: string[]) => parseGiven(caseVerify, args);

test.each(['-Ab3_key', '--b3_key', '-', '-h3'])('a key that begins with a dash is a key: %s', (key) => {
  for (const args of [['--key', key], [`--key=${key}`]])
    expect(given('case.json', ...args, '--json')).toEqual({ options: { key }, values: ['case.json'], json: true });
});

test('an option is never taken for the value of the one before it', () => {
  for (const next of ['--json', '--receipt', '--receipt=r.json'])
    expect(given('case.json', '--key', next)).toEqual({ problem: expect.stringContaining('--key') });
  expect(given('case.json', '--key', '-h')).toEqual({ problem: expect.stringContaining('--key') });
  expect(given('case.json', '--key')).toEqual({ problem: expect.stringContaining('--key') });
});

test('an option that nobody has is named', () => {
  expect(given('case.json', '--keys', 'x')).toEqual({ problem: expect.stringContaining('--keys') });
  expect(given('case.json', '-x')).toEqual({ problem: expect.stringContaining('-x') });
});
