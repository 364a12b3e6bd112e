// A dossier of a real log: what each reader gets of it, and every way of falsifying it.
import { type Dossier, verifyDossier } from '@recourse/shared/dossier';
import { chainNext, eventDigest } from '@recourse/shared/kit';
import { shownConsent } from '@recourse/shared/refund';
import { refundWords } from '@recourse/shared/words/all';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicKeyOf, signHead, verifySignedHead } from '../log/signedHead.ts';
import { openTestCore, type TestCore, testAgent, testCustomer, testRequest } from '../testing/testCore.ts';
import { caseDossier, dossierHtml, receiptKey, signedHeadOf, wholeLog } from './caseDossier.ts';

const secret = 's'.repeat(44);
const trusted = publicKeyOf(receiptKey(secret));
const isSigned = (signed: Parameters<typeof verifySignedHead>[0]) => verifySignedHead(signed, trusted);
const ann = testCustomer('ann');
const kai = testAgent('kai');
let core: TestCore;
let id: string;
let customers: Dossier;
let agents: Dossier;

beforeAll(async () => {
  core = await openTestCore();
  const conversation = await core.begin(ann);
  const request = testRequest({ note: 'See <script>alert(1)</script>\u202e and "quotes" & more' });
  const ack = await core.send(ann, {
    type: 'submitCase',
    conversation,
    locale: 'en',
    timeZone: 'Asia/Shanghai',
    request,
    consent: shownConsent,
  });
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  id = ack.log;
  await core.send(kai, { type: 'startReview', log: id });
  await core.send(kai, {
    type: 'requestInformation',
    log: id,
    words: 'Please add the statement.',
    evidence: ['statementLines'],
  });
  await core.send(ann, { type: 'provideInformation', log: id, words: 'Two lines of 20.00 on 22 November.' });
  await core.send(kai, {
    type: 'denyCase',
    log: id,
    codes: ['D02'],
    words: 'The rules do not cover this.',
    change: 'A receipt.',
  });
  const make = (reader: Dossier['reader']) => caseDossier({ log: core.log, id, reader, secret, now: core.clock.now });
  [customers, agents] = (await Promise.all([make('customer'), make('agent')])) as [Dossier, Dossier];
});
afterAll(() => core.close());

test('each reader gets his events whole, the others as digests, and both files verify', () => {
  expect(agents.events.every((event) => 'body' in event)).toBe(true);
  expect(customers.events.length).toBe(agents.events.length);
  const withheld = customers.events.filter((event) => !('body' in event)).length;
  expect(withheld).toBe(agents.events.filter((event) => 'type' in event && event.type === 'caseFlagged').length);
  expect(verifyDossier(customers, { isSigned })).toMatchObject({ name: 'whole', withheld });
  expect(verifyDossier(agents, { isSigned })).toMatchObject({ name: 'whole', withheld: 0 });
});

test('a receipt from before lies on the way of the same log, and on no other', async () => {
  const early = (await wholeLog(core.log, id)).slice(0, 2);
  const receipt = signedHeadOf(id, early, { secret, now: 1 });
  expect(verifyDossier(customers, { isSigned, receipt })).toMatchObject({ name: 'whole' });
  const other = { ...receipt, chain: 'a'.repeat(64) };
  const resigned = signHead(receiptKey(secret), { log: other.log, seq: other.seq, chain: other.chain, time: 1 });
  expect(verifyDossier(customers, { isSigned, receipt: resigned })).toMatchObject({ because: 'otherHead', seq: 2 });
  expect(verifyDossier(customers, { isSigned, receipt: other })).toMatchObject({ because: 'badSignature' });
});

