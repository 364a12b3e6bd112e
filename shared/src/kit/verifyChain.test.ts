import { describe, expect, it } from 'vitest';
import { chainNext, chainStart, eventDigest } from './chain.ts';
import { type ChainedEvent, verifyChain } from './verifyChain.ts';

function chained(texts: string[]): ChainedEvent[] {
  let chain = chainStart;
  return texts.map((text, i) => {
    const salt = String(i).padStart(32, '0');
    const event = {
      type: 'messagePosted',
      version: 1,
      time: 1_000 + i,
      author: { role: 'customer', id: 'dv_mei' },
      body: { text },
    };
    const digest = eventDigest(salt, event);
    chain = chainNext(chain, i + 1, digest);
    return { ...event, seq: i + 1, salt, digest, chain };
  });
}

const events = chained(['where is my refund', 'let me look', 'it was sent', 'thank you']);
const head = { seq: 4, chain: events[3]!.chain };

function changed(at: number, change: Partial<ChainedEvent>): ChainedEvent[] {
  return events.map((event, i) => (i === at ? { ...event, ...change } : event));
}

describe('verifyChain', () => {
  it('finds an untouched log whole', () => {
    expect(verifyChain(events, { head })).toEqual({ name: 'whole', head, withheldBodies: 0 });
  });

  it('finds the empty log whole', () => {
    expect(verifyChain([])).toEqual({ name: 'whole', head: { seq: 0, chain: chainStart }, withheldBodies: 0 });
  });

  it('needs no bodies that were erased or are withheld', () => {
    const erased = changed(1, { body: null, salt: null });
    expect(verifyChain(erased, { head })).toEqual({ name: 'whole', head, withheldBodies: 1 });
  });

  it('verifies a later part from where an earlier one ended', () => {
    const after = { seq: 2, chain: events[1]!.chain };
    expect(verifyChain(events.slice(2), { after, head })).toEqual({ name: 'whole', head, withheldBodies: 0 });
  });

  it('finds a changed body', () => {
    expect(verifyChain(changed(2, { body: { text: 'it was never sent' } }))).toEqual({
      name: 'broken',
      seq: 3,
      because: 'changedEvent',
    });
  });

  it.each([
    ['author', { author: { role: 'agent', id: 'ag_x', name: 'X' } }],
    ['time', { time: 5 }],
    ['type', { type: 'notePosted' }],
  ])('finds a changed %s', (_, change) => {
    expect(verifyChain(changed(1, change))).toMatchObject({ seq: 2, because: 'changedEvent' });
  });

  it('finds a body that was changed together with its digest', () => {
    const digest = eventDigest(events[2]!.salt!, { ...events[2]!, body: { text: 'no' } });
    expect(verifyChain(changed(2, { body: { text: 'no' }, digest }))).toEqual({
      name: 'broken',
      seq: 3,
      because: 'changedChain',
    });
  });

  it('finds an erased body whose digest was changed', () => {
    expect(verifyChain(changed(0, { body: null, salt: null, digest: 'f'.repeat(64) }))).toMatchObject({ seq: 1 });
  });

  it('finds a missing event, at the start and in the middle', () => {
    expect(verifyChain(events.slice(1))).toEqual({ name: 'broken', seq: 1, because: 'missing' });
    expect(verifyChain(events.toSpliced(2, 1))).toEqual({ name: 'broken', seq: 3, because: 'missing' });
  });

  it('finds a missing event even if the rest was numbered anew', () => {
    const renumbered = events.toSpliced(1, 1).map((event, i) => ({ ...event, seq: i + 1 }));
    expect(verifyChain(renumbered)).toEqual({ name: 'broken', seq: 2, because: 'changedChain' });
  });

  it('finds a cut tail by a head kept elsewhere', () => {
    expect(verifyChain(events.slice(0, 3), { head })).toEqual({ name: 'broken', seq: 4, because: 'missing' });
    expect(verifyChain([], { head })).toEqual({ name: 'broken', seq: 1, because: 'missing' });
  });

  it('finds reordered events, numbered anew or not', () => {
    const swapped = [events[0]!, events[2]!, events[1]!, events[3]!];
    expect(verifyChain(swapped)).toMatchObject({ name: 'broken', seq: 2 });
    expect(verifyChain(swapped.map((event, i) => ({ ...event, seq: i + 1 })))).toMatchObject({
      name: 'broken',
      seq: 2,
    });
  });

  it('finds a wholly re-made log by a head kept elsewhere, also behind it', () => {
    const remade = chained(['where is my refund', 'no', 'no', 'no', 'no']);
    expect(verifyChain(remade, { head })).toEqual({ name: 'broken', seq: 4, because: 'otherHead' });
  });

  it('finds a start that is not the one that was verified', () => {
    const after = { seq: 2, chain: 'a'.repeat(64) };
    expect(verifyChain(events.slice(2), { after })).toMatchObject({ name: 'broken', seq: 3, because: 'changedChain' });
    expect(verifyChain([], { after, head: { seq: 2, chain: events[1]!.chain } })).toMatchObject({
      because: 'otherHead',
    });
  });
});
