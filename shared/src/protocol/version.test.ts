import { describe, expect, test } from 'vitest';
import { caseEventSchema } from '../case/index.ts';
import { conversationEventSchema } from '../conversation/index.ts';
import { sha256Hex } from '../kit/index.ts';
import * as protocol from './index.ts';

/**
 * The shape of everything that crosses the wire, as text: types, members, bounds and choices, in order.
 * Checks and transformations are named by their type; what their functions do cannot be seen.
 */
function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (schema instanceof RegExp) return String(schema);
  if (typeof schema === 'bigint') return String(schema);
  if (schema === null || typeof schema !== 'object') return typeof schema === 'function' ? 'function' : schema;
  const told = [
    'kind',
    'type',
    'literal',
    'options',
    'key',
    'value',
    'item',
    'items',
    'wrapped',
    'entries',
    'requirement',
    'pipe',
    'rest',
  ];
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => told.includes(name) || !('kind' in schema))
      // A pipe begins with the schema that it belongs to; that one is told already.
      .map(([name, member]) => [name, name === 'pipe' ? shapeOf((member as unknown[]).slice(1)) : shapeOf(member)]),
  );
}

const wire = Object.entries(protocol)
  .filter(
    ([name]) => name.endsWith('Schema') || ['failureCodes', 'fromClient', 'fromServer', 'rowLists'].includes(name),
  )
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, schema]) => [name, shapeOf(schema)]);

const shape = sha256Hex(JSON.stringify([wire, shapeOf(conversationEventSchema), shapeOf(caseEventSchema)])).slice(
  0,
  16,
);

/** Version 1's shape. Before the first release the hash is renewed with each change; from then on only with a raised version. */
const shapes: Record<number, string> = { 1: 'e107ac0290d35632' };

test('the shape of the wire does not change without its version', () => {
  expect(
    shape,
    'The wire has changed. Raise protocolVersion in version.ts, add a line to its history, bring docs/protocol.md up to date, and note the new hash here.',
  ).toBe(shapes[protocol.protocolVersion]);
});

test('the hash sees a member, a bound and a choice', () => {
  const [, command] = wire.find(([name]) => name === 'customerCommandSchema') ?? [];
  const text = JSON.stringify(command);
  expect(text).toContain('"postMessage"');
  expect(text).toContain(String(4000));
  expect(text).toContain('"wrongNetwork"');
});

describe('two versions', () => {
  const speaks = (version: number, floor: number) => ({ version, floor });

  test('meet at the lower one, if both still serve it', () => {
    expect(protocol.negotiate(speaks(3, 1), speaks(2, 1))).toBe(2);
    expect(protocol.negotiate(speaks(1, 1), speaks(4, 1))).toBe(1);
  });

  test('do not meet below a floor', () => {
    expect(protocol.negotiate(speaks(3, 3), speaks(2, 1))).toBeUndefined();
    expect(protocol.negotiate(speaks(2, 1), speaks(4, 3))).toBeUndefined();
  });
});
