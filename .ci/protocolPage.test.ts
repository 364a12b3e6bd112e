// docs/protocol.md is what somebody writes a client from, so every example on it must be what the relay takes and gives.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { caseEventSchema } from '@recourse/shared/case';
import { conversationEventSchema } from '@recourse/shared/conversation';
import * as protocol from '@recourse/shared/protocol';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const page = readFileSync(resolve(import.meta.dirname, '../docs/protocol.md'), 'utf8');
const schemas: Record<string, v.GenericSchema> = {
  ...Object.fromEntries(
    Object.entries(protocol).flatMap(([name, value]) =>
      name.endsWith('Schema') ? [[name.slice(0, -6), value as v.GenericSchema]] : [],
    ),
  ),
  caseEvent: caseEventSchema,
  conversationEvent: conversationEventSchema,
};
const examples = [...page.matchAll(/^```json (\w+)\n([\s\S]*?)^```/gm)].map(([, name = '', json = '']) => ({
  name,
  json,
}));

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(25);
});

describe('an example', () => {
  for (const { name, json } of examples) {
    test(`is a ${name}: ${json.replace(/\s+/g, ' ').slice(0, 70)}`, () => {
      const schema = schemas[name];
      if (!schema) throw new Error(`no schema is called ${name}`);
      const parsed = v.safeParse(schema, JSON.parse(json));
      expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
    });
  }
});

const typesOf = (schema: { options: ReadonlyArray<{ entries: { type: { literal: string } } }> }) =>
  schema.options.map(({ entries }) => entries.type.literal);

describe('the page names', () => {
  const named = {
    'customer command': typesOf(protocol.customerCommandSchema),
    'agent command': typesOf(protocol.agentCommandSchema),
    'customer query': typesOf(protocol.customerQuerySchema),
    'agent query': typesOf(protocol.agentQuerySchema),
    'conversation event': typesOf(conversationEventSchema),
    'case event': typesOf(caseEventSchema),
    'name on the wire': [...Object.values(protocol.fromClient), ...Object.values(protocol.fromServer)],
  };
  for (const [kind, names] of Object.entries(named)) {
    test(`every ${kind}`, () => {
      expect(names.filter((name) => !page.includes(`\`${name}\``) && !page.includes(`"${name}"`))).toEqual([]);
    });
  }

  test('every failure, with what it means and whether to send again', () => {
    const rows = Object.entries(protocol.failures).map(
      ([code, { retry, means }]) => `| \`${code}\` | ${means} | ${retry ? 'again' : ''} |`,
    );
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });

  test('the version, and the limits as they are', () => {
    expect(page).toContain(`| ${protocol.protocolVersion} |`);
    expect(page).toContain(`${protocol.maxFrameBytes.toLocaleString('en-US')} bytes`);
    expect(page).toContain(`at most ${protocol.maxDepth} deep`);
  });
});