describe('a file that was changed', () => {
  const copy = (): Dossier => structuredClone(agents);

  test('anywhere, in any member of any event, is found', () => {
    const members = ['type', 'version', 'time', 'author', 'body', 'salt', 'digest', 'chain', 'seq'] as const;
    fc.assert(
      fc.property(fc.nat(agents.events.length - 1), fc.constantFrom(...members), (place, member) => {
        const file = copy();
        const event = file.events[place] as Record<string, unknown>;
        const value = event[member];
        event[member] =
          typeof value === 'number'
            ? value + 1
            : typeof value === 'string'
              ? value.replace(/^./, (sign) => (sign === 'a' ? 'b' : 'a'))
              : { ...(value as object), words: 'otherwise' };
        expect(verifyDossier(file, { isSigned }).name).toBe('broken');
      }),
    );
  });

  test('with events left out or moved is found', () => {
    for (let place = 0; place < agents.events.length; place++) {
      const file = copy();
      file.events.splice(place, 1);
      expect(verifyDossier(file, { isSigned })).toMatchObject({ name: 'broken', because: 'missing' });
    }
    const moved = copy();
    moved.events.reverse();
    expect(verifyDossier(moved, { isSigned }).name).toBe('broken');
  });

  test('with any events taken out, moved, put twice or cut off is found, in whosever file', () => {
    const edits = {
      takeOut: (events: unknown[], a: number) => events.splice(a, 1),
      swap: (events: unknown[], a: number, b: number) => ([events[a], events[b]] = [events[b], events[a]]),
      twice: (events: unknown[], a: number, b: number) => events.splice(b, 0, events[a]),
      cutOff: (events: unknown[], a: number) => events.splice(a),
      renumber: (events: unknown[], a: number) => {
        events.splice(a, 1);
        for (const [place, event] of events.entries()) (event as { seq: number }).seq = place + 1;
      },
    };
    const places = fc.nat(agents.events.length - 1);
    const names = fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[]));
    fc.assert(
      fc.property(fc.constantFrom(agents, customers), names, places, places, (of, name, a, b) => {
        fc.pre(name !== 'swap' || a !== b);
        const file = structuredClone(of);
        edits[name](file.events, a, b);
        expect(verifyDossier(file, { isSigned }).name, name).toBe('broken');
      }),
    );
  });

  test('and chained anew with all its digests is found by the signature', () => {
    const file = copy();
    let chain = '0'.repeat(64);
    file.events = file.events.map((event) => {
      if (!('body' in event)) throw new Error('an agent reads all');
      const body = event.type === 'caseDenied' ? { ...event.body, words: 'Granted after all.' } : event.body;
      const digest = eventDigest(event.salt, { ...event, body });
      chain = chainNext(chain, event.seq, digest);
      return { ...event, body, digest, chain };
    });
    expect(verifyDossier(file, { isSigned })).toMatchObject({ because: 'otherHead' });
    const own = signHead(receiptKey('another secret of another person'), { ...agents.head, chain });
    expect(verifyDossier({ ...file, head: own }, { isSigned })).toMatchObject({ because: 'badSignature' });
  });

  test.each([null, 'x', [], {}, { format: 'recourse dossier v1' }])('is no dossier: %j', (file) => {
    expect(verifyDossier(file, { isSigned })).toEqual({ name: 'broken', because: 'notADossier' });
  });
});

test('the page shows everything as text, in both languages, and fetches nothing', () => {
  for (const [locale, word] of [
    ['zh-CN', '退款申请记录'],
    ['en', 'Record of a refund request'],
  ] as const) {
    const page = dossierHtml(customers, { site: core.site, locale, timeZone: 'Asia/Shanghai' });
    expect(page).toContain(word);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; and &quot;quotes&quot; &amp; more');
    expect(page).not.toMatch(/<script|\u202e|https?:\/\/(?!www\.w3)|undefined|\[object/);
    expect(page).toContain('The rules do not cover this.');
    // Word for word what he agreed to, in the reader's language.
    expect(page).toContain(`${refundWords(locale).consent[shownConsent]} (${shownConsent})`);
    expect(page).toContain(customers.head.signature);
  }
  expect(dossierHtml(customers, { site: core.site, locale: 'en', timeZone: 'Nowhere/Land' })).toContain('UTC');
});
