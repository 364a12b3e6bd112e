// What comes in over plain sockets, as no browser and no library sends it: each gets an answer with no body of ours in it, or its
// connection is ended; the relay lives, and a bystander hears nothing.
import { once } from 'node:events';
import { connect } from 'node:net';
import { socketPath } from '@recourse/shared/protocol';
import { hostileMarkup } from '@recourse/shared/testing';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';

let relay: TestRelay;
let bystander: TestClient;
let cuts = 0;
let port: number;

beforeAll(async () => {
  relay = await startTestRelay();
  port = Number(new URL(relay.url).port);
  bystander = relay.customer();
  await until('he is in', () => bystander.pushed('welcome'));
  bystander.socket.on('disconnect', () => cuts++);
});
afterAll(() => relay.close());

/** Everything that comes back until the other end is done, or nothing came for a while. */
async function raw(sent: string | Buffer, { quietMs = 300 } = {}): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let heard = '';
  const done = new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, 3_000);
    socket.on('data', (chunk) => {
      heard += String(chunk);
      clearTimeout(timer);
      timer = setTimeout(resolve, quietMs);
    });
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
  socket.write(sent);
  await done;
  socket.destroy();
  return heard;
}

async function allWell(): Promise<void> {
  expect((await fetch(`${relay.url}/healthz`)).status).toBe(200);
  expect(cuts).toBe(0);
  expect(relay.lines.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
}

const host = 'Host: 127.0.0.1\r\n';
const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\n${host}${headers}Connection: close\r\n\r\n`;
const status = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const handshake = `${socketPath}/?EIO=4&transport=polling`;
const upgrade = (query: string, headers = '') =>
  `GET ${socketPath}/?${query} HTTP/1.1\r\n${host}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n${headers}\r\n`;

describe('requests that no honest client sends are refused', () => {
  test.each<[string, string]>([
    ['another method', `TRACE / HTTP/1.1\r\n${host}Cookie: recourse_agent=plum\r\nConnection: close\r\n\r\n`],
    ['a method of its own', `STEAL / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`],
    ['CONNECT', `CONNECT 169.254.169.254:80 HTTP/1.1\r\n${host}\r\n`],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a bare line feed in a header', `GET / HTTP/1.1\r\n${host}X: a\nTransfer-Encoding: chunked\r\n\r\n`],
    [
      'both lengths',
      `POST /api/agent/sign-in HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/agent/me HTTP/1.1\r\n${host}\r\n`,
    ],
    ['two lengths', `POST /api/agent/sign-in HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    ['a length that is none', `POST /api/agent/sign-in HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`],
    ['an encoding that is none', `POST /api/agent/sign-in HTTP/1.1\r\n${host}Transfer-Encoding: xchunked\r\n\r\n`],
    ['a space before a colon', `GET / HTTP/1.1\r\n${host}Content-Length : 4\r\n\r\n`],
    ['headers without end', get('/healthz', Array.from({ length: 9_000 }, (_, n) => `X-${n}: y\r\n`).join(''))],
    ['a header without end', get('/healthz', `X: ${'y'.repeat(40_000)}\r\n`)],
    ['an address without end', get(`/${'a'.repeat(40_000)}`)],
    ['a request of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
    ['no request', 'hello\r\n\r\n'],
    ['an old version', 'GET / HTTP/0.9\r\n\r\n'],
    ['HTTP/2 without a word', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ])('%s', async (_, sent) => {
    const answer = await raw(sent);
    expect([0, 400, 403, 404, 405, 408, 413, 414, 415, 431, 501]).toContain(status(answer));
    // TRACE would hand a cookie back.
    expect(answer).not.toContain('plum');
    await allWell();
  });
});

