// Files over HTTP as a customer's device and an agent's browser send them, to one whole relay for a test file.
// It is not told what a contract asks of the door.
import { createHash, randomBytes } from 'node:crypto';
import { evidenceLimits } from '@recourse/shared/evidence';
import type { AgentRole } from '@recourse/shared/kit';
import { afterAll, beforeAll, expect } from 'vitest';
import { cardRequest, startConversation } from '../relay/relayContract.ts';
import { startTestRelay, type TestClient, type TestRelay, type TestStore } from './testRelay.ts';
import { until } from './until.ts';

const password = 'correct horse battery 7';
export const chunk = 'application/offset+octet-stream';
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

// biome-ignore lint/suspicious/noExplicitAny: what the wire says is looked at member by member
export type Told = any;

export interface Person {
  client: TestClient;
  ticket: string;
  log: string;
}

export type FileDoor = ReturnType<typeof openFileDoor>;

/** The relay and two customers of it, from before the first test of the file until after its last. */
export function openFileDoor(start: () => Promise<{ store: TestStore; stop?: () => Promise<void> }>) {
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

  /** Only when the hooks have run. */
  const opened = () => ({ relay, ann, bob });

  return { opened, person, ticketOf, call, begin, patch, complete, send, added, cookieOf, fileOf };
}
