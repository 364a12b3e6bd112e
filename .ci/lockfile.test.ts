import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import boundaries from './boundaries.json' with { type: 'json' };

type Manifest = { readonly dependencies?: Record<string, string>; readonly devDependencies?: Record<string, string> };
type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
};
type Lock = { readonly packages: Record<string, Locked> };

const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const lock: Lock = read('package-lock.json');
const packages = Object.entries(lock.packages);

test('the lock file names no registry, so that every reader uses his own', () => {
  expect(packages.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)).toEqual([]);
});

// npm leaves out what its registry did not have, and then refuses to install from the file.
test('the lock file holds the packages of every platform that it names', () => {
  const missing = packages.flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages.some(([path]) => path.endsWith(`node_modules/${name}`)),
    ),
  );
  expect(missing).toEqual([]);
});

// Below these a single client can stop the relay: CVE-2026-69185, CVE-2026-102599, CVE-2026-62389.
describe.each([
  ['socket.io-parser', [4, 2, 7]],
  ['engine.io', [6, 6, 10]],
  ['ws', [8, 21, 1]],
] as const)('%s', (name, floor) => {
  const versions = packages.flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) ? (version ?? '') : [],
  );

  test(`is in the lock file, nowhere below ${floor.join('.')}`, () => {
    expect(versions).not.toEqual([]);
    expect(versions.filter((version) => isBelow(version.split('.').map(Number), floor))).toEqual([]);
  });
});

function isBelow(version: readonly number[], floor: readonly number[]): boolean {
  const differs = floor.findIndex((part, index) => (version[index] ?? 0) !== part);
  return differs >= 0 && (version[differs] ?? 0) < (floor[differs] ?? 0);
}

test('a version is below its floor by its first part that differs', () => {
  expect(isBelow([4, 2, 6], [4, 2, 7])).toBe(true);
  expect(isBelow([3, 9, 9], [4, 2, 7])).toBe(true);
  expect(isBelow([4, 2, 7], [4, 2, 7])).toBe(false);
  expect(isBelow([4, 10, 0], [4, 2, 7])).toBe(false);
});

describe.each([...Object.keys(boundaries.workspaces), '.'])('%s/package.json', (workspace) => {
  const { dependencies = {}, devDependencies = {} }: Manifest = read(`${workspace}/package.json`);

  test('pins exact versions', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

test('a workspace declares every package that its sources may import', () => {
  const missing = Object.entries(boundaries.workspaces).flatMap(([workspace, rules]) => {
    const { dependencies = {} }: Manifest = read(`${workspace}/package.json`);
    return rules.packages.filter((name) => !dependencies[name]).map((name) => `${workspace}: ${name}`);
  });
  expect(missing).toEqual([]);
});
