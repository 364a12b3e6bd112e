// Who the customer is: a device, or an account that the wallet's backend vouches for with a token.
// Owns the token and the name under which things are stored. Never judges a token: the relay does.
import type { TokenSource } from '../api/types.ts';

export interface Identity {
  /** Separates what is stored for one customer from what is stored for another on the same device. */
  readonly scope: string;
  /** A token that is good as far as this device knows; undefined for a device without an account. Rejects when the wallet cannot give one. */
  token(): Promise<string | undefined>;
  /** The relay says that it has expired: true if there is a way to a new one. */
  renew(): boolean;
}

export const anonymous: Identity = { scope: 'device', token: () => Promise.resolve(undefined), renew: () => false };

export async function identityFrom(source: TokenSource): Promise<Identity> {
  let current: string | undefined = typeof source === 'string' ? source : await source();
  const scope = `known.${shortHash(subjectOf(current))}`;
  return {
    scope,
    async token() {
      if (current === undefined && typeof source !== 'string') current = await source();
      return current;
    },
    renew() {
      if (typeof source === 'string') return false;
      current = undefined;
      return true;
    },
  };
}

/** The `sub` of a JWT, read but not verified; for anything else the token itself. */
function subjectOf(token: string): string {
  try {
    const payload: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
    const subject = payload && typeof payload === 'object' && 'sub' in payload ? payload.sub : undefined;
    return typeof subject === 'string' ? subject : token;
  } catch {
    return token;
  }
}

/** Two rounds of FNV-1a: enough to tell the customers of one device apart without writing their names down. */
function shortHash(text: string): string {
  const round = (seed: number) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(36);
  };
  return round(0x811c9dc5) + round(0x9747b28c);
}
