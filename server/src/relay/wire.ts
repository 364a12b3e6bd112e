// Stored events as they go out: the customer's wire carries `pub`, the agent's `seq`.
// Owns the shape. Every object is built here; nothing stored is passed on as it lies.
import { type Author, eventIdOf } from '@recourse/shared/kit';
import type { WireEvent } from '@recourse/shared/protocol';
import { maskRequest, type RefundRequest } from '@recourse/shared/refund';
import type { StoredAuthor, StoredEvent } from '../log/eventLog.ts';

export type Reader = 'customer' | 'agent';

/** undefined for an event that this reader does not see. */
function toWire(stored: StoredEvent, reader: Reader): WireEvent | undefined {
  const at = reader === 'customer' ? stored.pub : stored.seq;
  if (at === null) return undefined;
  const { time, type, version, body } = stored;
  return {
    at,
    id: eventIdOf(stored.chain),
    time,
    author: wireAuthor(stored.author),
    // A command's id names its sender's outbox, which is nobody else's business.
    command: stored.author.role === reader ? stored.command : '',
    event: body === null ? null : { ...(reader === 'agent' ? maskedBody(body) : body), type, version },
  };
}

/** An agent asks for the whole of a masked field one by one (`revealField`); what a case is decided on, the relay has. */
function maskedBody(body: Record<string, unknown>): Record<string, unknown> {
  const { request } = body as { request?: RefundRequest };
  return request === undefined ? body : { ...body, request: maskRequest(request) };
}

export function allToWire(events: StoredEvent[], reader: Reader): WireEvent[] {
  return events.map((event) => toWire(event, reader)).filter((event) => event !== undefined);
}

function wireAuthor(author: StoredAuthor): Author {
  switch (author.role) {
    case 'customer':
      return { role: 'customer', id: author.id ?? '' };
    case 'agent':
      return { role: 'agent', id: author.id ?? '', name: author.name ?? '' };
    default:
      return { role: author.role };
  }
}
