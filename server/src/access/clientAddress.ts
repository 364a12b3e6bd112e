// From which address a request came, past as many proxies as the operator says there are.
// Owns reading X-Forwarded-For. A header that anybody can send counts only as far as our own proxies wrote it.
import type { IncomingMessage } from 'node:http';

export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } },
  proxies: number,
): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // Each proxy wrote down at the end who came to it; what stands before that is the sender's own word.
  const fromHere = [socket.remoteAddress ?? '', ...forwarded.reverse()];
  return fromHere[Math.min(proxies, fromHere.length - 1)] ?? '';
}