test('a request that never ends is ended, and a slow one holds nobody up', async () => {
  const slow = connect(port, '127.0.0.1');
  await once(slow, 'connect');
  slow.write(
    `POST /api/agent/sign-in HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
  );
  await allWell();
  slow.destroy();
  // 100 MB announced: nothing is set aside for it.
  const before = process.memoryUsage.rss();
  const answer = await raw(
    `POST /api/agent/sign-in HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 100000000\r\n\r\n{`,
  );
  expect(status(answer)).toBe(413);
  expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000);
  await allWell();
});

describe('nothing that is not meant for the public answers', () => {
  test.each([
    ...[
      '/.env',
      '/.git/config',
      '/.git/HEAD',
      '/package.json',
      '/package-lock.json',
      '/tsconfig.json',
      '/server/sites/default.yaml',
    ],
    ...[
      '/recourse.js.map',
      '/panel.js.map',
      '/assets/panel.js.map',
      '/console/assets/index.js.map',
      '/.vite/panel.json',
    ],
    ...[
      '/metrics',
      '/metrics/',
      '/debug',
      '/debug/pprof',
      '/status',
      '/server-status',
      '/actuator/env',
      '/api-docs',
      '/graphql',
    ],
    ...[
      '/secret',
      '/log.db',
      '/documents.db',
      '/.recourse/secret',
      '/evidence/',
      '/socket.io/socket.io.js',
      `${socketPath}/socket.io.js`,
    ],
    ...[
      '/console/../../server/dist/app.js',
      '/..;/..;/etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/\\..\\..\\etc\\passwd',
      '//evil.example/%2f..',
    ],
  ])('%s', async (path) => {
    const answer = await raw(get(path));
    expect([400, 403, 404]).toContain(status(answer));
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).not.toMatch(/^(?:x-powered-by|server|location):/im);
    expect(body).not.toMatch(/root:|SQLite|"version"|node_modules|\bat .*\.ts/);
  });

  test('an answer repeats nothing of what was asked as markup', async () => {
    for (const text of hostileMarkup.filter((_, n) => n % 6 === 0)) {
      const response = await fetch(`${relay.url}/${encodeURIComponent(text)}?x=${encodeURIComponent(text)}`, {
        headers: { 'user-agent': 'x', referer: `${relay.url}/${encodeURIComponent(text)}` },
      });
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await response.text()).toBe('{"ok":false,"failure":{"code":"notFound"}}');
    }
  });
});

describe('the door of Socket.IO', () => {
  test.each<[string, string]>([
    ['a session of all objects', get(`${handshake}&sid=__proto__`)],
    ['a session of a method', get(`${handshake}&sid=toString`)],
    ['a session that nobody has', get(`${handshake}&sid=AAAAAAAAAAAAAAAAAAAA`)],
    ['a list of sessions', get(`${handshake}&sid[]=a&sid[]=b`)],
    ['another transport', get(`${socketPath}/?EIO=4&transport=__proto__`)],
    ['webtransport', get(`${socketPath}/?EIO=4&transport=webtransport`)],
    ['an old protocol', get(`${socketPath}/?EIO=3&transport=polling`)],
    ['no protocol', get(`${socketPath}/?transport=polling`)],
    [
      'bytes for a poll',
      `POST ${handshake} HTTP/1.1\r\n${host}Content-Type: application/octet-stream\r\nContent-Length: 4\r\nConnection: close\r\n\r\n\u0004abc`,
    ],
    ['a poll of another method', `PUT ${handshake} HTTP/1.1\r\n${host}Content-Length: 0\r\nConnection: close\r\n\r\n`],
    ['a jsonp answer', get(`${handshake}&j=0`)],
    ['an upgrade to a session of all objects', upgrade('EIO=4&transport=websocket&sid=__proto__')],
    ['an upgrade without a protocol', upgrade('transport=websocket')],
    ['an upgrade by the old protocol', upgrade('EIO=3&transport=websocket')],
    ['an upgrade to polling', upgrade('EIO=4&transport=polling')],
    [
      'an upgrade elsewhere',
      `GET /other HTTP/1.1\r\n${host}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    ],
    [
      'an upgrade with a key that is none',
      upgrade('EIO=4&transport=websocket').replace('dGhlIHNhbXBsZSBub25jZQ==', 'x'),
    ],
    [
      'an upgrade with an extension without end',
      upgrade('EIO=4&transport=websocket', `Sec-WebSocket-Extensions: ${'a;'.repeat(3_000)}\r\n`),
    ],
  ])('%s opens nothing', async (_, sent) => {
    const answer = await raw(sent);
    expect(answer).not.toContain('40{');
    expect(answer).not.toMatch(/"msg"|\.ts:/);
    await allWell();
  });

  test.each([
    'null',
    'https://wallet.example.com.evil.example',
    'https://evil.example/https://wallet.example.com',
    'http://wallet.example.com',
    'https://wallet.example.com:8443',
    'https://WALLET.example.com.',
    'file://',
    'chrome-extension://abcdefgh',
    'https://xn--wallet-example-com',
  ])('the origin %s is turned away on both transports', async (origin) => {
    const poll = await raw(get(handshake, `Origin: ${origin}\r\n`));
    expect(status(poll)).toBe(403);
    const socket = await raw(upgrade('EIO=4&transport=websocket', `Origin: ${origin}\r\n`));
    // Engine.IO says it so; what counts is that nothing is opened.
    expect([400, 403]).toContain(status(socket));
    expect(socket).toContain('Forbidden');
  });

  test('after the upgrade, frames that break the protocol end their own connection alone', async () => {
    const frame = (first: number, payload: Buffer, mask = true) =>
      Buffer.concat([
        Buffer.from([first, (mask ? 0x80 : 0) | payload.length]),
        mask ? Buffer.alloc(4) : Buffer.alloc(0),
        payload,
      ]);
    const text = Buffer.from('40{}');
    const frames: Buffer[] = [
      frame(0x81, text, false),
      frame(0xf1, text),
      frame(0xa1, text),
      frame(0x83, text),
      frame(0x88, Buffer.from([0x03])),
      frame(0x89, Buffer.alloc(125)),
      Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
      Buffer.concat(Array.from({ length: 10_000 }, (_, n) => frame(n === 0 ? 0x01 : 0x00, Buffer.from('a')))),
      frame(0x81, Buffer.from([0xff, 0xfe])),
      frame(0x82, Buffer.alloc(100)),
      Buffer.alloc(70_000, 0xff),
    ];
    for (const hostile of frames) {
      const opening = Buffer.from(upgrade('EIO=4&transport=websocket', `Origin: ${relay.url}\r\n`));
      await raw(Buffer.concat([opening, hostile]), { quietMs: 60 });
      await allWell();
    }
  });
});

