import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embeddedState, type State } from '../state/index.ts';
import { newFolder } from '../testing/filesOnDisk.ts';
import { picture } from '../testing/samplePictures.ts';
import { startTestRelay } from '../testing/testRelay.ts';
import type { EvidenceStore } from './evidenceStore.ts';
import { folderEvidence } from './folderEvidence.ts';
import { createTickets, mostIdentities } from './tickets.ts';
import { createUploads, type Uploads, uploadKey, uploadLifeMs } from './uploads.ts';

const holder = { site: 'harbor', ids: ['kn_ann', 'dv_ann'] };
const log = 'harbor.rc.00.AAAAAAAAAAAAAAAA';
const otherLog = 'harbor.rc.00.BBBBBBBBBBBBBBBB';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let state: State;
let store: EvidenceStore;
let uploads: Uploads;
let now = 1_000_000;
/** What the logs of cases hold. */
const inCases = new Set<string>();

beforeEach(async () => {
  folder = await newFolder();
  now = 1_000_000;
  inCases.clear();
  state = embeddedState({ folder, now: () => now });
  store = folderEvidence({ folder: join(folder, 'evidence') });
  uploads = uploadsOver(store);
});
afterEach(async () => {
  await state.close();
  await rm(folder, { recursive: true, force: true });
});

function uploadsOver(of: EvidenceStore): Uploads {
  return createUploads({
    ...{ store: of, documents: state.documents, limits: state.limits, now: () => now },
    isInCase: async (id, file) => inCases.has(`${id} ${file}`),
  });
}

async function begun(bytes: number, who = holder): Promise<string> {
  const answer = await uploads.begin(who, { name: 'bill.png', bytes, network: '10.0.0.1' });
  if (!answer.ok || answer.upload === undefined) throw new Error(JSON.stringify(answer));
  return answer.upload;
}

async function finished(): Promise<string> {
  const bytes = await picture('png');
  const upload = await begun(bytes.length);
  await uploads.append(holder, upload, { offset: 0, bytes });
  const answer = await uploads.complete(holder, upload, sha256(bytes));
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return upload;
}

const isKnown = async (upload: string) => (await state.documents.get(uploadKey('harbor', upload))) !== null;

describe('the sweep', () => {
  test('takes away what nobody finished, bytes and all, and leaves what is under way', async () => {
    const old = await begun(100);
    await uploads.append(holder, old, { offset: 0, bytes: Buffer.alloc(50) });
    now += uploadLifeMs - 1;
    const young = await begun(100);
    expect(await uploads.sweep('harbor')).toBe(0);
    now += 1;
    // Past its time it does not count, swept or not.
    expect(await uploads.look(holder, old)).toMatchObject({ failure: { code: 'notFound' } });
    expect(await uploads.sweep('harbor')).toBe(1);
    expect([await store.size(old), await isKnown(old), await isKnown(young)]).toEqual([0, false, true]);
    expect(await uploads.sweep('cove')).toBe(0);
  });

  test('takes away what was finished and put into no case', async () => {
    const upload = await finished();
    now += uploadLifeMs;
    expect(await uploads.sweep('harbor')).toBe(1);
    expect(await store.read(upload)).toBeNull();
  });

  test('never takes what a case has, though the relay died before it wrote that down', async () => {
    const upload = await finished();
    expect(await uploads.claim(holder, upload, log)).toMatchObject({ id: upload });
    inCases.add(`${log} ${upload}`);
    now += uploadLifeMs;
    expect(await uploads.sweep('harbor')).toBe(0);
    expect([await isKnown(upload), (await store.read(upload)) !== null]).toEqual([false, true]);
  });

  test('goes through more than one page', async () => {
    for (let n = 0; n < 130; n++) await begun(10, { site: 'harbor', ids: [`dv_${n}`] }).catch(() => undefined);
    now += uploadLifeMs;
    const swept = await uploads.sweep('harbor');
    expect(swept).toBeGreaterThan(100);
    expect(await state.documents.list('upload:', { limit: 5 })).toEqual([]);
  });
});

describe('a finished upload', () => {
  test('is handed to one case, and to another only if the first has not taken it', async () => {
    const upload = await finished();
    expect(await uploads.claim(holder, upload, log)).toMatchObject({ id: upload });
    expect(await uploads.claim(holder, upload, log)).toMatchObject({ id: upload });
    inCases.add(`${log} ${upload}`);
    expect(await uploads.claim(holder, upload, otherLog)).toBeUndefined();
    inCases.clear();
    expect(await uploads.claim(holder, upload, otherLog)).toMatchObject({ id: upload });
  });

  test('is handed to nobody else, nor before it is finished', async () => {
    const upload = await finished();
    for (const who of [
      { ...holder, ids: ['dv_bob'] },
      { ...holder, site: 'cove' },
    ])
      expect(await uploads.claim(who, upload, log)).toBeUndefined();
    expect(await uploads.claim({ ...holder, ids: ['dv_ann'] }, upload, log)).toMatchObject({ id: upload });
    expect(await uploads.claim(holder, await begun(100), log)).toBeUndefined();
  });

  test('takes no more bytes', async () => {
    const upload = await finished();
    const bytes = Buffer.from('more');
    expect(await uploads.append(holder, upload, { offset: 0, bytes })).toMatchObject({
      failure: { code: 'wrongOffset' },
    });
    expect(await store.size(upload)).toBe(0);
  });
});

