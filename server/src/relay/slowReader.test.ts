import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket as TcpSocket } from 'node:net';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';
import { expect, test } from 'vitest';
import { until } from '../testing/until.ts';
import { endSlowReader } from './slowReader.ts';

const limit = 200_000;

/** A connection that is told things, and how it ended. */
async function connected(): Promise<{
  tell(text: string): void;
  tcp: TcpSocket;
  heard: () => number;
  ended: () => boolean;
  close(): Promise<void>;
}> {
  const http = createServer();
  const server = new Server(http);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  let isEnded = false;
  const accepted = once(server, 'connection');
  const client = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, {
    transports: ['websocket'],
    reconnection: false,
  });
  const [socket] = await accepted;
  endSlowReader(socket.conn, () => (isEnded = true), limit);
  let heard = 0;
  client.on('text', () => heard++);
  await until('it stands', () => client.connected);
  const { ws } = client.io.engine.transport as unknown as { ws: { _socket: TcpSocket } };
  return {
    tell: (text) => void socket.emit('text', text),
    tcp: ws._socket,
    heard: () => heard,
    ended: () => isEnded,
    async close() {
      ws._socket.resume();
      client.disconnect();
      await server.close();
    },
  };
}

const text = 'x'.repeat(50_000);

test('a connection that takes nothing in is ended before it fills the memory', async () => {
  const { tell, tcp, ended, close } = await connected();
  tcp.pause();
  let told = 0;
  await until('it is ended', () => {
    tell(text);
    told += text.length;
    return ended();
  });
  // What the operating system holds for it counts too.
  expect(told).toBeLessThan(20_000_000);
  await close();
});

test('one that takes in what it is told is told everything, far more than may wait at once', async () => {
  const { tell, heard, ended, close } = await connected();
  for (let n = 1; n <= 40; n++) {
    tell(text);
    await until('it took that in', () => heard() === n);
  }
  expect(ended()).toBe(false);
  await close();
});
