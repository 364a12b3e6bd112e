// The console's own look at words knows what the relay knows of the site, or it would hold back what the relay lets go.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Desk } from './desk.ts';
import { guardWords } from './guard.ts';

const desk = {
  me: signal({ ours: { numbers: ['400-820-0000'], handles: ['@berthwell_help', 'help@berthwell.example'] } }),
  site: signal({ linkHosts: ['help.wallet.example.com'] }),
} as unknown as Pick<Desk, 'me' | 'site'>;

test.each([
  'You can call us at 400-820-0000 on working days.',
  'Our account there is @berthwell_help, and there is no other.',
  'The way is described at https://help.wallet.example.com/refunds',
])('what is the site’s own may be named: %s', async (text) => {
  expect(await guardWords(text, 'toCustomer', desk)).toEqual({ name: 'pass' });
});

test.each(['You can call us at 400-820-9999 on working days.', 'Sign in at https://help-wallet.example.net/refunds'])(
  'what is not is held back: %s',
  async (text) => {
    expect((await guardWords(text, 'toCustomer', desk)).name).not.toBe('pass');
  },
);
