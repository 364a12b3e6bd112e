// A port for a program that has to be told one.
// Owns the choice. Never one of those that the system gives to whoever asks for none, nor of those that it gives to outgoing connections:
// such a one may be gone again before the program has it, or between its end and its next start.
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below what Linux, macOS and Windows give by themselves, and so low that Redis finds its own second port 10,000 above. */
const [from, to] = [20_000, 32_000];

export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(from, to);
    const server = createServer().listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch {
      // Somebody has it.
      continue;
    }
    server.close();
    await once(server, 'close');
    return port;
  }
}
