// Who speaks for us, asked of a whole relay: the badge's claim, the signed directory, case numbers and reports.
import { type Directory, openClaim, openDirectory, type Verify } from '@recourse/shared/directory';
import { caseNumber, conversationIdFor } from '@recourse/shared/kit';
import { badgeAnswerSchema } from '@recourse/shared/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeKey } from '../directory/badgeClaims.ts';
import { signDirectory } from '../directory/signDirectory.ts';
import { newSigningKey, publicKeyOf, verifyText } from '../log/signedHead.ts';
import { testRequest } from '../testing/testCore.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { testSite } from '../testing/testSite.ts';
import { until } from '../testing/until.ts';

const operator = newSigningKey();
const directory: Directory = {
  ...{ site: 'harbor', issuedAt: Date.now(), validUntil: Date.now() + 86_400_000 },
  ...{ hosts: ['wallet.example.com'], handles: [], phones: ['+862155501234'], mails: [] },
  relayKeys: [publicKeyOf(badgeKey('s'.repeat(44)))],
};
const keys = [publicKeyOf(operator)];
const verify: Verify = async (signed) => verifyText(signed);
const nonce = 'n'.repeat(22);
let relay: TestRelay;
let ann: TestClient;
let conversation: string;
let addresses = 0;

beforeAll(async () => {
  const signed = signDirectory(operator, directory);
  relay = await startTestRelay({
    proxies: 1,
    site: { directory: { path: '/nowhere.json', keys, signed, directory } },
    also: [testSite({ id: 'quay' })],
  });
  ann = relay.customer({ address: '203.0.113.9' });
  await until('she is on', () => ann.session.connection.name === 'online');
  let started = '';
  await ann.session.send((id) => {
    started = id;
    return { type: 'startConversation', log: conversationIdFor('harbor', id), locale: 'en', timeZone: 'UTC' };
  }).settled;
  conversation = conversationIdFor('harbor', started);
}, 30_000);
afterAll(() => relay.close());

const badge = (client: TestClient, log?: string) =>
  client.session.query({ type: 'badge', nonce, ...(log && { log }) }, badgeAnswerSchema);
