import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { identityFrom } from './identity.ts';
import { createRenewal } from './renewal.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000_000 }));
afterEach(() => vi.useRealTimers());

const token = (exp: number, sub = 'alice') => `x.${btoa(JSON.stringify({ sub, exp }))}.y`;
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

function scene(source: () => Promise<string>, answer: (query: { token?: string }) => unknown) {
  const asked: Array<{ type: string; token?: string }> = [];
  const connection = { name: 'online' };
  const session = {
    connection,
    query: async (query: { type: string; token?: string }) => {
      asked.push(query);
      return answer(query);
    },
  };
  const schedule = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
  return {
    asked,
    connection,
    async begin() {
      const identity = await identityFrom(source);
      const renewal = createRenewal({ identity, session: () => session as never, now: Date.now, schedule });
      renewal.online();
      return renewal;
    },
  };
}

test('a minute before its end a token is replaced by a newer one, again and again', async () => {
  let given = 0;
  const { asked, begin } = scene(
    async () => token(inSeconds(300), given++ >= 0 ? 'alice' : ''),
    () => ({ ok: true, expiresAt: 0 }),
  );
  await begin();
  expect(given).toBe(1);
  await vi.advanceTimersByTimeAsync(239_000);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toEqual([{ type: 'renewToken', token: token(inSeconds(299)) }]);
  await vi.advanceTimersByTimeAsync(241_000);
  expect([given, asked.length]).toEqual([3, 2]);
});

test('one that lives less than two minutes is replaced half-way', async () => {
  const { asked, begin } = scene(
    async () => token(inSeconds(60)),
    () => ({ ok: true, expiresAt: 0 }),
  );
  await begin();
  await vi.advanceTimersByTimeAsync(31_000);
  expect(asked).toHaveLength(1);
});

test('a wallet that cannot give one just now is asked again, and nothing is sent meanwhile', async () => {
  let works = true;
  const { asked, begin } = scene(
    async () => {
      if (!works) throw new Error('no network');
      return token(inSeconds(300));
    },
    () => ({ ok: true, expiresAt: 0 }),
  );
  await begin();
  works = false;
  await vi.advanceTimersByTimeAsync(255_000);
  expect(asked).toEqual([]);
  works = true;
  await vi.advanceTimersByTimeAsync(11_000);
  expect(asked).toHaveLength(1);
});

test('nothing is renewed without a connection, or once it was stopped', async () => {
  const { asked, begin, connection } = scene(
    async () => token(inSeconds(300)),
    () => ({ ok: true, expiresAt: 0 }),
  );
  const renewal = await begin();
  connection.name = 'offline';
  await vi.advanceTimersByTimeAsync(300_000);
  connection.name = 'online';
  renewal.online();
  renewal.stop();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(asked).toEqual([]);
});

test('whatever the clocks say, it asks at most once a second', async () => {
  const { asked, begin } = scene(
    async () => token(1),
    () => ({ ok: true, expiresAt: 0 }),
  );
  await begin();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.length).toBeLessThanOrEqual(10);
});

test('a wallet whose tokens became somebody else’s is told, and his token goes nowhere', async () => {
  const tokens = [token(inSeconds(300), 'alice'), token(inSeconds(600), 'bob')];
  const changed = vi.fn();
  const identity = await identityFrom(async () => tokens.shift()!, changed);
  identity.renew();
  await expect(identity.token()).rejects.toThrow();
  expect(changed).toHaveBeenCalledOnce();
});
