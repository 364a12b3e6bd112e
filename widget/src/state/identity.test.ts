// Who the customer is, as far as the device may tell.
import { expect, test } from 'vitest';
import { identityFrom } from './identity.ts';

const token = (sub: string, exp: number) => `x.${btoa(JSON.stringify({ sub, exp }))}.y`;

test('two tokens of one customer share a scope, two customers do not, and the name is not in it', async () => {
  const first = await identityFrom(token('alice@example', 1));
  const second = await identityFrom(token('alice@example', 2));
  const other = await identityFrom(token('bob@example', 1));
  expect(first.scope).toBe(second.scope);
  expect(first.scope).not.toBe(other.scope);
  expect(first.scope).not.toContain('alice');
});

test('an expired token is asked for again where the wallet gave a way to', async () => {
  let given = 0;
  const identity = await identityFrom(() => Promise.resolve(token('alice', ++given)));
  expect(await identity.token()).toBe(token('alice', 1));
  expect(identity.renew()).toBe(true);
  expect(await identity.token()).toBe(token('alice', 2));
  expect((await identityFrom(token('alice', 1))).renew()).toBe(false);
});
