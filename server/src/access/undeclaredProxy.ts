// A request that came through a proxy of which the operator said nothing.
// Owns telling it. Behind such a proxy all customers have one address, and every limit by address would count them as one.
import type { IncomingHttpHeaders } from 'node:http';

const proxyHeaders = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const;

/** The header that gives it away. */
export function undeclaredProxy(
  headers: IncomingHttpHeaders,
  { isProduction, proxies }: { isProduction: boolean; proxies: number },
): string | undefined {
  if (!isProduction || proxies > 0) return undefined;
  return proxyHeaders.find((name) => headers[name] !== undefined);
}
