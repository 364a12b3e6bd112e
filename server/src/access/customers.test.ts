import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

const curvePem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
  type: 'spki',
  format: 'pem',
}) as string;

const common = { issuer: 'https://api.example.com', audience: 'recourse' };
const keys: CustomerKey[] = [
  { kid: 'ed', algorithm: 'EdDSA', key: pem, ...common },
  { kid: 'hs', algorithm: 'HS256', key: shared, ...common },
  { kid: 'es', algorithm: 'ES256', key: curvePem, ...common },
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
    const nameOf = async (name: string) => {
      const result = await identify(site, { device, token: await signed({ name }) });
      if (!result.ok) throw new Error('refused');
      return result.customer.name;
    };
    expect(await nameOf(` \u202eAnn\u200b\u0000  ✅ W ${'x'.repeat(100)}`)).toMatch(/^Ann W x{54}$/);
    // Whoever would pass for us goes without one, and the site's own name is ours.
    expect(await nameOf('\u202eofficial\u200b Support')).toBeUndefined();
    expect(await nameOf('Harb0r Ann')).toBeUndefined();
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
    [
      'signed with RSA, by whatever key',
      () => {
        const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
        return signed({}, { header: { alg: 'RS256' }, key: rsa });
      },
    ],
    [
      'signed with the right kind of key under another algorithm’s name',
      () =>
        signed({}, { header: { alg: 'ES256' }, key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }),
    ],
    ...['NONE', 'nOnE', 'none', ''].map((alg): [string, () => string] => [
      `whose header says that it is signed by "${alg}"`,
      () => `${part({ alg, kid: 'ed' })}.${part(claims)}.${'A'.repeat(86)}`,
    ]),
    [
      'that brings its own key along',
      () => signed({}, { header: { jwk: stranger.export({ format: 'jwk' }) }, key: stranger }),
    ],
    [
      'whose kid is a path',
      () => signed({}, { header: { kid: '../../etc/passwd' }, key: Buffer.from('x'.repeat(32)) }).catch(() => 'a.b.c'),
    ],
    ['whose kid is an address', () => signed({}, { header: { kid: 'https://evil.example/keys' } })],
    ['that was made for something else', () => signed({}, { header: { typ: 'at+jwt' } })],
    ['that is not encoded', () => signed({}, { header: { b64: false, crit: ['b64'] } }).catch(() => 'a.b.c')],
    ...['HS384', 'HS512'].map((alg): [string, () => Promise<string>] => [
      `signed with the right secret by ${alg}, which was not agreed`,
      () => signed({}, { header: { alg, kid: 'hs' }, key: Buffer.from(shared) }),
    ]),
    ['with an empty signature', () => `${part({ alg: 'EdDSA', kid: 'ed' })}.${part(claims)}.`],
    [
      'signed with nothing but zeros',
      () => `${part({ alg: 'ES256', kid: 'es' })}.${part(claims)}.${Buffer.alloc(64).toString('base64url')}`,
    ],
    [
      'signed with an empty secret',
      () => signed({}, { header: { alg: 'HS256', kid: 'hs' }, key: Buffer.alloc(0) }).catch(() => 'a.b.c'),
    ],
    ['whose kid is a question to a database', () => signed({}, { header: { kid: "ed' OR '1'='1" } })],
    ['whose kid is nothing', () => signed({}, { header: { kid: '' } })],
    ['whose kid ends in a NUL', () => signed({}, { header: { kid: 'ed\0' } })],
    ['whose kid is that of the prototype', () => signed({}, { header: { kid: 'constructor' } })],
    ['that brings a certificate along', () => signed({}, { header: { x5c: ['MIIB'] }, key: stranger })],
    [
      'that says its subject twice, signed by a stranger',
      () => {
        const twice = JSON.stringify(claims).replace('{', '{"sub":"account-8",');
        return `${part({ alg: 'EdDSA', kid: 'ed' })}.${Buffer.from(twice).toString('base64url')}.${'A'.repeat(86)}`;
      },
    ],
    ['that holds another token', async () => signed({}, { header: { cty: 'JWT' }, key: stranger })],
    ['of a megabyte', async () => `${await signed()}${'A'.repeat(1 << 20)}`],
    ['with white space in it', async () => (await signed()).replace('.', '. ')],
    ['with a second signature behind it', async () => `${await signed()}.${'A'.repeat(86)}`],
    ['with an audience in a list that is not ours', () => signed({ aud: ['other', 'recourses'] })],
    ['with an issuer in a list', () => signed({ iss: [common.issuer] })],
    ['that begins in the far future', () => signed({ iat: seconds + 86_400, exp: seconds + 86_400 + 600 })],
    ['with an expiry beyond numbers', () => signed({ exp: 1e308 })],
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

  test('is read without a look at any address that it names', async () => {
    const asked: string[] = [];
    const keyServer = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end(JSON.stringify({ keys: [{ ...stranger.export({ format: 'jwk' }), kid: 'ed' }] }));
    }).listen(0, '127.0.0.1');
    await once(keyServer, 'listening');
    const url = `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/keys`;
    for (const name of ['jku', 'x5u', 'jwks_uri']) {
      const forged = await signed({}, { header: { [name]: url }, key: stranger });
      expect(await identify(site, { device, token: forged })).toMatchObject({ ok: false });
      expect(await identify(site, { device, token: await signed({}, { header: { [name]: url } }) })).toMatchObject({
        ok: true,
      });
    }
    keyServer.close();
    expect(asked).toEqual([]);
  });

  test('by a key that was taken away, or by the key of another site, is worth nothing', async () => {
    const token = await signed();
    const [ed, hs] = keys as [CustomerKey, CustomerKey, CustomerKey];
    const after = testSite({ customerKeys: [hs] });
    const renamed = testSite({ customerKeys: [{ ...ed, kid: 'other' }, hs] });
    const audienceOfAnother = testSite({ id: 'cove', customerKeys: [{ ...ed, audience: 'cove' }] });
    for (const where of [after, renamed, audienceOfAnother])
      expect(await identify(where, { device, token })).toEqual({ ok: false, failure: { code: 'unauthenticated' } });
  });

  test('is required where the site says so, and its end is told', async () => {
    const strict = testSite({ customerKeys: keys, requireSignIn: true });
    expect(await identify(strict, { device })).toEqual({
      ok: false,
      failure: { code: 'unauthenticated', field: 'token' },
    });
    expect(await identify(strict, { device, token: await signed() })).toMatchObject({
      ok: true,
      expiresAt: (seconds + 600 + 60) * 1000,
    });
  });

  test('is worth nothing at a site without keys', async () => {
    expect(await identify(testSite(), { device, token: await signed() })).toEqual({
      ok: false,
      failure: { code: 'unauthenticated' },
    });
  });
});