async function claimOf(client: TestClient, log?: string) {
  const answer = await badge(client, log);
  if (!answer.ok) throw new Error(answer.failure.code);
  return openClaim(answer, { directory, nonce, now: Date.now(), verify });
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${relay.url}/api/directory/${path}`, {
    method: 'POST',
    // Each question from an address of its own, unless the test says otherwise.
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${addresses++}`, ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('the badge', () => {
  test('names the agent who has the conversation, to its customer, and the site to everybody', async () => {
    expect(await claimOf(ann)).toMatchObject({ site: 'harbor', nonce });
    expect(await claimOf(ann, conversation)).not.toHaveProperty('speaks');
    const kai = await relay.agent('kai');
    await until('he is on', () => kai.session.connection.name === 'online');
    await kai.session.send({ type: 'takeConversation', log: conversation }).settled;
    const claim = await claimOf(ann, conversation);
    expect(claim?.speaks).toMatchObject({ conversation, name: 'Kai' });
    expect(claim?.speaks?.agent).toMatch(/^ag_/);
    await kai.session.send({ type: 'giveBack', log: conversation }).settled;
    expect(await claimOf(ann, conversation)).not.toHaveProperty('speaks');
  });

  test('says nothing of another’s conversation, which answers like one that nobody began', async () => {
    const eve = relay.customer({ address: '203.0.113.10' });
    await until('she is on', () => eve.session.connection.name === 'online');
    for (const log of [conversation, conversationIdFor('harbor', `${'x'.repeat(22)}.1`)])
      expect(await claimOf(eve, log)).not.toHaveProperty('speaks');
    eve.session.disconnect();
  });

  test('is not given to agents', async () => {
    const lin = await relay.agent('lin');
    await until('she is on', () => lin.session.connection.name === 'online');
    expect(await badge(lin)).toMatchObject({ ok: false });
    lin.session.disconnect();
  });
});

describe('the directory', () => {
  test('is served to anybody as it was signed', async () => {
    for (const query of ['?site=harbor', '']) {
      const response = await fetch(`${relay.url}/api/directory/signed${query}`);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      const served = (await response.json()) as { directory: unknown };
      expect(served).toMatchObject({ ok: true, site: 'harbor', keys });
      expect(await openDirectory(served.directory, { keys, site: 'harbor', now: Date.now(), verify })).toEqual({
        ...{ name: 'good', directory },
      });
    }
  });

  test('is not there for a site without one, and an unknown site has none', async () => {
    expect(await (await fetch(`${relay.url}/api/directory/signed?site=quay`)).json()).toEqual({
      ...{ ok: true, site: 'quay', name: { en: 'Harbor Support' } },
    });
    expect((await fetch(`${relay.url}/api/directory/signed?site=nobody`)).status).toBe(404);
  });
});

describe('a case number', () => {
  test('shows that it is ours and its public state, and nothing else', async () => {
    const submitted = await ann.session.send({
      ...{ type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC' },
      request: testRequest({ paidAt: Date.now() - 86_400_000 }),
    }).settled;
    if (!submitted.ok) throw new Error(JSON.stringify(submitted));
    const number = caseNumber(submitted.log);
    for (const spelled of [number, number.toLowerCase().replaceAll('-', ' ')])
      expect((await post('case', { site: 'harbor', number: spelled })).body).toEqual({
        ...{ ok: true, ours: true, state: 'submitted' },
      });
    // At another site it is nobody's.
    expect((await post('case', { site: 'quay', number })).body).toEqual({ ok: true, ours: false });
  });

  test('that nobody has is not ours, after the same time', async () => {
    const begun = performance.now();
    expect(await post('case', { site: 'harbor', number: 'RC-0000-0000-0000-0000' })).toMatchObject({
      ...{ status: 200, body: { ok: true, ours: false } },
    });
    expect(performance.now() - begun).toBeGreaterThan(140);
  });

  test.each<[string, unknown, string, string]>([
    ['no case number', { site: 'harbor', number: 'harbor.rc.00.x' }, 'invalidField', 'number'],
    ['a site that is not here', { site: 'nobody', number: 'RC-0000-0000-0000-0000' }, 'siteUnknown', ''],
    ['another member', { site: 'harbor', number: 'x', all: true }, 'malformed', 'all'],
    ['no text', { site: 'harbor', number: 7 }, 'malformed', 'number'],
  ])('must be one: %s', async (_, body, code, field) => {
    const failure = { code, ...(field && { field }) };
    expect((await post('case', body)).body).toEqual({ ok: false, failure });
  });

  test('cannot be asked for without end from one network', async () => {
    const ask = () => post('case', { site: 'harbor', number: 'no' }, { 'x-forwarded-for': '192.0.2.77' });
    const statuses = await Promise.all(Array.from({ length: 61 }, () => ask().then(({ status }) => status)));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});

describe('a report', () => {
  const written = async () =>
    (await relay.audit.list('harbor', { limit: 50 })).flatMap(({ entry }) =>
      entry.type === 'impostorReported' ? [entry] : [],
    );

  test('is written down once a day, in the spelling that was looked up, without who reported it', async () => {
    for (const value of ['https://Wallet.example.com.evil.top/refund?me=ann', 'wallet.example.com.evil.top'])
      expect((await post('report', { site: 'harbor', value })).body).toEqual({ ok: true });
    expect((await post('report', { site: 'harbor', value: '微信：berthwell' })).body).toEqual({ ok: true });
    expect(await written()).toEqual([
      { type: 'impostorReported', channel: 'wechat', value: 'berthwell' },
      { type: 'impostorReported', channel: 'site', value: 'wallet.example.com.evil.top' },
    ]);
  });

  test.each([
    ['what is ours', '+86 21 5550 1234', 'invalidField'],
    ['a sentence', 'he told me to install something', 'invalidField'],
    ['a case number', 'RC-0000-0000-0000-0000', 'invalidField'],
    [
      'a recovery phrase between dots',
      'legal.winner.thank.year.wave.sausage.worth.useful.legal.winner.thank.yellow',
      'secretStopped',
    ],
    ['a seed', 'sn259rEFXrQrWyx3Q7XneWcwV6dfL', 'secretStopped'],
  ])('is not taken of %s', async (_, value, code) => {
    const before = await written();
    expect((await post('report', { site: 'harbor', value })).body).toMatchObject({ failure: { code, field: 'value' } });
    expect(await written()).toEqual(before);
    expect(relay.lines.join('')).not.toContain(value);
  });

  test('is not taken from a page that the site does not know, nor too often from one network', async () => {
    const body = { site: 'harbor', value: '@someone_else' };
    expect((await post('report', body, { origin: 'https://evil.top' })).body).toEqual({
      ...{ ok: false, failure: { code: 'forbidden', field: 'origin' } },
    });
    const known = await post('report', body, { origin: 'https://wallet.example.com' });
    expect(known.body).toEqual({ ok: true });
    const from = { 'x-forwarded-for': '192.0.2.78' };
    const statuses = await Promise.all(
      Array.from({ length: 12 }, () => post('report', body, from).then((a) => a.status)),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});
