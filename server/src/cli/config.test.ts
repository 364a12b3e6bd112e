// `recourse config …`: a directory is signed on one machine, and believed on others by its public key.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSignedDirectory } from '../directory/readSignedDirectory.ts';
import { runCommand } from './main.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(line: string, env: Record<string, string> = {}) {
  const said = { out: '', err: '' };
  const exit = await runCommand(line.split(' '), {
    ...{ env: { RECOURSE_DATA: join(folder, 'data'), ...env }, cwd: folder, input: Readable.from(['']) },
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { exit, ...said };
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const source = (changes = '') => `site: berthwell
validUntil: ${day(90)}
hosts: [Wallet.example.com, 泊湾.example]
handles:
  - { platform: telegram, handle: "@Berthwell_Official" }
phones: ["+86 21 5550 1234"]
mails: [Help@wallet.example.com]
${changes}`;
const write = (text: string) => writeFileSync(join(folder, 'ours.yaml'), text);
const signed = () => JSON.parse(readFileSync(join(folder, 'ours.signed.json'), 'utf8'));

describe('config sign', () => {
  test('makes a key when asked, once and for this account only, and signs one spelling of each value', async () => {
    write(source());
    const first = await run('config sign ours.yaml --key ours.key --new-key --json');
    expect(first.exit).toBe(0);
    const { key } = JSON.parse(first.out);
    expect(statSync(join(folder, 'ours.key')).mode & 0o077).toBe(0);
    expect(first.out).not.toContain(readFileSync(join(folder, 'ours.key'), 'utf8').trim());
    expect(readSignedDirectory(join(folder, 'ours.signed.json'), { keys: [key], site: 'berthwell' })).toMatchObject({
      ok: true,
      directory: {
        hosts: ['wallet.example.com', '泊湾.example'],
        handles: [{ platform: 'telegram', handle: 'berthwell_official' }],
        ...{ phones: ['+862155501234'], mails: ['help@wallet.example.com'], relayKeys: [] },
      },
    });
    expect((await run('config sign ours.yaml --key ours.key --new-key')).err).toContain('never overwritten');
    const again = await run('config sign ours.yaml --key ours.key --out other.json');
    expect(again.out).toContain(key);
    expect(again.out).toContain('no badge will be drawn');
    expect((await run(`config check other.json --site berthwell --key ${key}`)).exit).toBe(0);
  });

  test.each([
    ['a member that it does not know', source('links: [a.example]'), 'line 8: links is not a setting'],
    ['what is no host', source().replace('泊湾.example', '"https://x.example/a"'), 'line 3: hosts.1 must be a host'],
    ['what is no number', source().replace('+86 21 5550 1234', 'call us'), 'phones.0 must be a number'],
    ['a platform that it does not know', source().replace('telegram', 'pigeon'), 'handles.0.platform must be one of'],
    ['a relay key that is none', source('relayKeys: ["abc"]'), 'relayKeys.0 must be an Ed25519 public key'],
    ['a day that is over', source().replace(day(90), day(-1)), 'line 2: validUntil is over already'],
    ['a day in many years', source().replace(day(90), day(900)), 'must be within 400 days'],
    ['no day', source().replace(day(90), 'soon'), 'validUntil must be a day'],
  ])('refuses %s and writes nothing', async (_, text, problem) => {
    write(text);
    const { exit, err } = await run('config sign ours.yaml --key ours.key --new-key');
    expect([exit, err]).toEqual([1, expect.stringContaining(problem)]);
    expect(existsSync(join(folder, 'ours.signed.json'))).toBe(false);
  });

  test('says what is wrong with the key', async () => {
    write(source());
    expect(await run('config sign ours.yaml')).toMatchObject({ exit: 64 });
    expect((await run('config sign ours.yaml --key none.key')).err).toContain('--new-key makes it');
    writeFileSync(join(folder, 'bad.key'), 'hello');
    expect((await run('config sign ours.yaml --key bad.key')).err).toContain('holds no signing key');
  });
});

describe('config check', () => {
  test('refuses what the widget would refuse, and says why', async () => {
    write(source());
    const { key } = JSON.parse((await run('config sign ours.yaml --key ours.key --new-key --json')).out);
    const check = async (of: { site?: string; by?: string } = {}) =>
      (await run(`config check ours.signed.json --site ${of.site ?? 'berthwell'} --key ${of.by ?? key}`)).err;
    expect(await check()).toBe('');
    expect(await check({ site: 'harbor' })).toContain('another site');
    const other = JSON.parse((await run('config sign ours.yaml --key b.key --new-key --out b.json --json')).out).key;
    expect(await check({ by: other })).toContain('none of the keys');
    const text = JSON.stringify({
      ...signed(),
      directory: signed().directory.replace('Official', 'official').replace('1234', '1235'),
    });
    writeFileSync(join(folder, 'ours.signed.json'), text);
    expect(await check()).toContain('changed after it was signed');
    writeFileSync(join(folder, 'ours.signed.json'), '{}');
    expect(await check()).toContain('no directory signed');
  });
});

test('config relay-key prints the public key that belongs to the secret', async () => {
  const RECOURSE_SECRET = randomBytes(32).toString('base64url');
  const { exit, out } = await run('config relay-key --json', { RECOURSE_SECRET });
  expect(exit).toBe(0);
  expect(JSON.parse(out).key).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect((await run('config relay-key', { RECOURSE_SECRET })).out.trim()).toBe(JSON.parse(out).key);
  expect((await run('config relay-key')).out.trim()).not.toBe(JSON.parse(out).key);
});
