import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import type { CustomerKey } from '../site.ts';
import { testSite } from '../testing/testSite.ts';
import { createIdentifyCustomer } from './customers.ts';

const now = Date.parse('2026-03-02T10:00:00Z');
const seconds = now / 1000;
const device = 'd'.repeat(43);
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519').privateKey;
const shared = 'Zx81-q9Lk2mVb7Rt4Wp0Ys6Dn3Gh5Jc8Fa';
const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;

const common = { issuer: 'https://api.example.com', audience: 'recourse' };
const keys: CustomerKey[] = [
  { kid: 'ed', algorithm: 'EdDSA', key: pem, ...common },
  { kid: 'hs', algorithm: 'HS256', key: shared, ...common },
];
const site = testSite({ customerKeys: keys });
const identify = createIdentifyCustomer({ secret: 'relay secret', now: () => now });

const claims = { sub: 'account-7', iss: common.issuer, aud: common.audience, iat: seconds, exp: seconds + 600 };

function signed(
  changes: Record<string, unknown> = {},
  { header = {}, key = privateKey }: { header?: Record<string, unknown>; key?: KeyObject | Uint8Array } = {},
): Promise<string> {
  return new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'EdDSA', kid: 'ed', ...header }).sign(key);
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What a library that trusts the header would take: the public key used as a shared secret. */
function signedWithPublicKey(): string {
  const head = `${part({ alg: 'HS256', kid: 'ed' })}.${part(claims)}`;
  return `${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`;
}

describe('a device', () => {
  test('is the same customer each time, and another one at another site', async () => {
    const first = await identify(site, { device });
    expect(first).toEqual(await identify(site, { device }));
    expect(first).toMatchObject({
      ok: true,
      customer: { id: expect.stringMatching(/^dv_[A-Za-z0-9_-]{22}$/), kind: 'device' },
    });
    const elsewhere = await identify(testSite({ id: 'cove' }), { device });
    expect(elsewhere).not.toEqual(first);
  });
});

describe('a token', () => {
  test('of the wallet backend makes the customer known, on every device the same', async () => {
    const one = await identify(site, { device, token: await signed({ name: 'Lin' }) });
    const two = await identify(site, { device: 'e'.repeat(43), token: await signed({ name: 'Lin' }) });
    if (!one.ok || !two.ok) throw new Error('refused');
    expect(one.customer).toEqual({ id: expect.stringMatching(/^kn_[A-Za-z0-9_-]{22}$/), kind: 'known', name: 'Lin' });
    expect(two.customer).toEqual(one.customer);
    expect(two.device.id).not.toBe(one.device.id);
  });

  test('by each configured key is taken, so that keys can be changed over', async () => {
    const token = await signed({}, { header: { alg: 'HS256', kid: 'hs' }, key: Buffer.from(shared) });
    const [ed, hs] = [await identify(site, { device, token: await signed() }), await identify(site, { device, token })];
    expect(hs).toEqual(ed);
    expect(ed.ok).toBe(true);
  });

  test('may come from a clock that is a minute off', async () => {
    expect((await identify(site, { device, token: await signed({ iat: seconds + 50, exp: seconds + 930 }) })).ok).toBe(
      true,
    );
    expect((await identify(site, { device, token: await signed({ iat: seconds - 600, exp: seconds - 30 }) })).ok).toBe(
      true,
    );
  });

  test('cannot disguise a name', async () => {
    const token = await signed({ name: ` \u202eofficial\u200b\u0000  Support ${'x'.repeat(100)}` });
    const result = await identify(site, { device, token });
    if (!result.ok) throw new Error('refused');
    expect(result.customer.name).toMatch(/^official Support x+$/);
    expect(result.customer.name).toHaveLength(60);
  });

  test('that has expired says so, because only then a new one helps', async () => {
    const token = await signed({ iat: seconds - 900, exp: seconds - 61 });
    expect(await identify(site, { device, token })).toEqual({ ok: false, failure: { code: 'tokenExpired' } });
  });

  const bad: Array<[string, () => Promise<string> | string]> = [
    ['without a signature', () => new UnsecuredJWT(claims).encode()],
    ['that says alg none', () => `${part({ alg: 'none', kid: 'ed' })}.${part(claims)}.`],
    ['signed with the public key as a secret', signedWithPublicKey],
    ['signed by a stranger', () => signed({}, { key: stranger })],
    ['that names another key than the one that signed', () => signed({}, { header: { kid: 'hs' } })],
    ['with an unknown kid', () => signed({}, { header: { kid: 'old' } })],
    ['without a kid', () => signed({}, { header: { kid: undefined } })],
    ['with a kid that every object has', () => signed({}, { header: { kid: '__proto__' } })],
    ['with a kid that is a list', () => signed({}, { header: { kid: ['ed'] } })],
    ['from another issuer', () => signed({ iss: 'https://evil.example' })],
    ['for another audience', () => signed({ aud: 'another' })],
    ['without issuer', () => signed({ iss: undefined })],
    ['without audience', () => signed({ aud: undefined })],
    ['without expiry', () => signed({ exp: undefined })],
    ['with an expiry that is text', () => signed({ exp: '9999999999' })],
    ['that lives for a year', () => signed({ exp: seconds + 31_536_000 })],
    [
      'that lives for a year and says nothing of when it began',
      () => signed({ iat: undefined, exp: seconds + 31_536_000 }),
    ],
    ['that was made to live too long long ago', () => signed({ iat: seconds - 86_400, exp: seconds + 60 })],
    ['that is not valid yet', () => signed({ nbf: seconds + 300 })],
    ['without a subject', () => signed({ sub: undefined })],
    ['with an empty subject', () => signed({ sub: ' ' })],
    ['with a subject that is a number', () => signed({ sub: 7 })],
    ['with an endless subject', () => signed({ sub: 's'.repeat(129) })],
    [
      'with a header that must be understood',
      () => signed({}, { header: { crit: ['exp'], exp: 1 } }).catch(() => 'a.b.c'),
    ],
    [
      'whose claims were changed',
      async () => (await signed()).replace(/\.[^.]+\./, `.${part({ ...claims, sub: 'account-8' })}.`),
    ],
    ['cut off', async () => (await signed()).slice(0, -4)],
    ['that is empty', () => ''],
    ['that is no token', () => 'hello'],
    ['of dots', () => '..'],
    ['in five parts', () => 'a.b.c.d.e'],
  ];
  test.each(bad)('%s is refused, and no one learns why', async (_, make) => {
    expect(await identify(site, { device, token: await make() })).toEqual({
      ok: false,
      failure: { code: 'unauthenticated' },
    });
  });

  test('is worth nothing at a site without keys', async () => {
    expect(await identify(testSite(), { device, token: await signed() })).toEqual({
      ok: false,
      failure: { code: 'unauthenticated' },
    });
  });
});
