// Every door of a running relay, and a secret put through each: what an altered widget, an agent in a hurry and a stranger could send.
// Owns the list of doors. Answers are not looked at: what matters is what stays behind.
import { randomBytes } from 'node:crypto';
import { conversationIdFor } from '@recourse/shared/kit';
import {
  agentCommandSchema,
  agentQuerySchema,
  customerCommandSchema,
  customerQuerySchema,
  fromClient,
  protocolFloor,
  protocolVersion,
  socketPath,
} from '@recourse/shared/protocol';
import { fieldNames } from '@recourse/shared/refund';
import { io, type Socket } from 'socket.io-client';
import type { GenericSchema } from 'valibot';
import { canaries } from './canaries.ts';
import { sampleOf, textPlaces, typeOf, variantsOf, withText } from './schemaSamples.ts';

const site = 'berthwell';
const protocol = { version: protocolVersion, floor: protocolFloor };
const random = (bytes: number) => randomBytes(bytes).toString('base64url');
const all = Object.values(canaries);

/** Pieces of which each stands in one of the secrets and in nothing else. */
export const canaryPieces = [
  'sausage worth useful',
  'zoo/zoo/zoo',
  'zoo_zoo_zoo',
  '的 的 的 的 的',
  'KwdMAjGmerYanjeui5SHS7Jkmp',
  '4111111111111111',
  '4111 1111 1111',
];

export interface Talker {
  socket: Socket;
  ask(event: string, payload: unknown): Promise<{ ok?: boolean; [member: string]: unknown }>;
}

async function talker(url: string, auth: object, headers: Record<string, string> = {}): Promise<Talker> {
  const socket = io(url, {
    ...{ path: socketPath, forceNew: true, transports: ['websocket'], reconnection: false },
    extraHeaders: { origin: url, ...headers },
    auth: { protocol, site, ...auth },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return { socket, ask: (event, payload) => socket.timeout(10_000).emitWithAck(event, payload) };
}

export const customerAuth = (device = random(32)) => ({
  ...{ role: 'customer', device, locale: 'zh-CN', timeZone: 'Asia/Shanghai' },
});

/** A conversation of this customer's own, with a message that may be kept. */
export async function begun({ ask }: Talker, text: string): Promise<string> {
  const outbox = random(16).replace(/[^A-Za-z0-9_-]/g, 'A');
  const id = `${outbox}.1`;
  const log = conversationIdFor(site, id);
  await ask(fromClient.command, {
    ...{ id, log, type: 'startConversation', locale: 'zh-CN', timeZone: 'Asia/Shanghai' },
  });
  const said = await ask(fromClient.command, { id: `${outbox}.2`, log, type: 'postMessage', text });
  if (!said.ok) throw new Error(`the conversation did not begin: ${JSON.stringify(said)}`);
  return log;
}

/** Each place of each shape that takes a text, with each secret in it. */
function* altered(schema: GenericSchema, log: string): Generator<object> {
  let n = 0;
  for (const variant of variantsOf(schema)) {
    const sample = sampleOf(variant) as Record<string, unknown>;
    const own = { ...sample, ...('log' in sample && { log }), ...('conversation' in sample && { conversation: log }) };
    for (const path of textPlaces(variant, fieldNames.slice(0, 1))) {
      const canary = all[n++ % all.length]!;
      const id = 'id' in own && { id: `${random(16).slice(0, 22)}.${n}` };
      yield withText({ ...own, ...id }, path, canary) as object;
    }
    // What no schema knows.
    yield { ...own, extra: canaries.phrase, [canaries.phrase!]: typeOf(variant) };
  }
}

async function throughSocket(who: Talker, schemas: { command: GenericSchema; query: GenericSchema }, log: string) {
  for (const command of altered(schemas.command, log)) await who.ask(fromClient.command, command);
  for (const query of altered(schemas.query, log)) await who.ask(fromClient.query, query);
  for (const canary of all) {
    await who.ask(fromClient.command, { id: `${random(16).slice(0, 22)}.9`, log, type: 'postMessage', text: canary });
    await who.ask(fromClient.command, canary);
    await who.ask(fromClient.query, { type: canary });
    await who.ask(canary, { text: canary });
    who.socket.emit(fromClient.signal, { type: 'typing', log, on: true, text: canary });
    who.socket.emit(fromClient.mark, { log: canary, delivered: 1, read: 1 });
    who.socket.emit(fromClient.follow, { log: canary, cursor: null });
  }
}

async function throughHttp(url: string, headers: Record<string, string>): Promise<void> {
  const phrase = canaries.phrase!;
  const send = (path: string, body: unknown, more: Record<string, string> = {}, method = 'POST') =>
    fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: url, ...headers, ...more },
      ...(method !== 'GET' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }).then((answer) => answer.arrayBuffer());
  // Each of these costs a password's hash.
  await send('/api/agent/sign-in', { site, login: phrase.slice(0, 64), password: phrase });
  await send('/api/agent/prove', { password: phrase });
  await send('/api/agent/password', { current: phrase, next: phrase });
  for (const canary of all) {
    const encoded = encodeURIComponent(canary);
    await send('/api/agent/sign-in', `{"site":"berthwell","login":"${canary}`);
    await send('/api/payout/berthwell', { id: 'a', reference: canary, type: canary });
    await send('/api/evidence/uploads', { name: `${canary}.png`, bytes: 4 });
    await send(`/api/evidence/files/${encoded}/${encoded}`, '', {}, 'GET');
    await send(`/api/directory/${encoded}?text=${encoded}`, { text: canary });
    await send(`/${encoded}?q=${encoded}`, '', {}, 'GET');
    await send('/healthz', '', { 'user-agent': encoded, referer: `${url}/${encoded}`, cookie: `a=${encoded}` }, 'GET');
  }
}

