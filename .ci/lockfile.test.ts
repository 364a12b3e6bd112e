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

const versionsOf = (name: string) =>
  packages.flatMap(([path, { version }]) => (path.endsWith(`node_modules/${name}`) ? (version ?? '') : []));
const below = (name: string, floor: readonly number[]) =>
  versionsOf(name).filter((version) => isBelow(version.split('.').map(Number), floor));

// Below these a single client can stop the relay, or a page can do what it may not.
describe.each([
  // CVE-2020-36049, CVE-2022-2421, CVE-2023-32695, CVE-2026-33151, CVE-2026-69185
  ['socket.io-parser', [4, 2, 7]],
  // CVE-2020-28481, CVE-2024-38355
  ['socket.io', [4, 6, 2]],
  // CVE-2020-36048, CVE-2022-21676, CVE-2022-41940, CVE-2023-31125, CVE-2026-59724, CVE-2026-59725, CVE-2026-102599
  ['engine.io', [6, 6, 10]],
  // CVE-2021-32640, CVE-2024-37890, CVE-2026-45736, CVE-2026-48779, CVE-2026-62389
  ['ws', [8, 21, 1]],
] as const)('%s', (name, floor) => {
  test(`is in the lock file, nowhere below ${floor.join('.')}`, () => {
    expect(versionsOf(name)).not.toEqual([]);
    expect(below(name, floor)).toEqual([]);
  });
});

/** We use none of them; should one come in, then not with what was found in it. */
test.each([
  // CVE-2026-102600
  ['@socket.io/cluster-engine', [0, 1, 1]],
  // CVE-2025-47935, -47944, -48997, -7338, CVE-2026-2359, -3304, -3520
  ['multer', [2, 1, 1]],
  // CVE-2022-23539, -23540, -23541
  ['jsonwebtoken', [9, 0, 0]],
  // CVE-2023-48223
  ['fast-jwt', [3, 3, 2]],
  // CVE-2025-26791, CVE-2026-0540
  ['dompurify', [3, 3, 2]],
] as const)('%s is not there, or not below its floor', (name, floor) => {
  expect(below(name, floor)).toEqual([]);
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
