import { agentRoles } from '@recourse/shared/kit';
import {
  agentCommandSchema,
  agentQuerySchema,
  customerCommandSchema,
  customerQuerySchema,
  signalSchema,
} from '@recourse/shared/protocol';
import { describe, expect, test } from 'vitest';
import {
  type ClientRole,
  type Requester,
  type RouteRules,
  type Rules,
  rankAllows,
  ruleAllows,
  type Subject,
  table,
} from './table.ts';

const namesIn = (schema: { options: ReadonlyArray<{ entries: { type: { literal: string } } }> }) =>
  schema.options.map((option) => option.entries.type.literal);

/** What each role's schema lets in: the table must agree with it, or one of the two is wrong. */
const spoken: Record<'command' | 'query', Record<ClientRole, string[]>> = {
  command: { customer: namesIn(customerCommandSchema), agent: namesIn(agentCommandSchema) },
  query: { customer: namesIn(customerQuerySchema), agent: namesIn(agentQuerySchema) },
};

describe.each(['command', 'query'] as const)('every %s', (kind) => {
  test('of the protocol has a line, and no line is left over', () => {
    const all = new Set([...spoken[kind].customer, ...spoken[kind].agent]);
    expect(new Set(Object.keys(table[kind]))).toEqual(all);
  });

  test.each(Object.entries(table[kind]))('%s is never for a role whose schema does not know it', (name, rules) => {
    for (const role of ['customer', 'agent'] as const) {
      expect(rules[role] !== 'never').toBe(spoken[kind][role].includes(name));
    }
  });
});

test('every signal has a line', () => {
  expect(Object.keys(table.signal)).toEqual(namesIn(signalSchema));
});

const me: Requester = { role: 'customer', site: 'harbor', ids: ['kn_me', 'dv_me'] };
const agent: Requester = { role: 'agent', site: 'harbor', rank: 'admin' };
const mine: Subject = { site: 'harbor', customer: 'dv_me' };
const theirs: Subject = { site: 'harbor', customer: 'dv_other' };
const nobodys: Subject = { site: 'harbor', customer: null };
const elsewhere: Subject = { site: 'cove', customer: 'dv_me' };

const cases = Object.entries(table).flatMap(([kind, rules]) =>
  Object.entries(rules).flatMap(([name, rule]: [string, RouteRules]) =>
    typeof rule === 'string' ? [] : [{ name: `${kind} ${name}`, rule }],
  ),
);

describe.each(cases)('$name', ({ rule }) => {
  test('never crosses from one site to another', () => {
    expect(ruleAllows(rule, me, elsewhere)).toBe(false);
    expect(ruleAllows(rule, agent, elsewhere)).toBe(false);
  });

  test("never reaches another customer's log, which answers like one that does not exist", () => {
    expect(ruleAllows(rule, me, theirs)).toBe(false);
    if (rule.customer !== 'new') expect(ruleAllows(rule, me, nobodys)).toBe(false);
  });

  test('is allowed where its line says so', () => {
    expect(ruleAllows(rule, me, mine)).toBe(rule.customer !== 'never');
    expect(ruleAllows(rule, agent, theirs)).toBe(rule.agent === 'anyOfSite');
    expect(ruleAllows(rule, agent, nobodys)).toBe(false);
  });

  test.each(agentRoles)('asks of an agent the rank that its line names: %s', (rank) => {
    const { least = 'agent' } = rule as Rules;
    const reaches = agentRoles.indexOf(rank) >= agentRoles.indexOf(least);
    expect(ruleAllows(rule, { ...agent, rank }, theirs)).toBe(rule.agent === 'anyOfSite' && reaches);
  });
});

test('a line that names a rank lets in nobody below it', () => {
  const line: Rules = { customer: 'own', agent: 'anyOfSite', least: 'supervisor' };
  const allowed = agentRoles.map((rank) => ruleAllows(line, { role: 'agent', site: 'harbor', rank }, theirs));
  expect(allowed).toEqual([false, false, true, true]);
  expect(rankAllows(line, { role: 'agent', site: 'harbor', rank: 'senior' })).toBe(false);
  expect(ruleAllows(line, me, mine)).toBe(true);
});
