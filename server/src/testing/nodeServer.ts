// An HTTP server that answers as a node's documentation says, or as badly as a node can.
// Owns its port and what was asked of it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface NodeServer {
  url: string;
  asked: { path: string; body: string; headers: IncomingMessage['headers'] }[];
  /** Answers for a path; a path without an answer is 404. Several are given in their order, the last one for ever. */
  at(path: string, ...answers: Answer[]): void;
  close(): Promise<void>;
}

export const json = (value: unknown): Answer => text(JSON.stringify(value));
export const text =
  (body: string, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };

/** Every way in which a node may fail, each with the name that the look-up has for it. */
export const misbehaviours: readonly [string, Answer, string][] = [
  ['429 without end', text('slow down', 429), 'limited'],
  ['429 for an hour', text('', 429, { 'retry-after': '3600' }), 'limited'],
  ['500', text('oops', 500), 'failing'],
  ['503', text('', 503), 'failing'],
  ['401: the key was refused', text('{}', 401), 'failing'],
  ['a redirect to the relay’s own network', text('', 302, { location: 'http://127.0.0.1:1/' }), 'unreachable'],
  ['a page of a captive portal', text('<html>Sign in</html>'), 'malformed'],
  ['nothing at all', text(''), 'malformed'],
  ['half of its JSON', text('{"txid":"ab'), 'malformed'],
  ['an array', json([]), 'malformed'],
  ['null', json(null), 'malformed'],
  ['a string', json('ok'), 'malformed'],
  ['a hang-up before the head', (response) => void response.socket?.destroy(), 'unreachable'],
  [
    'a hang-up in the body',
    (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"txid"', () => response.socket?.destroy());
    },
    'unreachable',
  ],
  ['an endless answer', text(`"${'x'.repeat(3 * 1024 * 1024)}"`), 'tooLarge'],
  [
    'a small packet that unfolds',
    (response) => {
      const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    },
    'tooLarge',
  ],
];

export async function startNodeServer(): Promise<NodeServer> {
  const answers = new Map<string, Answer[]>();
  const asked: NodeServer['asked'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const path = request.url ?? '';
      asked.push({ path, body, headers: request.headers });
      const queue = answers.get(path) ?? answers.get('*');
      const answer = queue && queue.length > 1 ? queue.shift() : queue?.[0];
      if (answer) answer(response, request);
      else response.writeHead(404).end('Transaction not found');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    at: (path, ...given) => void answers.set(path, given),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
