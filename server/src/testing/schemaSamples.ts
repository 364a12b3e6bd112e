// Values that fit a schema, and the same with another text in each place that takes one: what an altered client could send.
// Owns the walk through Valibot's schemas. Never knows what a member means.
import { conversationIdFor } from '@recourse/shared/kit';
import * as v from 'valibot';

interface Walked {
  type: string;
  entries?: Record<string, v.GenericSchema>;
  options?: readonly unknown[];
  literal?: unknown;
  item?: v.GenericSchema;
  wrapped?: v.GenericSchema;
  value?: v.GenericSchema;
}

const walked = (schema: v.GenericSchema) => schema as unknown as Walked;

/** Texts of every form that the protocol knows: the first that fits is taken. */
const texts = [
  'hello',
  conversationIdFor('harbor', 'AAAAAAAAAAAAAAAAAAAAAA.1'),
  'AAAAAAAAAAAAAAAAAAAAAA.1',
  'AAAAAAAAAAAAAAAAAAAAAA',
  'a'.repeat(24),
  'a'.repeat(64),
  'zh-CN',
  '1.5',
  'ARN 74418',
  '2026-11-20',
  '2026-11-20T08:00:00.000Z',
  'USD',
  '4242',
  'Asia/Shanghai',
];
const numbers = [1, 0, 1_764_000_000_000];

export function sampleOf(schema: v.GenericSchema): unknown {
  const { type, entries, options = [], literal, item, wrapped } = walked(schema);
  switch (type) {
    case 'strict_object':
    case 'object':
      return Object.fromEntries(Object.entries(entries!).map(([name, member]) => [name, sampleOf(member)]));
    case 'variant':
    case 'union':
      return sampleOf(options[0] as v.GenericSchema);
    case 'picklist':
      return options[0];
    case 'literal':
      return literal;
    case 'boolean':
      return true;
    case 'number':
      return numbers.find((each) => v.is(schema, each));
    case 'array':
      return [sampleOf(item!)];
    case 'record':
      return {};
    case 'optional':
    case 'exact_optional':
    case 'nullable':
      return sampleOf(wrapped!);
    case 'string': {
      const fitting = texts.find((text) => v.is(schema, text));
      if (fitting === undefined) throw new Error('no text fits this schema; add one');
      return fitting;
    }
    default:
      throw new Error(`a schema of type ${type} has no sample yet`);
  }
}

/** Where texts stand, as paths: every string, also those whose form is narrow. `keys`: what a record may be keyed by. */
export function textPlaces(schema: v.GenericSchema, keys: readonly string[] = []): (string | number)[][] {
  const { type, entries, options = [], item, wrapped, value } = walked(schema);
  switch (type) {
    case 'strict_object':
    case 'object':
      return Object.entries(entries!).flatMap(([name, member]) =>
        textPlaces(member, keys).map((path) => [name, ...path]),
      );
    case 'variant':
    case 'union':
      return options.flatMap((option) => textPlaces(option as v.GenericSchema, keys));
    case 'array':
      return textPlaces(item!, keys).map((path) => [0, ...path]);
    case 'record':
      return keys.flatMap((key) => textPlaces(value!, keys).map((path) => [key, ...path]));
    case 'optional':
    case 'exact_optional':
    case 'nullable':
      return textPlaces(wrapped!, keys);
    case 'string':
      return [[]];
    default:
      return [];
  }
}

/** Each variant of a schema by itself: one a command. */
export function variantsOf(schema: v.GenericSchema): v.GenericSchema[] {
  const { type, options = [] } = walked(schema);
  return type === 'variant' ? options.flatMap((option) => variantsOf(option as v.GenericSchema)) : spread(schema);
}

/** A member that is a variant makes one schema of each: a request by card has other members than one on a chain. */
function spread(schema: v.GenericSchema): v.GenericSchema[] {
  const entries = walked(schema).entries ?? {};
  const variant = Object.entries(entries).find(([, member]) => walked(member).type === 'variant');
  if (!variant) return [schema];
  const [name, member] = variant;
  return variantsOf(member).map((one) => v.strictObject({ ...entries, [name]: one }) as v.GenericSchema);
}

/** The sample with this text at this place. */
export function withText(sample: unknown, path: readonly (string | number)[], text: string): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return text;
  const copy = (Array.isArray(sample) ? [...sample] : { ...(sample as object) }) as Record<string | number, unknown>;
  copy[head] = withText(copy[head], rest, text);
  return copy;
}

/** What an option's `type` says. */
export function typeOf(schema: v.GenericSchema): string {
  return String((walked(schema).entries?.type as { literal?: unknown } | undefined)?.literal);
}
