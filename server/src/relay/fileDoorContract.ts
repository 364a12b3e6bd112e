// Files over HTTP, from begin to purge, against a whole relay: one suite, run over each store.
import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { evidenceLimits } from '@recourse/shared/evidence';
import type { AgentRole } from '@recourse/shared/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTickets, ticketLifeMs } from '../evidence/tickets.ts';
import { activePdfs, plainPdf } from '../testing/samplePdfs.ts';
import { phonePicture, picture } from '../testing/samplePictures.ts';
import { startTestRelay, type TestClient, type TestRelay, type TestStore } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { cardRequest, startConversation, typesOf } from './relayContract.ts';

const password = 'correct horse battery 7';
const secret = 's'.repeat(44);
const wallet = 'https://wallet.example.com';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const chunk = 'application/offset+octet-stream';

// biome-ignore lint/suspicious/noExplicitAny: what the wire says is looked at member by member
type Told = any;

export function doorContract(
  name: string,
  start: () => Promise<{ store: TestStore; stop?: () => Promise<void> }>,
): void {
  describe(`the door for files over ${name}`, () => {
    let relay: TestRelay;
    let stop: (() => Promise<void>) | undefined;
    let ann: Person;
    let bob: Person;
    beforeAll(async () => {
      const started = await start();
      stop = started.stop;
      relay = await startTestRelay({ store: started.store, site: { capacity: 50 } });
      [ann, bob] = [await person(), await person()];
    });
    afterAll(async () => {
      await relay.close();
      await stop?.();
    });

    interface Person {
      client: TestClient;
      ticket: string;
      log: string;
    }

    async function person(): Promise<Person> {
      const client = relay.customer();
      const conversation = startConversation(client);
      const ack = await client.session.send({
        ...{ type: 'submitCase', conversation, locale: 'zh-CN', timeZone: 'Asia/Shanghai' },
        request: cardRequest({ transactionId: `pi_${randomBytes(8).toString('hex')}` }),
      }).settled;
      if (!ack.ok) throw new Error(JSON.stringify(ack));
      return { client, ticket: await ticketOf(client), log: ack.log };
    }

    async function ticketOf({ socket }: TestClient): Promise<string> {
      await until('the customer is online', () => socket.connected);
      const answer = await socket.emitWithAck('query', { type: 'evidenceTicket' });
      expect(answer).toMatchObject({ ok: true, ticket: expect.any(String), expiresAt: expect.any(Number) });
      return answer.ticket;
    }

    async function call(
      method: string,
      path: string,
      of: { ticket?: string; json?: unknown; bytes?: Uint8Array; headers?: Record<string, string> } = {},
    ): Promise<{ status: number; headers: Headers; told: Told }> {
      const answer = await fetch(`${relay.url}/api/evidence${path}`, {
        method,
        headers: {
          ...(of.ticket !== undefined && { authorization: `Bearer ${of.ticket}` }),
          ...(of.json !== undefined && { 'content-type': 'application/json' }),
          ...(of.bytes && { 'content-type': chunk }),
          ...of.headers,
        },
        ...(of.json !== undefined && { body: JSON.stringify(of.json) }),
        ...(of.bytes && { body: of.bytes as never }),
      });
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, told: text.startsWith('{') ? JSON.parse(text) : text };
    }

    const begin = (who: Person, bytes: number, called = 'bill.png') =>
      call('POST', '/uploads', { ticket: who.ticket, json: { name: called, bytes } });
    const patch = (who: Person, upload: string, offset: number | string, bytes: Uint8Array) =>
      call('PATCH', `/uploads/${upload}`, { ticket: who.ticket, bytes, headers: { 'upload-offset': String(offset) } });
    const complete = (who: Person, upload: string, sum: string) =>
      call('POST', `/uploads/${upload}/complete`, { ticket: who.ticket, json: { sha256: sum } });

    /** All of a file, in chunks. */
    async function send(who: Person, bytes: Buffer, called?: string): Promise<{ upload: string; told: Told }> {
      const { told } = await begin(who, bytes.length, called);
      for (let at = 0; at < bytes.length; at += evidenceLimits.chunkBytes)
        await patch(who, told.upload, at, bytes.subarray(at, at + evidenceLimits.chunkBytes));
      return { upload: told.upload, told: (await complete(who, told.upload, sha256(bytes))).told };
    }

    async function added(who: Person, bytes: Buffer, called?: string): Promise<string> {
      const { upload, told } = await send(who, bytes, called);
      if (!told.ok) throw new Error(JSON.stringify(told));
      const ack = await who.client.session.send({ type: 'addEvidence', log: who.log, upload }).settled;
      if (!ack.ok) throw new Error(JSON.stringify(ack));
      return upload;
    }

    async function cookieOf(role: AgentRole): Promise<string> {
      const login = `${role}1`;
      if (!(await relay.app.accounts.find({ site: 'harbor', login })))
        await relay.app.accounts.add({ site: 'harbor', login, name: 'Vera', password, role });
      const account = await relay.app.accounts.find({ site: 'harbor', login });
      const { token } = await relay.app.sessions.begin(account!);
      return `recourse_agent=${token}`;
    }

    const fileOf = (who: Person, file: string, headers: Record<string, string>) =>
      fetch(`${relay.url}/api/evidence/files/${who.log}/${file}`, { headers });

    test('a picture goes up in pieces, into the case, and to the agent, without what a phone wrote into it', async () => {
      const bytes = await phonePicture('jpeg');
      const cut = Math.floor(bytes.length / 3);
      const { status, told } = await begin(ann, bytes.length, '../账单\u202e 第二笔.exe');
      expect([status, told]).toEqual([201, { ok: true, upload: expect.any(String), offset: 0, bytes: bytes.length }]);
      const { upload } = told;
      for (const at of [0, cut, 2 * cut]) {
        const end = at === 2 * cut ? bytes.length : at + cut;
        expect((await patch(ann, upload, at, bytes.subarray(at, end))).told).toMatchObject({ ok: true, offset: end });
      }
      const done = await complete(ann, upload, sha256(bytes));
      expect(done.told).toMatchObject({ ok: true, file: { id: upload, format: 'jpeg', name: '账单 第二笔.jpg' } });
      expect((await complete(ann, upload, sha256(bytes))).told).toEqual(done.told);

      const events = ann.client.follow(ann.log);
      const ack = await ann.client.session.send({
        ...{ type: 'addEvidence', log: ann.log, upload, caption: '第二笔\u0000扣款', shows: 'statementLines' },
      }).settled;
      expect(ack).toMatchObject({ ok: true });
      await until('the case tells of it', () => typesOf(events).includes('evidenceAdded'));
      const kept = events.find(({ event }) => event?.type === 'evidenceAdded')?.event?.evidence as Told;
      expect(kept).toEqual({ ...done.told.file, caption: '第二笔扣款', shows: 'statementLines' });

      const answer = await fileOf(ann, upload, { cookie: await cookieOf('agent') });
      const served = Buffer.from(await answer.arrayBuffer());
      expect([answer.status, sha256(served), served.length]).toEqual([200, kept.sha256, kept.bytes]);
      for (const note of ['CANARY', 'GPS', 'Exif', 'Phone 9']) expect(served.includes(note), note).toBe(false);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'content-disposition': `attachment; filename="__ ___.jpg"; filename*=UTF-8''%E8%B4%A6%E5%8D%95%20%E7%AC%AC%E4%BA%8C%E7%AC%94.jpg`,
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      });
    });

    test('what was dropped on the way goes on where it stopped, also on another connection', async () => {
      const bytes = await picture('jpeg', { width: 300, height: 200 });
      expect(bytes.length).toBeGreaterThan(9000);
      const { told } = await begin(ann, bytes.length);
      await patch(ann, told.upload, 0, bytes.subarray(0, 5000));
      // Half a chunk, and then the line is cut.
      await new Promise<void>((resolve) => {
        const half = httpRequest(`${relay.url}/api/evidence/uploads/${told.upload}`, {
          method: 'PATCH',
          headers: {
            ...{ authorization: `Bearer ${ann.ticket}`, 'content-type': chunk },
            ...{ 'upload-offset': '5000', 'content-length': '4000' },
          },
        });
        half.on('error', () => resolve());
        half.write(bytes.subarray(5000, 7000), () => half.destroy());
      });
      const again = { ...ann, ticket: await ticketOf(ann.client) };
      const { told: where } = await call('GET', `/uploads/${told.upload}`, again);
      expect(where).toMatchObject({ ok: true, offset: 5000, bytes: bytes.length });
      expect((await patch(again, told.upload, 5000, bytes.subarray(5000))).told).toMatchObject({
        offset: bytes.length,
      });
      expect((await complete(again, told.upload, sha256(bytes))).told).toMatchObject({ ok: true });
    });

    describe('an offset that is not true', () => {
      test('writes nothing, and is told where the upload ends', async () => {
        const { told } = await begin(ann, 1000);
        const part = randomBytes(100);
        await patch(ann, told.upload, 0, part);
        for (const offset of [0, 50, 101, 899]) {
          const answer = await patch(ann, told.upload, offset, part);
          expect([answer.status, answer.told]).toEqual([
            409,
            { ok: false, failure: { code: 'wrongOffset' }, offset: 100 },
          ]);
        }
        for (const offset of [901, 1000, 999_999_999])
          expect((await patch(ann, told.upload, offset, part)).told.failure).toEqual({
            code: 'tooLarge',
            field: 'offset',
          });
        for (const offset of ['-1', '1e3', '0x10', '', ' 5', '1.5', 'NaN', '9999999999', '１'])
          expect((await patch(ann, told.upload, encodeURI(offset), part)).told.failure).toEqual({
            ...{ code: 'malformed', field: 'upload-offset' },
          });
        expect((await call('GET', `/uploads/${told.upload}`, ann)).told).toMatchObject({ offset: 100 });
        expect((await complete(ann, told.upload, sha256(part))).told).toMatchObject({
          failure: { code: 'wrongOffset' },
          offset: 100,
        });
      });

      test('nor do two devices that send at once mix their bytes', async () => {
        const bytes = await picture('jpeg', { width: 600, height: 400 });
        const { told } = await begin(ann, bytes.length);
        const half = bytes.length >> 1;
        const first = await Promise.all([1, 2, 3].map(() => patch(ann, told.upload, 0, bytes.subarray(0, half))));
        expect(first.filter(({ status }) => status === 200)).toHaveLength(1);
        const second = await Promise.all([1, 2, 3].map(() => patch(ann, told.upload, half, bytes.subarray(half))));
        expect(second.filter(({ status }) => status === 200)).toHaveLength(1);
        expect((await complete(ann, told.upload, sha256(bytes))).told).toMatchObject({ ok: true });
      });
    });

    describe('limits', () => {
      test('hold before a byte is read', async () => {
        const over = await begin(ann, evidenceLimits.fileBytes + 1);
        expect([over.status, over.told.failure]).toEqual([413, { code: 'tooLarge', field: 'bytes' }]);
        for (const bytes of [0, -1, 1.5, '5', null, Number.POSITIVE_INFINITY])
          expect((await begin(ann, bytes as number)).told.failure).toEqual({ code: 'malformed', field: 'bytes' });
        const { told } = await begin(ann, evidenceLimits.fileBytes);
        const large = await patch(ann, told.upload, 0, Buffer.alloc(evidenceLimits.chunkBytes + 1));
        expect([large.status, large.told.failure]).toEqual([413, { code: 'tooLarge' }]);
        expect((await call('GET', `/uploads/${told.upload}`, ann)).told).toMatchObject({ offset: 0 });
        expect((await patch(ann, told.upload, 0, Buffer.alloc(evidenceLimits.chunkBytes))).status).toBe(200);
      });

      test('of other bodies: no form, no packed body, nothing too much in a member', async () => {
        const { told } = await begin(ann, 10);
        const at = `/uploads/${told.upload}`;
        const offset = { 'upload-offset': '0' };
        const form = await call('PATCH', at, {
          ticket: ann.ticket,
          bytes: Buffer.from('x'),
          headers: { ...offset, 'content-type': 'multipart/form-data' },
        });
        expect([form.status, form.told.failure]).toEqual([415, { code: 'malformed', field: 'content-type' }]);
        const packed = await call('PATCH', at, {
          ticket: ann.ticket,
          bytes: Buffer.from('x'),
          headers: { ...offset, 'content-encoding': 'gzip' },
        });
        expect(packed.status).toBe(415);
        const more = await call('POST', '/uploads', {
          ticket: ann.ticket,
          json: { name: 'a', bytes: 1, ids: ['kn_admin'] },
        });
        expect(more.told.failure).toEqual({ code: 'malformed', field: 'ids' });
        const long = await call('POST', '/uploads', { ticket: ann.ticket, json: { name: 'a'.repeat(1025), bytes: 1 } });
        expect(long.told.failure).toEqual({ code: 'malformed', field: 'name' });
      });

      test('of how often: a script is told to wait, and others are not', async () => {
        const eve = await person();
        const answers = [];
        for (let n = 0; n < 45; n++) answers.push(await begin(eve, 10));
        const told = answers.find(({ status }) => status === 429);
        expect(told?.told.failure).toMatchObject({ code: 'rateLimited', retryAfterMs: expect.any(Number) });
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(40);
        expect((await begin(bob, 10)).status).toBe(201);
      });
    });

    test('a file that is not what was sent, or nothing that is taken, is refused and gone', async () => {
      const bytes = await picture('png');
      const { told } = await begin(ann, bytes.length);
      await patch(ann, told.upload, 0, bytes);
      const changed = await complete(ann, told.upload, 'a'.repeat(64));
      expect([changed.status, changed.told.failure]).toEqual([422, { code: 'fileRefused', rule: 'changedOnTheWay' }]);
      expect((await call('GET', `/uploads/${told.upload}`, ann)).status).toBe(404);
      for (const [rule, file] of [
        ['format', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
        ['format', Buffer.from('<!doctype html><script>alert(1)</script>')],
        ['activePdf', Object.values(activePdfs())[0]!],
        ['damaged', bytes.subarray(0, 200)],
      ] as const) {
        const sent = await send(ann, Buffer.from(file));
        expect(sent.told).toEqual({ ok: false, failure: { code: 'fileRefused', rule } });
        const ack = await ann.client.session.send({ type: 'addEvidence', log: ann.log, upload: sent.upload }).settled;
        expect(ack).toEqual({ ok: false, failure: { code: 'notFound' } });
      }
    });

    test('a PDF is served as it came, to be saved', async () => {
      const bytes = plainPdf();
      const file = await added(ann, bytes, 'statement.pdf');
      const answer = await fileOf(ann, file, { authorization: `Bearer ${ann.ticket}` });
      expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
        'application/pdf',
        `attachment; filename="statement.pdf"; filename*=UTF-8''statement.pdf`,
      ]);
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    });

    test('a name or a caption that holds a secret goes no further', async () => {
      const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
      for (const called of [`${phrase}.png`, `${phrase.replaceAll(' ', '_')}.png`]) {
        const { told } = await begin(ann, 100, called);
        expect(told.failure).toMatchObject({ code: 'secretStopped', field: 'name' });
      }
      const { upload } = await send(ann, await picture('png'));
      const ack = await ann.client.session.send({ type: 'addEvidence', log: ann.log, upload, caption: phrase }).settled;
      expect(ack).toMatchObject({ ok: false, failure: { code: 'secretStopped', field: 'caption' } });
      expect(relay.lines.join('')).not.toContain('sausage');
    });

    describe('what is somebody else’s answers like what does not exist', () => {
      test('an upload', async () => {
        const { told } = await begin(ann, 100);
        for (const upload of [told.upload, 'A'.repeat(22), '__proto__', '..%2f..%2fetc', 'a', '*', '%00']) {
          const who = upload === told.upload ? bob : ann;
          const asked = [
            await call('GET', `/uploads/${upload}`, who),
            await patch(who, upload, 0, Buffer.from('x')),
            await complete(who, upload, 'a'.repeat(64)),
            await call('DELETE', `/uploads/${upload}`, who),
          ];
          for (const { status, told: said } of asked)
            expect([status, said], upload).toEqual([404, { ok: false, failure: { code: 'notFound' } }]);
        }
        const { upload } = await send(ann, await picture('png'));
        const stolen = await bob.client.session.send({ type: 'addEvidence', log: bob.log, upload }).settled;
        expect(stolen).toEqual({ ok: false, failure: { code: 'notFound' } });
        const foreign = await ann.client.session.send({ type: 'addEvidence', log: bob.log, upload }).settled;
        expect(foreign).toEqual({ ok: false, failure: { code: 'notFound' } });
      });

      test('a file', async () => {
        const file = await added(bob, await picture('png'));
        const bearer = { authorization: `Bearer ${ann.ticket}` };
        const bodies = new Set<string>();
        for (const [log, id] of [
          [bob.log, file],
          [ann.log, file],
          [bob.log, 'A'.repeat(22)],
          [bob.log, '__proto__'],
          ['harbor.rc.00.0000000000000000', file],
          ['harbor.cv.00.aaaaaaaaaaaaaaaa', file],
          ['nonsense', file],
          ['..%2F..', '..%2F..%2Fetc%2Fpasswd'],
        ]) {
          const answer = await fetch(`${relay.url}/api/evidence/files/${log}/${id}`, { headers: bearer });
          bodies.add(`${answer.status} ${await answer.text()}`);
        }
        expect([...bodies]).toEqual(['404 {"ok":false,"failure":{"code":"notFound"}}']);
        expect((await fileOf(bob, file, { authorization: `Bearer ${bob.ticket}` })).status).toBe(200);
      });
    });

    describe('a ticket', () => {
      test('is asked for at every door but the agents’', async () => {
        for (const headers of [
          {},
          { authorization: 'Bearer' },
          { authorization: 'Bearer ' },
          { authorization: 'Bearer x' },
          { authorization: `Basic ${ann.ticket}` },
          { authorization: `Bearer ${ann.ticket}x` },
          { authorization: `Bearer ${ann.ticket.split('.')[0]}.` },
          { authorization: `Bearer ${ann.ticket}.${ann.ticket}` },
          { cookie: await cookieOf('admin') },
        ] as Array<Record<string, string>>) {
          const { status } = await call('POST', '/uploads', { json: { name: 'a', bytes: 1 }, headers });
          expect(status, JSON.stringify(headers).slice(0, 40)).toBe(401);
        }
        expect((await fileOf(ann, 'A'.repeat(22), {})).status).toBe(401);
        // Never in an address.
        expect((await call('GET', `/uploads/x?ticket=${ann.ticket}&authorization=Bearer%20${ann.ticket}`)).status).toBe(
          401,
        );
      });

      test('that somebody made or changed is none', async () => {
        const { log: _, ...rest } = bob;
        expect(rest.ticket).not.toBe(ann.ticket);
        const [body = '', sign = ''] = ann.ticket.split('.');
        const read = JSON.parse(Buffer.from(body, 'base64url').toString());
        const changed = Buffer.from(JSON.stringify({ ...read, ids: ['dv_other'] })).toString('base64url');
        const made = createTickets({ secret: 'x'.repeat(44), now: Date.now }).issue(read).ticket;
        for (const ticket of [`${changed}.${sign}`, `${body}.${'A'.repeat(43)}`, made])
          expect((await call('POST', '/uploads', { ticket, json: { name: 'a', bytes: 1 } })).status).toBe(401);
      });

      test('ends, and says so', async () => {
        const past = createTickets({ secret, now: () => Date.now() - ticketLifeMs - 1 });
        const ticket = past.issue({ site: 'harbor', ids: ['dv_x'] }).ticket;
        const answer = await call('POST', '/uploads', { ticket, json: { name: 'a', bytes: 1 } });
        expect([answer.status, answer.told.failure]).toEqual([401, { code: 'tokenExpired' }]);
        const elsewhere = createTickets({ secret, now: Date.now }).issue({ site: 'cove', ids: ['dv_x'] }).ticket;
        expect((await call('POST', '/uploads', { ticket: elsewhere, json: { name: 'a', bytes: 1 } })).status).toBe(403);
      });

      test('works from the wallet’s page and ours, and from no other', async () => {
        const from = (origin: string) =>
          call('POST', '/uploads', { ticket: ann.ticket, json: { name: 'a', bytes: 1 }, headers: { origin } });
        const known = await from(wallet);
        expect([known.status, known.headers.get('access-control-allow-origin')]).toEqual([201, wallet]);
        for (const origin of [
          'https://evil.example',
          'null',
          'https://wallet.example.com.evil.example',
          'http://wallet.example.com',
        ]) {
          const foreign = await from(origin);
          expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
        }
        const asked = await call('OPTIONS', '/uploads', {
          headers: { origin: wallet, 'access-control-request-method': 'PATCH' },
        });
        expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
          204,
          'authorization, content-type, upload-offset',
        ]);
        expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
        // An agent's cookie is of use to our own pages only.
        const eve = await person();
        const file = await added(eve, await picture('png'));
        const cookie = await cookieOf('agent');
        expect((await fileOf(eve, file, { cookie, origin: wallet })).status).toBe(401);
        expect((await fileOf(eve, file, { cookie, origin: relay.url })).status).toBe(200);
      });
    });

    test('a range, a body that is not asked for, another method: the whole file or nothing', async () => {
      const ann = await person();
      const file = await added(ann, await picture('png'));
      const authorization = `Bearer ${ann.ticket}`;
      const whole = Buffer.from(await (await fileOf(ann, file, { authorization })).arrayBuffer());
      for (const range of ['bytes=0-0', 'bytes=-5', 'bytes=0-1,2-3,4-5', `bytes=${'0-,'.repeat(500)}0-`, 'bytes=9-1']) {
        const answer = await fileOf(ann, file, { authorization, range });
        expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, whole.length]);
        expect(answer.headers.get('content-range')).toBeNull();
      }
      const head = await fetch(`${relay.url}/api/evidence/files/${ann.log}/${file}`, {
        method: 'HEAD',
        headers: { authorization },
      });
      expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
        200,
        String(whole.length),
        '',
      ]);
      for (const method of ['PUT', 'DELETE', 'PATCH', 'POST', 'TRACE'].slice(0, 4))
        expect((await call(method, `/files/${ann.log}/${file}`, { ticket: ann.ticket })).status, method).toBe(404);
    });

    test('what is cancelled is gone; what is in a case is the case’s', async () => {
      const ann = await person();
      const { told } = await begin(ann, 10);
      await patch(ann, told.upload, 0, Buffer.alloc(5));
      expect((await call('DELETE', `/uploads/${told.upload}`, ann)).status).toBe(200);
      expect((await call('GET', `/uploads/${told.upload}`, ann)).status).toBe(404);
      const file = await added(ann, await picture('webp'));
      expect((await call('DELETE', `/uploads/${file}`, ann)).status).toBe(404);
      expect((await fileOf(ann, file, { authorization: `Bearer ${ann.ticket}` })).status).toBe(200);
    });

    test('the same command twice is one file; five is the most, and the sixth is told so', async () => {
      const eve = await person();
      const { upload } = await send(eve, await picture('png'));
      const command = { type: 'addEvidence', id: `${'q'.repeat(22)}.1`, log: eve.log, upload };
      const acks = [
        await eve.client.socket.emitWithAck('command', command),
        await eve.client.socket.emitWithAck('command', command),
      ];
      expect(acks[0]).toMatchObject({ ok: true });
      expect(acks[1]).toEqual(acks[0]);
      for (let n = 0; n < 4; n++) await added(eve, await picture('png'));
      const sixth = await send(eve, await picture('png'));
      const ack = await eve.client.session.send({ type: 'addEvidence', log: eve.log, upload: sixth.upload }).settled;
      expect(ack).toEqual({ ok: false, failure: { code: 'tooManyFiles' } });
    });

    describe('purging', () => {
      const purge = async (role: AgentRole, who: Person, file: string) => {
        const cookie = await cookieOf(role);
        const client = relay.customer();
        client.socket.disconnect();
        client.socket.auth = { role: 'agent', protocol: { version: 1, floor: 1 }, site: 'harbor' };
        client.socket.io.opts.extraHeaders = { origin: relay.url, cookie };
        client.socket.connect();
        await until(`${role} is online`, () => client.socket.connected);
        const command = { type: 'purgeEvidence', log: who.log, file, reason: 'secret' };
        return client.socket.emitWithAck('command', { ...command, id: `${randomBytes(16).toString('base64url')}.1` });
      };

      test('by a supervisor takes the bytes away at once and leaves a tombstone', async () => {
        const file = await added(bob, await picture('png'), 'recovery.png');
        expect(await purge('agent', bob, file)).toEqual({ ok: false, failure: { code: 'forbidden' } });
        const events = bob.client.follow(bob.log);
        expect(await purge('supervisor', bob, file)).toMatchObject({ ok: true });
        for (const headers of [{ cookie: await cookieOf('admin') }, { authorization: `Bearer ${bob.ticket}` }])
          expect((await fileOf(bob, file, headers as Record<string, string>)).status).toBe(404);
        await until('the tombstone is told', () => typesOf(events).includes('evidencePurged'));
        expect(events.find(({ event }) => event?.type === 'evidencePurged')).toMatchObject({
          ...{ author: { role: 'agent' }, event: { file, reason: 'secret' } },
        });
        expect(events.filter(({ event }) => event?.type === 'evidenceAdded').length).toBeGreaterThan(0);
        await until('the bytes are gone', async () => (await relay.stores.evidence.read(file)) === null);
        expect(await purge('supervisor', bob, file)).toMatchObject({ failure: { code: 'notPossibleNow' } });
      });

      test('a customer takes back his own, and nobody else’s', async () => {
        const ann = await person();
        const file = await added(ann, await picture('png'));
        const his = await bob.client.session.send({ type: 'purgeEvidence', log: ann.log, file }).settled;
        expect(his).toEqual({ ok: false, failure: { code: 'notFound' } });
        const own = await ann.client.session.send({ type: 'purgeEvidence', log: ann.log, file }).settled;
        expect(own).toMatchObject({ ok: true });
        await until('the bytes are gone', async () => (await relay.stores.evidence.read(file)) === null);
      });
    });
  });
}