test('cancelled while it is finished, nothing of it stays', async () => {
  const bytes = await picture('png');
  const upload = await begun(bytes.length);
  await uploads.append(holder, upload, { offset: 0, bytes });
  const [done] = await Promise.all([uploads.complete(holder, upload, sha256(bytes)), uploads.cancel(holder, upload)]);
  expect(done).toMatchObject({ ok: false });
  expect([await store.read(upload), await store.size(upload), await isKnown(upload)]).toEqual([null, 0, false]);
});

test('cancelled between its bytes and its document, nothing of it stays', async () => {
  const bytes = await picture('png');
  const upload = await begun(bytes.length);
  await uploads.append(holder, upload, { offset: 0, bytes });
  let tellErased = () => {};
  const erased = new Promise<void>((resolve) => {
    tellErased = resolve;
  });
  let first = true;
  let cancelling: ReturnType<Uploads['cancel']> | undefined;
  let finishing: ReturnType<Uploads['complete']> | undefined;
  const slow = uploadsOver({
    ...store,
    async keep(id, kept) {
      cancelling = slow.cancel(holder, upload);
      await erased;
      await store.keep(id, kept);
    },
    async erase(id) {
      await store.erase(id);
      // The first is who cancels; his document goes when the other is done.
      if (first) {
        first = false;
        tellErased();
        await finishing;
      }
    },
  });
  finishing = slow.complete(holder, upload, sha256(bytes));
  const [done, cancelled] = [await finishing, await cancelling];
  expect([done.ok, cancelled?.ok]).toEqual([false, true]);
  expect([await store.read(upload), await store.size(upload), await isKnown(upload)]).toEqual([null, 0, false]);
});

test('handed to a case while it is cancelled, it is either the case’s or gone, never half of each', async () => {
  const upload = await finished();
  let claiming: Promise<unknown> | undefined;
  const slow = uploadsOver({
    ...store,
    async dropParts(id) {
      claiming = slow.claim(holder, upload, log);
      await claiming;
      await store.dropParts(id);
    },
  });
  expect((await slow.cancel(holder, upload)).ok).toBe(true);
  expect(await claiming).toBeUndefined();
  expect(await store.read(upload)).toBeNull();
});

test('many customers behind one network are slowed together', async () => {
  const answers = [];
  for (let n = 0; n < 125; n++)
    answers.push(
      await uploads.begin({ site: 'harbor', ids: [`dv_${n}`] }, { name: 'a', bytes: 1, network: '10.0.0.9' }),
    );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(120);
  expect(answers.at(-1)).toMatchObject({ failure: { code: 'rateLimited' } });
});

describe('a ticket', () => {
  test('any text that is none is none', () => {
    const tickets = createTickets({ secret: 's'.repeat(44), now: () => now });
    const { ticket } = tickets.issue(holder);
    expect(tickets.read(ticket)).toEqual(holder);
    // Who lost many devices has the identities of all of them, and a header that is still read.
    const many = {
      ...holder,
      ids: Array.from({ length: mostIdentities }, (_, n) => `dv_${String(n).padStart(22, 'x')}`),
    };
    const long = tickets.issue(many).ticket;
    expect(tickets.read(long)).toEqual(many);
    expect(long.length).toBeLessThan(1024);
    for (const text of ['', '.', '..', 'a.b', `${ticket}=`, ticket.slice(1), ticket.slice(0, -1), 'x'.repeat(5000)])
      expect(tickets.read(text), text.slice(0, 20)).toBeUndefined();
    for (let at = 0; at < ticket.length; at++) {
      const other = ticket[at] === 'A' ? 'B' : 'A';
      const changed = `${ticket.slice(0, at)}${other}${ticket.slice(at + 1)}`;
      expect(tickets.read(changed), String(at)).toBeUndefined();
    }
  });
});

test('an upload goes on after the relay was started anew', async () => {
  const home = await newFolder();
  const first = await startTestRelay({ folder: home });
  const customer = first.customer();
  await expect.poll(() => customer.socket.connected).toBe(true);
  const { ticket } = await customer.socket.emitWithAck('query', { type: 'evidenceTicket' });
  const bytes = await picture('jpeg', { width: 700, height: 500 });
  const call = async (url: string, method: string, path: string, body?: string | Uint8Array, headers = {}) => {
    const type = typeof body === 'string' ? 'application/json' : 'application/offset+octet-stream';
    const answer = await fetch(`${url}/api/evidence/uploads${path}`, {
      method,
      headers: { authorization: `Bearer ${ticket}`, ...(body && { 'content-type': type }), ...headers },
      ...(body && { body: body as never }),
    });
    return (await answer.json()) as { upload: string; offset: number; ok: boolean; file?: { bytes: number } };
  };
  const { upload } = await call(first.url, 'POST', '', JSON.stringify({ name: 'a.jpg', bytes: bytes.length }));
  const half = bytes.length >> 1;
  await call(first.url, 'PATCH', `/${upload}`, bytes.subarray(0, half), { 'upload-offset': '0' });
  await first.close();
  const second = await startTestRelay({ folder: home });
  expect(await call(second.url, 'GET', `/${upload}`)).toMatchObject({ ok: true, offset: half });
  await call(second.url, 'PATCH', `/${upload}`, bytes.subarray(half), { 'upload-offset': String(half) });
  const done = await call(second.url, 'POST', `/${upload}/complete`, JSON.stringify({ sha256: sha256(bytes) }));
  expect(done).toMatchObject({ ok: true, file: { format: 'jpeg', width: 700, height: 500 } });
  await second.close();
  await rm(home, { recursive: true, force: true });
});
