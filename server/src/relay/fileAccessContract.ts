// Who may have a file, whatever the store: tickets, how it is served, what is somebody else's, purging.
// How its bytes get in stands in fileUploadContract.ts.
import { randomBytes } from 'node:crypto';
import type { AgentRole } from '@recourse/shared/kit';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMeter } from '../access/readMeter.ts';
import { createTickets, ticketLifeMs } from '../evidence/tickets.ts';
import type { FileDoor, Person } from '../testing/fileDoor.ts';
import { plainPdf } from '../testing/samplePdfs.ts';
import { picture } from '../testing/samplePictures.ts';
import type { TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { typesOf } from './relayContract.ts';

const secret = 's'.repeat(44);
const wallet = 'https://wallet.example.com';

export function accessContract(door: FileDoor): void {
  const { person, call, begin, patch, complete, send, added, cookieOf, fileOf } = door;

  describe('a file that is there', () => {
    let relay: TestRelay;
    let ann: Person;
    let bob: Person;
    beforeAll(() => {
      ({ relay, ann, bob } = door.opened());
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

    test('a file that an agent takes counts as a case that he opened, and there is an end to it', async () => {
      const { log, ...who } = await person();
      const file = await added({ log, ...who }, await picture('png'));
      const cookie = await cookieOf('agent');
      const { id } = (await relay.app.accounts.find({ site: 'harbor', login: 'agent1' }))!;
      const meter = readMeter({ documents: relay.stores.state.documents, now: Date.now });
      const before = await meter.counts(id);
      const take = (headers: Record<string, string>) => fileOf({ log, ...who }, file, headers);
      for (let n = 0; n < 2; n++) expect((await take({ cookie })).status).toBe(200);
      expect((await meter.counts(id)).hour).toBe(before.hour + 1);
      // Five times what is an alert, and nothing more within the hour; what he has opened already stays.
      for (let n = 0; n < 500; n++) await meter.opened(id, `harbor.rc.00.${n}`, { most: 500 });
      expect((await take({ cookie })).status).toBe(200);
      const another = await person();
      const answer = await fileOf(another, await added(another, await picture('png')), { cookie });
      expect([answer.status, await answer.json()]).toMatchObject([429, { failure: { code: 'rateLimited' } }]);
      expect(answer.headers.get('retry-after')).toBe('600');
      // Her own a customer has as ever.
      expect((await take({ authorization: `Bearer ${who.ticket}` })).status).toBe(200);
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
