// Who a customer is, through the front door: tokens that end, sites that require one, and the code that finds conversations again.
import { type CustomerRows, recoveryCodeAnswerSchema, recoveryStatusSchema } from '@recourse/shared/protocol';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { recoveryBudgets } from '../access/recovery.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { testSite } from '../testing/testSite.ts';
import { testKeys, testToken } from '../testing/testTokens.ts';
import { until } from '../testing/until.ts';
import { startConversation, textsOf } from './relayContract.ts';

const rowsOf = (client: TestClient) => client.pushed('rows') as CustomerRows | undefined;
const online = (client: TestClient) =>
  until('he is online', () => client.session.connection.name === 'online').then(() => client);
const refusal = (client: TestClient) =>
  until('he is refused', () => {
    const { connection } = client.session;
    return connection.name === 'refused' && connection.failure;
  });
const ask = (client: TestClient, query: object) => client.socket.emitWithAck('query', query);
const notFound = { ok: false, failure: { code: 'notFound' } };

describe.each(['embedded', 'redis'] as const)('over the %s store', (store) => {
  let relay: TestRelay;
  let redis: TestRedis | undefined;
  const comes: TestRelay['customer'] = (options) => relay.customer(options);

  beforeAll(async () => {
    redis = store === 'redis' ? await startRedis() : undefined;
    relay = await startTestRelay({
      ...(redis && { store: { name: 'redis', url: redis.url } }),
      site: { customerKeys: testKeys },
      also: [testSite({ id: 'strict', customerKeys: testKeys, requireSignIn: true })],
      proxies: 1,
    });
  });
  afterEach(() => relay.disconnectAll());
  afterAll(async () => {
    await relay.close();
    await redis?.stop();
  });

  describe('a token', () => {
    const soon = () => Math.floor(Date.now() / 1000) - 58;

    test('by the old key and by the new one is the same customer, while both are configured', async () => {
      const one = await online(comes({ token: await testToken('rotating', { kid: 'old' }) }));
      const log = startConversation(one);
      await until('it is there', () => rowsOf(one)?.conversations.length === 1);
      const two = await online(comes({ token: await testToken('rotating', { kid: 'new' }) }));
      await until('he sees it by the new key', () => rowsOf(two)?.conversations[0]?.log === log);
    });

    test('ends its connection when it ends', async () => {
      const client = comes({ token: await testToken('short', { exp: soon() }) });
      await online(client);
      expect(await refusal(client)).toEqual({ code: 'tokenExpired' });
    });

    test('is replaced by a newer one of the same customer without a cut', async () => {
      const client = await online(comes({ token: await testToken('renewing', { exp: soon() }) }));
      let cut = false;
      client.socket.on('disconnect', () => (cut = true));
      const answer = await ask(client, { type: 'renewToken', token: await testToken('renewing') });
      expect(answer).toEqual({ ok: true, expiresAt: expect.any(Number) });
      // Another connection under the same short proof shows when that moment has passed.
      await refusal(comes({ token: await testToken('witness', { exp: soon() }) }));
      expect(cut).toBe(false);
      expect(await ask(client, { type: 'recoveryStatus' })).toMatchObject({ ok: true });
    });

    test('of somebody else, or of nobody, renews nothing', async () => {
      const client = await online(comes({ token: await testToken('steady') }));
      const renew = async (token: string) => ask(client, { type: 'renewToken', token });
      expect(await renew(await testToken('other'))).toEqual({ ok: false, failure: { code: 'forbidden' } });
      expect(await renew('a.b.c')).toEqual({ ok: false, failure: { code: 'unauthenticated' } });
      expect(await renew(await testToken('steady', { exp: 1_000 }))).toEqual({
        ok: false,
        failure: { code: 'tokenExpired' },
      });
      const device = await online(comes());
      expect(await ask(device, { type: 'renewToken', token: await testToken('steady') })).toEqual({
        ok: false,
        failure: { code: 'forbidden' },
      });
    });
  });

  describe('a site that requires a sign-in', () => {
    test('has no door for a device alone, and one for a token', async () => {
      expect(await refusal(comes({ site: 'strict' }))).toEqual({ code: 'unauthenticated', field: 'token' });
      const client = await online(comes({ site: 'strict', token: await testToken('member') }));
      expect(rowsOf(client) ?? (await until('his rows', () => rowsOf(client)))).toEqual({
        conversations: [],
        cases: [],
      });
    });
  });

  describe('a recovery code', () => {
    async function withCode(): Promise<{ owner: TestClient; log: string; code: string }> {
      const owner = comes();
      const log = startConversation(owner);
      owner.session.send({ type: 'postMessage', log, text: '重装之前' });
      await until('it is there', () => rowsOf(owner)?.conversations.length === 1);
      const answer = v.parse(recoveryCodeAnswerSchema, await ask(owner, { type: 'makeRecoveryCode' }));
      if (!answer.ok) throw new Error('no code');
      return { owner, log, code: answer.code };
    }
    const use = (client: TestClient, code: string) => ask(client, { type: 'useRecoveryCode', code });
    const follow = (client: TestClient, log: string) => client.socket.emitWithAck('follow', { log, cursor: null });

    test('opens what the lost device had on another one, to read and to write, once', async () => {
      const { owner, log, code } = await withCode();
      owner.socket.disconnect();
      const fresh = await online(comes());
      expect(await follow(fresh, log)).toEqual(notFound);
      expect(await use(fresh, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual({ ok: true });
      expect(await use(fresh, code)).toEqual({ ok: true });
      fresh.socket.disconnect();

      const again = await online(comes({ device: fresh.device }));
      await until('his list has it', () => rowsOf(again)?.conversations[0]?.log === log);
      const events = again.follow(log);
      await until('he reads it', () => textsOf(events).includes('重装之前'));
      again.session.send({ type: 'postMessage', log, text: '重装之后' });
      await until('he writes on', () => textsOf(events).includes('重装之后'));

      const thief = await online(comes());
      expect(await use(thief, code)).toEqual(notFound);
      const status = v.parse(
        recoveryStatusSchema,
        await ask(await online(comes({ device: owner.device })), { type: 'recoveryStatus' }),
      );
      expect(status).toEqual({ ok: true, usedAt: expect.any(Number) });
    });

    test('goes on from device to device, and what was recovered is adopted with the rest', async () => {
      const { log, code } = await withCode();
      const second = await online(comes());
      await use(second, code);
      const next = v.parse(recoveryCodeAnswerSchema, await ask(second, { type: 'makeRecoveryCode' }));
      const third = await online(comes());
      expect(await use(third, next.ok ? next.code : '')).toEqual({ ok: true });
      third.socket.disconnect();
      const known = await online(comes({ device: third.device, token: await testToken(`heir of ${store}`) }));
      await until('it is his account’s', async () => {
        const elsewhere = await online(comes({ token: await testToken(`heir of ${store}`) }));
        const answer = await follow(elsewhere, log);
        elsewhere.socket.disconnect();
        return answer.ok;
      });
      expect(await follow(known, log)).toMatchObject({ ok: true });
      expect(await follow(second, log)).toEqual(notFound);
    });

    test('that was revoked, or replaced, opens nothing, and what it opened is closed', async () => {
      const { owner, log, code } = await withCode();
      const other = v.parse(recoveryCodeAnswerSchema, await ask(owner, { type: 'makeRecoveryCode' }));
      const fresh = await online(comes());
      expect(await use(fresh, code)).toEqual(notFound);
      expect(await use(fresh, other.ok ? other.code : '')).toEqual({ ok: true });
      const opened = await online(comes({ device: fresh.device }));
      expect(await follow(opened, log)).toMatchObject({ ok: true });
      expect(await ask(owner, { type: 'revokeRecoveryCode' })).toEqual({ ok: true });
      expect(await follow(await online(comes({ device: fresh.device })), log)).toEqual(notFound);
      expect(await ask(owner, { type: 'recoveryStatus' })).toEqual({ ok: true });
      expect(await follow(owner, log)).toMatchObject({ ok: true });
    });

    test('is not made for an account, and is good at its own site only', async () => {
      const { code } = await withCode();
      const known = await online(comes({ token: await testToken('account') }));
      expect(await ask(known, { type: 'makeRecoveryCode' })).toEqual({ ok: false, failure: { code: 'forbidden' } });
      const elsewhere = await online(comes({ site: 'strict', token: await testToken('elsewhere') }));
      expect(await use(elsewhere, code)).toEqual(notFound);
    });

    test('that is wrong gets one answer, and after a few tries the answer to wait, from an address as well', async () => {
      const guesser = await online(comes({ address: '203.0.113.80' }));
      const wrong = ['', 'x', '0'.repeat(24), '7Q2M-0000-0000-0000-0000-0000', '__proto__', '%00', 'recovery:harbor:*'];
      for (const code of wrong) expect(await use(guesser, code)).toEqual(notFound);
      expect(await use(guesser, '助记词')).toEqual(notFound);
      expect(await use(guesser, 'x')).toMatchObject({ failure: { code: 'rateLimited' } });
      // A new connection of the same device, and then new devices of the same address.
      expect(await use(await online(comes({ device: guesser.device })), 'x')).toMatchObject({
        failure: { code: 'rateLimited' },
      });
      const answers = [];
      for (let n = 0; n < recoveryBudgets.address.points / 4; n++) {
        const next = await online(comes({ address: '203.0.113.80' }));
        for (let tries = 0; tries < 4; tries++) answers.push(await use(next, 'x'));
      }
      expect(answers.at(-1)).toMatchObject({ failure: { code: 'rateLimited' } });
      expect(await use(await online(comes({ address: '203.0.113.81' })), 'x')).toEqual(notFound);
    });

    test('stands in no log line, and in the store only as a keyed hash', async () => {
      const { code } = await withCode();
      const fresh = await online(comes());
      await use(
        fresh,
        code.replace(/.$/, (last) => (last === 'Z' ? 'Y' : 'Z')),
      );
      await use(fresh, code);
      const plain = code.replaceAll('-', '');
      const stored: unknown[] = [];
      for (const prefix of ['recovery', 'device'])
        stored.push(await relay.stores.state.documents.list(prefix, { limit: 1_000 }));
      const text = relay.lines.join('\n') + JSON.stringify(stored);
      expect(text).toContain('recoveryCode:harbor:');
      for (const piece of [code, plain, plain.toLowerCase(), code.slice(0, 14)]) expect(text).not.toContain(piece);
    });
  });
});
