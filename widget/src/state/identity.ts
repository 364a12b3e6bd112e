// Who the customer is: a device, or an account that the wallet's backend vouches for with a token.
// Owns the token and the name under which things are stored. Never judges a token: the relay does.
import type { TokenSource } from '../api/types.ts';

export interface Identity {
  /** Separates what is stored for one customer from what is stored for another on the same device. */
  readonly scope: string;
  /** A token that is good as far as this device knows; undefined for a device without an account. Rejects when the wallet cannot give one. */
  token(): Promise<string | undefined>;
  /** The token at hand is no longer good: true if there is a way to a new one. */
  renew(): boolean;
  /** When the token at hand ends, by the clock of who signed it: milliseconds since 1970. */
  endsAt(): number | undefined;
}

export const anonymous: Identity = {
  scope: 'device',
  token: () => Promise.resolve(undefined),
  renew: () => false,
  endsAt: () => undefined,
};

/** `becameAnother`: the wallet's tokens are somebody else's now, who must not send what the one before wrote. */
export async function identityFrom(source: TokenSource, becameAnother: () => void = () => {}): Promise<Identity> {
  let current: string | undefined = typeof source === 'string' ? source : await source();
  const scope = scopeOf(current);
  return {
    scope,
    async token() {
      if (current === undefined && typeof source !== 'string') {
        const next = await source();
        if (scopeOf(next) !== scope) {
          becameAnother();
          throw new Error('another customer');
        }
        current = next;
      }
      return current;
    },
    renew() {
      if (typeof source === 'string') return false;
      current = undefined;
      return true;
    },
    endsAt() {
      const exp = current === undefined ? undefined : claimsOf(current).exp;
      return typeof exp === 'number' ? exp * 1000 : undefined;
    },
  };
}

const scopeOf = (token: string) => `known.${shortHash(subjectOf(token))}`;

/** The `sub` of a JWT, read but not verified; for anything else the token itself. */
function subjectOf(token: string): string {
  const { sub } = claimsOf(token);
  return typeof sub === 'string' ? sub : token;
}

function claimsOf(token: string): { sub?: unknown; exp?: unknown } {
  try {
    const payload: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
    return payload && typeof payload === 'object' ? payload : {};
  } catch {
    return {};
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
