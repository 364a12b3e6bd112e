// Ids that the relay derives, so that the same cause always leads to the same place.
// Owns the derivations. The key is the relay's secret: without it nobody can guess another's id.
import { type CommandId, keyedHash, type LogId, logId, sha256Hex } from '@recourse/shared/kit';
import type { RefundRequest } from '@recourse/shared/refund';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 80 bits in 16 characters that are read out without mistakes. */
function caseUnique(hash: Uint8Array): string {
  return [...hash.slice(0, 16)].map((byte) => crockford[byte % 32]).join('');
}

/** The case of this customer about this transaction. Without a transaction id each submission is a case of its own. */
export function caseIdFor(of: {
  secret: string;
  site: string;
  customer: string;
  request: RefundRequest;
  command: CommandId;
}): LogId {
  const { secret, site, customer, request, command } = of;
  const place =
    request.payment === 'onchain' ? request.network : request.payment === 'thirdParty' ? request.provider : '';
  const transaction = request.transactionId === undefined ? `command|${command}` : `id|${request.transactionId}`;
  const hash = keyedHash(secret, ['case', site, customer, request.payment, place, transaction].join('|'));
  return logId({ site, kind: 'rc', unique: caseUnique(hash) });
}

/** The log of this line, should it be stopped: the same line in the same place is one stop, however often it is tried. */
export function stopIdFor(of: {
  secret: string;
  site: string;
  agent: string;
  about: LogId;
  assignment: number | undefined;
  field: string;
  text: string;
}): LogId {
  const { secret, site, agent, about, assignment, field, text } = of;
  const hash = keyedHash(secret, ['stop', site, agent, about, assignment ?? '', field, text].join('|'));
  return logId({ site, kind: 'sl', unique: Buffer.from(hash).toString('hex').slice(0, 32) });
}

/** The id of the command that follows from this cause: the same each time a consumer comes by. */
export function followUpId(...cause: Array<string | number>): CommandId {
  return `${Buffer.from(sha256Hex(cause.join('|')), 'hex')
    .toString('base64url')
    .slice(0, 22)}.1`;
}

/**
 * Tells a repeated command from another with the same id. Keyed, because it outlives an erased body: a word of a phrase could be
 * found from a plain digest by trying all of its list.
 */
export function keyedDigest(secret: string, text: string): string {
  return Buffer.from(keyedHash(secret, `command|${text}`)).toString('hex');
}
