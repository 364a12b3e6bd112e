// A directory and a badge are believed for their signature under a pinned key, and for nothing else.
import { ed25519 } from '@noble/curves/ed25519.js';
import { base64urlnopad } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { badgeLifeMs, claimStatement, openClaim } from './badge.ts';
import { type Directory, directoryStatement, openDirectory, type Verify } from './directory.ts';
import { sample } from './subjects.fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const pair = (seed: number) => {
  const secret = new Uint8Array(32).fill(seed);
  const sign = (text: string) => base64urlnopad.encode(ed25519.sign(bytes(text), secret)).replace(/=/g, '');
  return { key: base64urlnopad.encode(ed25519.getPublicKey(secret)), sign };
};
const [operator, stranger, relay] = [pair(1), pair(2), pair(3)];
const verify: Verify = async ({ key, signature, text }) =>
  ed25519.verify(base64urlnopad.decode(signature), bytes(text), base64urlnopad.decode(key));
const now = 1_900_000_000_000;

const signed = (changes: Partial<Directory> = {}, by = operator) => {
  const directory = JSON.stringify({ ...sample, ...changes });
  return { key: by.key, signature: by.sign(directoryStatement(directory)), directory };
};
const open = (envelope: unknown, of: { keys?: string[]; site?: string; now?: number } = {}) =>
  openDirectory(envelope, { keys: [operator.key], site: 'berthwell', now, verify, ...of });

describe('a directory', () => {
  test('is good when the pinned key signed it, also while two are pinned', async () => {
    expect(await open(signed())).toEqual({ name: 'good', directory: sample });
    expect(await open(signed({}, stranger), { keys: [operator.key, stranger.key] })).toMatchObject({ name: 'good' });
  });

  const good = signed();
  test.each<[string, unknown, Parameters<typeof open>[1]]>([
    ['noKey', good, { keys: [] }],
    ['noKey', good, { keys: ['', 'null', 'A'.repeat(42)] }],
    ['malformed', null, {}],
    ['malformed', 'text', {}],
    ['malformed', { ...good, signature: good.signature.slice(1) }, {}],
    ['malformed', { ...good, directory: sample }, {}],
    ['otherKey', signed({}, stranger), {}],
    // Says the pinned key's name and is signed by another.
    ['altered', { ...signed({}, stranger), key: operator.key }, {}],
    ['altered', { ...good, directory: good.directory.replace('berthwell_official', 'berthwell_officiaI') }, {}],
    ['altered', { ...good, directory: `${good.directory} ` }, {}],
    // A badge's signature is none for a directory.
    ['altered', { ...good, signature: operator.sign(claimStatement(good.directory)) }, {}],
    ['altered', { ...good, signature: operator.sign(good.directory) }, {}],
    ['otherSite', signed({ site: 'harbor' }), {}],
    ['expired', good, { now: sample.validUntil }],
    ['malformed', signed({ hosts: ['not a host'] }), {}],
    ['malformed', signed({ relayKeys: ['short'] }), {}],
  ])('is bad: %s', async (because, envelope, of) => {
    expect(await open(envelope, of)).toEqual({ name: 'bad', because });
  });
});

describe('a badge', () => {
  const nonce = 'n'.repeat(22);
  const directory = { ...sample, relayKeys: [relay.key] };
  const speaks = { conversation: 'berthwell.cv.00.x', agent: 'ag_1', name: '沈凯' };
  const claim = { site: 'berthwell', nonce, until: now + badgeLifeMs, speaks };
  const claimed = (changes: object = {}, by = relay) => {
    const text = JSON.stringify({ ...claim, ...changes });
    return { key: by.key, signature: by.sign(claimStatement(text)), claim: text };
  };
  const check = (
    envelope: ReturnType<typeof claimed>,
    of: { directory?: Directory; nonce?: string; now?: number } = {},
  ) => openClaim(envelope, { directory, nonce, now, verify, ...of });

  test('is drawn for what a relay of the directory signed', async () => {
    expect(await check(claimed())).toEqual(claim);
    expect(await check(claimed({ speaks: undefined }))).toEqual({ site: 'berthwell', nonce, until: claim.until });
  });

  const good = claimed();
  test.each<[string, ReturnType<typeof claimed>, Parameters<typeof check>[1]]>([
    ['whom the directory does not name', claimed({}, stranger), {}],
    ['who only says its key', { ...claimed({}, stranger), key: relay.key }, {}],
    ['the operator’s own key, which signs nothing but directories', claimed({}, operator), {}],
    ['another agent', { ...good, claim: good.claim.replace('ag_1', 'ag_2') }, {}],
    ['another name', { ...good, claim: good.claim.replace('沈凯', '苏梅') }, {}],
    ['another conversation', { ...good, claim: good.claim.replace('.cv.00.x', '.cv.00.y') }, {}],
    ['an answer to another question', good, { nonce: 'm'.repeat(22) }],
    ['one that has ended', good, { now: claim.until }],
    ['one that would not end', claimed({ until: now + 10 * badgeLifeMs }), {}],
    ['another site', claimed({ site: 'harbor' }), {}],
    ['a directory without relays', good, { directory: sample }],
    ['no claim at all', claimed({ nonce: 7 }), {}],
  ])('is not drawn: %s', async (_, envelope, of) => expect(await check(envelope, of)).toBeUndefined());
});
