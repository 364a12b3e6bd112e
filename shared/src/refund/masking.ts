// What of a request is not shown to every agent who opens the case: references of payments that are not public, and the
// payer's account. Ids on a chain are public and stay.
// Owns which fields these are and what is left of them. Who may see the whole is decided elsewhere.
import type { RefundRequest } from './request.ts';

export const maskedFields = ['transactionId', 'secondTransactionId', 'payerHint'] as const;
export type MaskedField = (typeof maskedFields)[number];

const mark = '***';
const shown = 4;
/** Of what is shorter the end would tell too much. */
const shortest = 10;

/** Enough to tell two apart, and to compare with what the customer reads out. */
export function masked(value: string): string {
  const characters = [...value];
  return characters.length < shortest ? mark : `${mark}${characters.slice(-shown).join('')}`;
}

export function isMasked(value: string): boolean {
  return value.startsWith(mark);
}

export function maskRequest<Request extends RefundRequest>(request: Request): Request {
  if (request.payment === 'onchain') return request;
  const changes = maskedFields.flatMap((field) => {
    const value = maskedValue(request, field);
    return value === undefined ? [] : [[field, masked(value)]];
  });
  // What was typed would show the whole of what is masked beside it.
  const { asTyped: _, ...rest } = request;
  return { ...rest, ...Object.fromEntries(changes) } as Request;
}

/** What stands in such a field; undefined where there is none, or none that is masked. */
export function maskedValue(request: RefundRequest, field: MaskedField): string | undefined {
  if (request.payment === 'onchain') return undefined;
  return field === 'payerHint' ? (request.payment === 'thirdParty' ? request.payerHint : undefined) : request[field];
}
