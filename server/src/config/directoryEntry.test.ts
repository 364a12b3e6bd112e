// The directory that a site's entry names: taken when it is rightly signed, else refused with its place in the file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSigningKey, publicKeyOf, signDirectory } from '../directory/signDirectory.ts';
import { readSites } from './sites.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-directory-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = `sites:
  - id: harbor
    name: { en: Harbor Support }
    hours: { timeZone: Asia/Shanghai, days: {} }
`;
function fileWith(text: string, name = 'sites.yaml'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const read = (path: string, env: Record<string, string> = {}, isProduction = false) =>
  readSites(path, { env, isProduction });
function directoryIn(path: string, env?: Record<string, string>) {
  const result = read(path, env);
  if (!result.ok) throw new Error(result.problem);
  return result.sites[0].directory;
}
function problemIn(path: string, { isProduction = false } = {}): string {
  const result = read(path, {}, isProduction);
  return result.ok ? 'no problem' : result.problem;
}

describe('a signed directory', () => {
  const signingKey = newSigningKey();
  const key = publicKeyOf(signingKey);
  const written = (of: { site?: string; by?: string } = {}) => {
    const ours = { hosts: ['wallet.example.com'], handles: [], phones: [], mails: [], relayKeys: [] };
    const signed = signDirectory(of.by ?? signingKey, {
      ...{ ...ours, site: of.site ?? 'harbor', issuedAt: 1, validUntil: 2 },
    });
    fileWith(JSON.stringify(signed), 'ours.json');
  };
  const entry = (lines: string) => fileWith(`${site}    directory:\n${lines}`);
  const named = `      file: ours.json\n      keys: ["${key}"]\n`;

  test('is taken, also one that has ended: the relay goes on and says so', () => {
    written();
    expect(directoryIn(entry(named))).toMatchObject({
      keys: [key],
      directory: { hosts: ['wallet.example.com'], validUntil: 2 },
    });
    const byName = entry(named.replace('file: ours.json', 'fileFrom: OURS'));
    expect(directoryIn(byName, { OURS: 'ours.json' })?.keys).toEqual([key]);
  });

  test.each<[string, () => void, string, string]>([
    ['of another key', () => written({ by: newSigningKey() }), named, 'directory.file names a directory that none of'],
    ['of another site', () => written({ site: 'quay' }), named, 'directory.file names the directory of another site'],
    ['that is none', () => fileWith('{}', 'ours.json'), named, 'directory.file names a file that is no directory'],
    ['that is not there', () => {}, named.replace('ours.json', 'none.json'), 'names a file that cannot be read'],
    ['without a key', () => written(), '      file: ours.json\n      keys: []\n', 'must name the public key'],
    ['without a file', () => written(), `      keys: ["${key}"]\n`, 'needs either file or fileFrom'],
    [
      'named by nothing',
      () => written(),
      named.replace('file: ours.json', 'fileFrom: OURS'),
      'names OURS, which is not',
    ],
    ['with text for a key', () => written(), named.replace(key, 'abc'), 'must be a public key'],
  ])('is refused: one %s', (_, prepare, lines, problem) => {
    prepare();
    expect(problemIn(entry(lines))).toContain(problem);
  });

  test('of the demo’s key is refused in production', () => {
    const [, demoKey = ''] = /data-key="([^"]+)"/.exec(
      readFileSync(join(import.meta.dirname, '../../../demo/wallet.html'), 'utf8'),
    )!;
    written();
    const path = entry(named.replace(key, demoKey));
    expect(problemIn(path)).toContain('none of the keys signed');
    expect(problemIn(path, { isProduction: true })).toContain('directory.keys holds a key that was published');
  });
});
