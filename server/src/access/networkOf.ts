// Whom an address stands for, as far as budgets go.
// Owns the width of a network. Never decides what is allowed.
import { isIPv6 } from 'node:net';

/** An IPv4 address, or the /64 of an IPv6 one: a single customer has all addresses of his /64. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [front = '', back] = plain.toLowerCase().split('::') as [string, string?];
  const head = front === '' ? [] : front.split(':');
  const tail = back ? back.split(':') : [];
  const gap = back === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array<string>(Math.max(gap, 0)).fill('0'), ...tail];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
