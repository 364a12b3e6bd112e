// What opens the door for files: a customer's identities, signed, for a few minutes.
// Owns signing and checking. A ticket travels in a header, never in an address.
import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '@recourse/shared/kit';
import * as v from 'valibot';

/** Long enough for a picture on a slow network; another is asked for over the socket. */
export const ticketLifeMs = 10 * 60_000;

export interface TicketHolder {
  site: string;
  /** Every identity that his connection proved, the one he acts under first; at most `mostIdentities`. */
  ids: readonly string[];
}

/** An account, its device, and the lost devices whose recovery codes were given on it; so many fit into a header. */
export const mostIdentities = 20;

const bodySchema = v.strictObject({
  site: v.string(),
  ids: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(mostIdentities)),
  until: v.number(),
});

export interface Tickets {
  issue(holder: TicketHolder): { ticket: string; expiresAt: number };
  /** `expired` is told apart so that a client asks for a new one; anything else that is wrong is not. */
  read(ticket: string): TicketHolder | 'expired' | undefined;
}

export function createTickets({ secret, now }: { secret: string; now: () => number }): Tickets {
  const signature = (body: string) =>
    Buffer.from(Buffer.from(keyedHash(secret, `evidence ticket v1|${body}`)).toString('base64url'));

  return {
    issue({ site, ids }) {
      const expiresAt = now() + ticketLifeMs;
      const body = Buffer.from(JSON.stringify({ site, ids, until: expiresAt })).toString('base64url');
      return { ticket: `${body}.${signature(body)}`, expiresAt };
    },
    read(ticket) {
      if (ticket.length > 1024) return undefined;
      const [body = '', sign = '', ...rest] = ticket.split('.');
      const given = Buffer.from(sign);
      const right = signature(body);
      if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      const parsed = v.safeParse(bodySchema, JSON.parse(Buffer.from(body, 'base64url').toString()));
      if (!parsed.success) return undefined;
      const { site, ids, until } = parsed.output;
      return until <= now() ? 'expired' : { site, ids };
    },
  };
}