test('a token in the address opens nothing, and stands in no line of the log', async () => {
  const canary = 'eyJhbGciOiJIUzI1NiJ9.canary.token';
  const socket = io(relay.url, {
    ...{ path: socketPath, transports: ['websocket'], reconnection: false, forceNew: true },
    query: { token: canary, role: 'agent', site: 'harbor', device: 'd'.repeat(43) },
    extraHeaders: { origin: relay.url },
  });
  const refused = await new Promise<{ data?: { code: string } }>((resolve) =>
    socket.once('connect_error', resolve as never),
  );
  expect(refused.data?.code).toBe('malformed');
  socket.disconnect();
  for (const path of ['/api/agent/me', '/console/', '/api/evidence/files/a/b'])
    await fetch(`${relay.url}${path}?token=${canary}&access_token=${canary}`);
  expect(relay.lines.join('')).not.toContain('canary');
});

test('no answer of a poll is kept by anybody on the way', async () => {
  const answer = await raw(
    get(handshake, `Origin: ${relay.url.replace('127.0.0.1', '127.0.0.1')}\r\n`).replace(
      host,
      `Host: 127.0.0.1:${port}\r\n`,
    ),
  );
  expect(status(answer)).toBe(200);
  expect(answer).toMatch(/cache-control: no-store/i);
});
