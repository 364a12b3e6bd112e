// Answers of nodes, parsed at the edge.
// Owns turning text into values that fit a schema. A node is not trusted further than its schema says.
import * as v from 'valibot';
import { NodeUnavailable } from './nodeReader.ts';

export function parseNode<Schema extends v.GenericSchema>(schema: Schema, text: string): v.InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new NodeUnavailable('malformed', error);
  }
  // The schema's objects let arrays through, and an empty one would read as TRON's {}: not found.
  if (Array.isArray(value)) throw new NodeUnavailable('malformed');
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw new NodeUnavailable('malformed');
  return parsed.output;
}

/** Whole units from the smallest, exactly: 850000000000000000 with 18 digits is 0.85. */
export function wholeUnits(smallest: bigint, digits: number): string {
  if (digits === 0) return smallest.toString();
  const text = smallest.toString().padStart(digits + 1, '0');
  const fraction = text.slice(-digits).replace(/0+$/, '');
  return fraction === '' ? text.slice(0, -digits) : `${text.slice(0, -digits)}.${fraction}`;
}

/** From about the first block of any network to a little ahead of us; anything else is a lie. */
export function plausibleTime(ms: number, now: number): boolean {
  return ms >= 1_230_000_000_000 && ms <= now + 2 * 60 * 60_000;
}
