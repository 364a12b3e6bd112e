import { conversationIdFor, sha256Hex } from '@recourse/shared/kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EventLog } from '../log/eventLog.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import { newId, newOutbox, openTestCore, type TestCore, testCustomer } from '../testing/testCore.ts';
import { until } from '../testing/until.ts';
import { createShelf, snapshotKey } from './shelf.ts';

const ann = testCustomer('ann');
let core: TestCore;
let log: string;
beforeEach(async () => {
  core = await openTestCore();
  log = await core.begin(ann);
});
afterEach(() => core.close());

async function grow(to: number): Promise<void> {
  const author = { role: 'customer' as const, id: ann.customer.id };
  for (;;) {
    const expected = await core.log.head(log);
    if (expected.seq >= to) return;
    const events = Array.from({ length: Math.min(50, to - expected.seq) }, (_, n) => ({
      ...{ type: 'messagePosted', version: 1, isPublic: true, time: 1_000 + n, author, body: { text: `${n}` } },
    }));
    await core.log.append({ log, expected, command: newId(), commandDigest: sha256Hex('x'), events });
  }
}

/** Counts the events that are read from the store. */
function counting(of: EventLog): { log: EventLog; read: () => number } {
  let events = 0;
  const counted = Object.create(of) as EventLog;
  counted.read = async (...args) => {
    const found = await of.read(...args);
    events += found.length;
    return found;
  };
  counted.onRenewed = () => () => undefined;
  return { log: counted, read: () => events };
}

describe('a log of more than a thousand events', () => {
  beforeEach(async () => {
    await grow(1_050);
    await core.desk.shelf.refresh(log);
    await until('a snapshot is kept', () => core.state.documents.get(snapshotKey(log)));
  });

  test('loads from its snapshot, with the same state as from its events', async () => {
    await core.desk.shelf.refresh(log);
    const whole = await createShelf(core).get(log);
    await core.state.documents.remove(snapshotKey(log));
    const { log: counted, read } = counting(core.log);
    const folded = await createShelf({ log: counted, state: core.state }).get(log);
    expect(read()).toBe(1_050);
    expect(JSON.stringify(whole)).toBe(JSON.stringify(folded));
    await until('there is one again', () => core.state.documents.get(snapshotKey(log)));
    const again = counting(core.log);
    expect(JSON.stringify(await createShelf({ log: again.log, state: core.state }).get(log))).toBe(
      JSON.stringify(folded),
    );
    expect(again.read()).toBeLessThan(250);
  });

  test.each([
    [
      'made at an event that the log does not hold',
      { loaded: { head: { seq: 1_050, pub: 1_050, chain: 'f'.repeat(64) } } },
    ],
    ['from behind the end of the log', { loaded: { head: { seq: 2_000, pub: 2_000, chain: 'f'.repeat(64) } } }],
    ['of another fold', { version: 99 }],
  ])('does without a snapshot %s', async (_, changes: { version?: number; loaded?: object }) => {
    const kept = (await core.state.documents.get(snapshotKey(log)))?.value as { version: number; loaded: object };
    const loaded = { ...kept.loaded, messages: [], ...changes.loaded };
    await core.state.documents.put(snapshotKey(log), { ...kept, ...changes, loaded });
    const anew = await createShelf(core).get(log);
    expect(anew.head).toEqual(await core.log.head(log));
    expect(anew).toMatchObject({ messages: { length: 99 } });
  });
});

test('a log that a newer relay wrote to leaves no snapshot that would hide it from that relay', async () => {
  const expected = await core.log.head(log);
  const foreign = {
    type: 'conversationMerged',
    version: 1,
    isPublic: true,
    time: 1,
    author: { role: 'relay' as const },
  };
  await core.log.append({ log, expected, command: newId(), commandDigest: 'd', events: [{ ...foreign, body: {} }] });
  await grow(400);
  expect((await createShelf(core).get(log)).foreign).toBe(true);
  await core.desk.shelf.refresh(log);
  expect(await core.state.documents.get(snapshotKey(log))).toBeNull();
});

test('a fold of a tail that the store lost is dropped, though the store has grown past it', async () => {
  const shelf = createShelf(core);
  const loaded = await shelf.get(log);
  await grow(3);
  const cached = await shelf.refresh(log);
  // Another log stands where this one was: what is in memory goes elsewhere from event 2 on.
  shelf.advance({ ...loaded, head: { ...loaded.head, chain: 'a'.repeat(64) } }, [
    { ...(await core.log.read(log, { after: 1, limit: 1 }))[0]!, chain: 'b'.repeat(64) },
  ]);
  expect(await shelf.refresh(log)).toEqual(cached);
});

test('an erased message keeps its place and loses its words', async () => {
  await grow(3);
  const before = await createShelf(core).get(log);
  await core.log.erase(log, [2, 3]);
  const after = await createShelf(core).get(log);
  expect(after).toMatchObject({ messages: before.kind === 'cv' ? before.messages : [], head: before.head });
  expect(after.state).toMatchObject({ waitingSince: 1_000, lastMessage: { text: '' } });
});

describe('works for one log', () => {
  test('run one after the other, in the order in which they came', async () => {
    const { shelf } = core.desk;
    const order: string[] = [];
    const work = (name: string, steps: number) =>
      shelf.alone(log, async () => {
        for (let n = 0; n < steps; n++) await core.log.head(log);
        order.push(name);
      });
    await Promise.all([work('first', 5), work('second', 1), work('third', 3)]);
    expect(order).toEqual(['first', 'second', 'third']);
  });

  test('fail alone', async () => {
    const { shelf } = core.desk;
    const fails = shelf.alone(log, async () => {
      throw new Error('only mine');
    });
    const goesOn = shelf.alone(log, async () => 'done');
    await expect(fails).rejects.toThrow('only mine');
    expect(await goesOn).toBe('done');
  });
});

test('a store that is away shows as such, and nothing stays stuck behind it', async () => {
  const real = core.log.append.bind(core.log);
  core.log.append = async () => {
    throw new StoreUnavailable('cannot append', undefined);
  };
  const sent = [1, 2, 3].map((n) => core.send(ann, { type: 'postMessage', log, text: `${n}` }));
  for (const each of await Promise.allSettled(sent))
    expect(each).toMatchObject({ reason: { name: 'StoreUnavailable' } });
  core.log.append = real;
  expect(await core.send(ann, { type: 'postMessage', log, text: 'again' })).toMatchObject({ ok: true, at: 3 });
});

test('made-up ids do not push real logs out', async () => {
  const { log: counted, read } = counting(core.log);
  const shelf = createShelf({ log: counted, state: core.state });
  await shelf.get(log);
  const outbox = newOutbox();
  for (let n = 1; n <= 5_500; n++) await shelf.get(conversationIdFor('harbor', `${outbox}.${n}`));
  const before = read();
  await shelf.get(log);
  expect(read()).toBe(before);
});
