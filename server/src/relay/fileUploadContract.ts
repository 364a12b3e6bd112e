// How the bytes of a file get in, whatever the store: pieces and offsets, limits, what is refused.
// Who may have the file afterwards stands in fileAccessContract.ts.
import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { evidenceLimits } from '@recourse/shared/evidence';
import { beforeAll, describe, expect, test } from 'vitest';
import { chunk, type FileDoor, type Person, sha256, type Told } from '../testing/fileDoor.ts';
import { activePdfs } from '../testing/samplePdfs.ts';
import { phonePicture, picture } from '../testing/samplePictures.ts';
import type { TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { typesOf } from './relayContract.ts';

export function uploadContract(door: FileDoor): void {
  const { person, ticketOf, call, begin, patch, complete, send, added, cookieOf, fileOf } = door;

  describe('a file that comes in', () => {
    let relay: TestRelay;
    let ann: Person;
    let bob: Person;
    beforeAll(() => {
      ({ relay, ann, bob } = door.opened());
    });

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
  });
}
