// A case's log as a file that one reader may take away: his events whole, the others as their digests, and a signed head.
// Owns the shape and the check. Never signs, and never decides who may read: the relay does both.
import * as v from 'valibot';
import { chainStart } from '../kit/chain.ts';
import type { LogId } from '../kit/ids.ts';
import { headStatementText, type SignedHead } from '../kit/signedHead.ts';
import { verifyChain } from '../kit/verifyChain.ts';

export const dossierFormat = 'recourse dossier v1';

const hex = (length: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${length}}$`)));

const ownEventSchema = v.strictObject({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  type: v.string(),
  version: v.number(),
  /** Milliseconds since 1970. */
  time: v.number(),
  author: v.record(v.string(), v.unknown()),
  body: v.record(v.string(), v.unknown()),
  salt: hex(32),
  digest: hex(64),
  chain: hex(64),
});

/** Not this reader's, or erased: the digest stands for it. */
const withheldEventSchema = v.strictObject({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  digest: hex(64),
  chain: hex(64),
});

export const signedHeadSchema = v.strictObject({
  log: v.string(),
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  chain: hex(64),
  time: v.number(),
  key: v.string(),
  signature: v.string(),
});

export const dossierSchema = v.strictObject({
  format: v.literal(dossierFormat),
  /** For people: `RC-…`. */
  caseNumber: v.string(),
  reader: v.picklist(['customer', 'agent']),
  head: signedHeadSchema,
  events: v.array(v.union([ownEventSchema, withheldEventSchema])),
});
export type Dossier = v.InferOutput<typeof dossierSchema>;
export type DossierEvent = Dossier['events'][number];

/** One event as the relay has it; structurally a stored event. */
export interface FiledEvent {
  seq: number;
  pub: number | null;
  type: string;
  version: number;
  time: number;
  author: object;
  body: Record<string, unknown> | null;
  salt: string | null;
  digest: string;
  chain: string;
}

export function makeDossier(of: {
  caseNumber: string;
  reader: Dossier['reader'];
  head: SignedHead;
  events: readonly FiledEvent[];
}): Dossier {
  const { caseNumber, reader, head } = of;
  const events = of.events.map((event): DossierEvent => {
    const { seq, type, version, time, author, body, salt, digest, chain } = event;
    const mayRead = reader === 'agent' || event.pub !== null;
    if (!mayRead || body === null || salt === null) return { seq, digest, chain };
    return { seq, type, version, time, author: { ...author }, body, salt, digest, chain };
  });
  return { format: dossierFormat, caseNumber, reader, head, events };
}

export type DossierVerdict =
  | { name: 'whole'; events: number; withheld: number; headTime: number }
  | { name: 'broken'; because: DossierBreak; seq?: number };

/**
 * `missing`, `changedEvent`, `changedChain`: at `seq`. `otherHead`: the file is a chain of its own, not the one that the head or the
 * receipt was signed for. `badSignature`: nobody whom you trust signed this head, or the receipt.
 */
export type DossierBreak =
  | 'notADossier'
  | 'missing'
  | 'changedEvent'
  | 'changedChain'
  | 'otherHead'
  | 'badSignature'
  | 'otherCase';

/** Whether `signed` carries a right signature by a key that is trusted; the edge has the arithmetic. */
export type IsSigned = (signed: SignedHead, statement: string) => boolean;

/** `receipt`: a head that the reader kept from before; the file must pass through it. */
export function verifyDossier(file: unknown, known: { isSigned: IsSigned; receipt?: unknown }): DossierVerdict {
  const parsed = v.safeParse(dossierSchema, file);
  if (!parsed.success) return { name: 'broken', because: 'notADossier' };
  const { head, events } = parsed.output;
  const heads: SignedHead[] = [head];
  if (known.receipt !== undefined) {
    const receipt = v.safeParse(signedHeadSchema, known.receipt);
    if (!receipt.success) return { name: 'broken', because: 'notADossier' };
    if (receipt.output.log !== head.log) return { name: 'broken', because: 'otherCase' };
    heads.push(receipt.output);
  }
  for (const each of heads) {
    if (!known.isSigned(each, headStatementText(each))) return { name: 'broken', because: 'badSignature' };
    const whole = verifyChain(events.map(chained), { head: each });
    if (whole.name === 'broken') return { name: 'broken', because: whole.because, seq: whole.seq };
  }
  const end = events.at(-1);
  // Events behind the signed head are nobody's word.
  if ((end?.seq ?? 0) !== head.seq || (end?.chain ?? chainStart) !== head.chain)
    return { name: 'broken', because: 'otherHead', seq: head.seq + 1 };
  const withheld = events.filter((event) => !('body' in event)).length;
  return { name: 'whole', events: events.length, withheld, headTime: head.time };
}

function chained(event: DossierEvent) {
  return 'body' in event ? event : { ...event, type: '', version: 0, time: 0, author: null, body: null, salt: null };
}

/** Which log a dossier is about; undefined if it is none. */
export function dossierLog(file: unknown): LogId | undefined {
  const parsed = v.safeParse(dossierSchema, file);
  return parsed.success ? parsed.output.head.log : undefined;
}
