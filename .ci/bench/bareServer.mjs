// The baseline, as a process: Socket.IO alone. Two sockets share a room; what one says is acked and sent to the other.
// Owns nothing else: no sign-in, no checks, nothing stored.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { standAsChild } from './child.mjs';

const { port = 0 } = JSON.parse(process.argv[2] ?? '{}');
const server = createServer();
const io = new Server(server, { serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => {
  socket.join(socket.handshake.auth.rooms);
  socket.on('message', (room, text, ack) => {
    socket.to(room).emit('message', text);
    ack({ ok: true });
  });
});
const atListen = process.cpuUsage();
server.listen(port, '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  standAsChild({ url: `http://127.0.0.1:${address.port}`, atListen, stop: () => io.close() });
});