/** Names of files come over HTTP with a ticket, captions with a command. */
async function throughFiles(url: string, who: Talker): Promise<void> {
  const { ticket } = await who.ask(fromClient.query, { type: 'evidenceTicket' });
  for (const canary of all) {
    await fetch(`${url}/api/evidence/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${String(ticket)}` },
      body: JSON.stringify({ name: `${canary}.png`, bytes: 4 }),
    });
  }
}

/** Two halves of a phrase, each harmless alone: the first is kept until the second comes. */
async function inParts(who: Talker, log: string): Promise<void> {
  const words = canaries.phrase!.split(' ');
  const outbox = random(16).slice(0, 22);
  for (const [n, part] of [words.slice(0, 8), words.slice(8)].entries())
    await who.ask(fromClient.command, { id: `${outbox}.${n + 1}`, log, type: 'postMessage', text: part.join(' ') });
}

/** `cookie`: of an agent who is signed in. The connections still stand afterwards, until `leave`. */
export async function throughEveryDoor(
  url: string,
  of: { cookie: string; harmless: string },
): Promise<{ leave: () => void; standing: number }> {
  const standing: Socket[] = [];
  const customer = await talker(url, customerAuth());
  const log = await begun(customer, of.harmless);
  await inParts(customer, log);
  await throughSocket(customer, { command: customerCommandSchema, query: customerQuerySchema }, log);
  await throughFiles(url, customer);
  const agent = await talker(url, { role: 'agent' }, { cookie: of.cookie });
  await agent.ask(fromClient.query, { type: 'setStatus', status: 'available' });
  await throughSocket(agent, { command: agentCommandSchema, query: agentQuerySchema }, log);
  await throughHttp(url, {});
  await throughHttp(url, { cookie: of.cookie });
  for (const canary of all) {
    for (const member of ['device', 'token', 'locale', 'timeZone', 'site'])
      await talker(url, { ...customerAuth(), [member]: canary }).then(
        ({ socket }) => standing.push(socket),
        () => undefined,
      );
  }
  return {
    standing: standing.length,
    leave() {
      for (const socket of [...standing, customer.socket, agent.socket]) socket.disconnect();
    },
  };
}
