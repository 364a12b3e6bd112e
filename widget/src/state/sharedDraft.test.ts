// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Client } from './client.ts';
import { deviceStore } from './deviceStore.ts';
import { createDrafts } from './drafts.ts';
import { type Kept, refundDraft } from './intake.ts';
import { createSharedDraft } from './sharedDraft.ts';

const form = (at: number, amount: string): Kept => ({ draft: { amount }, prefill: {}, found: {}, page: 'amount', at });

/** A relay that keeps one draft, and a device that is signed in or not. */
function device(name: string, relay: { kept?: unknown; asked: string[] }, kind: 'known' | 'device' = 'known') {
  const drafts = createDrafts(deviceStore(`${name}.`));
  const query = async (of: { type: string; kept?: unknown }) => {
    relay.asked.push(of.type);
    if (of.type === 'keepDraft') relay.kept = of.kept;
    if (of.type === 'dropDraft') delete relay.kept;
    return { ok: true, ...(of.type === 'readDraft' && relay.kept !== undefined && { kept: relay.kept }) };
  };
  const client = {
    ...{ welcome: signal({ me: { role: 'customer', kind } }), connection: signal({ name: 'online' }) },
    session: { query },
  } as unknown as Client;
  return { drafts, shared: createSharedDraft({ client, drafts }) };
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});

test('what was begun on one device is picked up on the other, the newer of the two', async () => {
  const relay = { asked: [] as string[] };
  const phone = device('phone', relay);
  const tablet = device('tablet', relay);
  phone.shared.kept(form(1, '1'));
  phone.shared.kept(form(2, '12'));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(relay.asked).toEqual(['keepDraft']);
  await tablet.shared.fetched();
  expect(tablet.drafts.form<Kept>(refundDraft)).toMatchObject({ draft: { amount: '12' } });

  phone.drafts.keepForm(refundDraft, form(9, '128'));
  await phone.shared.fetched();
  expect(phone.drafts.form<Kept>(refundDraft)).toMatchObject({ draft: { amount: '128' } });
});

test('what was handed in is gone from the relay too, also what was still to be sent', async () => {
  const relay = { asked: [] as string[] };
  const { shared } = device('phone', relay);
  shared.kept(form(1, '1'));
  shared.kept(undefined);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(relay).toEqual({ asked: ['dropDraft'] });
});

test('of a customer whom no wallet vouches for nothing leaves the device', async () => {
  const relay = { asked: [] as string[] };
  const { shared } = device('phone', relay, 'device');
  shared.kept(form(1, '1'));
  await vi.advanceTimersByTimeAsync(5_000);
  await shared.fetched();
  expect(relay.asked).toEqual([]);
});
