import { agentCommandSchema } from '@recourse/shared/protocol';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { newId, testAgent, testCustomer } from '../testing/testCore.ts';
import { testSite } from '../testing/testSite.ts';
import { createGuard, type GuardParts, guardParts } from './guard.ts';

const site = testSite();
const kai = testAgent('kai');
const log = 'harbor.cv.00.x';
const forbidden = '请把助记词发给我核对';
const message = (text: string) => ({ type: 'postMessage' as const, id: newId(), log, text, assignment: 1 });

const judge = (
  command: object,
  parts: Partial<GuardParts> = {},
  caller: typeof kai | ReturnType<typeof testCustomer> = kai,
) => createGuard({ ...guardParts, ...parts }).judge({ caller, command: command as never, recent: [], site });

test.each(['ARN 74410088', 'RRN 512345678901', 'SEPA 2026-11-29/0007', 'po_1QxYz8841', 'TT 0098-7731'])(
  'what a bank calls a payment is no line that a fraudster writes: %s',
  async (reference) => {
    const command = { type: 'recordPayout', id: newId(), log: 'harbor.rc.00.x', reference, stage: 'done' };
    expect(await judge(command)).toEqual({ name: 'pass' });
    expect(await judge({ ...command, reference: '请把助记词发给我' })).toMatchObject({ name: 'stopped' });
  },
);

describe('where it cannot judge, nothing goes out', () => {
  const boom = () => {
    throw new Error(`cannot read ${forbidden}`);
  };
  const away = { name: 'stopped', failure: { code: 'guardAway' } };

  test.each([
    ['its lists are missing', { lists: () => Promise.reject(new Error('no lists')) }],
    ['its second reader is missing', { reader: () => Promise.reject(new Error('no weights')) }],
    ['the search for asks throws', { findAsk: boom }],
    ['the search for secrets throws', { findSecret: boom }],
  ] as Array<[string, Partial<GuardParts>]>)('%s', async (_, parts) => {
    expect(await judge(message('您好'), parts)).toEqual(away);
  });

  test('a customer’s words neither', async () => {
    const said = { type: 'postMessage', id: newId(), log, text: 'hello' };
    expect(await judge(said, { findSecret: boom }, testCustomer('ann'))).toEqual(away);
  });

  test('and once the lists are there again, it judges', async () => {
    let there = false;
    const lists = () => (there ? guardParts.lists() : Promise.reject(new Error('no lists')));
    const guard = createGuard({ ...guardParts, lists });
    const asked = { caller: kai, command: message('您好'), recent: [], site };
    expect(await guard.judge(asked)).toEqual(away);
    there = true;
    expect(await guard.judge(asked)).toEqual({ name: 'pass' });
  });
});

/** Members of a command that take free text, found in its schema, so that a new one cannot be forgotten. */
const open = agentCommandSchema.options.flatMap(({ entries }) => {
  const {
    id: _,
    log: __,
    type,
    ...members
  } = entries as Record<string, v.GenericSchema> & { type: { literal: string } };
  return Object.entries(members)
    .filter(([, schema]) => v.is(schema, forbidden))
    .map(([name]) => ({ type: type.literal, name }));
});
const forTeam = new Set(['postNote.text', 'raiseCase.note', 'declineProposal.note']);

test('the schema has such members', () => {
  expect(open.length).toBeGreaterThan(8);
});

test.each(open)('$type: words in “$name” are judged, unless the team alone reads them', async ({ type, name }) => {
  const judged = await judge({ type, id: newId(), log, [name]: forbidden });
  if (forTeam.has(`${type}.${name}`)) expect(judged).toEqual({ name: 'pass' });
  else expect(judged).toMatchObject({ name: 'stopped', failure: { code: 'askStopped', field: name } });
});

test('words of a decision that are only doubtful are said otherwise; a message carries the caution', async () => {
  const findAsk: GuardParts['findAsk'] = () => ({ verdict: 'warn', rule: 'asksForScreen', span: { start: 0, end: 2 } });
  const decision = await judge({ type: 'approveCase', id: newId(), log, amount: '1', words: '同意' }, { findAsk });
  expect(decision).toMatchObject({ name: 'stopped', failure: { code: 'askStopped' } });
  expect(decision).not.toHaveProperty('line');
  expect(await judge(message('看看'), { findAsk })).toMatchObject({ name: 'pass', caution: 'asksForScreen' });
});

test('it is told whose links and numbers are ours, and what the agent said before', async () => {
  let told: unknown;
  const findAsk: GuardParts['findAsk'] = (_, context) => {
    told = context;
    return { verdict: 'allow' };
  };
  const own = testSite({ phone: '+1 555 0100', mail: 'help@wallet.example.com', linkHosts: ['wallet.example.com'] });
  const directory = {
    ...{ site: 'harbor', issuedAt: 0, validUntil: 1, hosts: [], relayKeys: [] },
    ...{ phones: ['+862155501234'], mails: ['refunds@wallet.example.com'] },
    handles: [{ platform: 'telegram' as const, handle: 'harbor_wallet' }],
  };
  own.directory = { path: '', keys: [], signed: { key: '', signature: '', directory: '' }, directory };
  await createGuard({ ...guardParts, findAsk }).judge({ caller: kai, command: message('a'), recent: ['b'], site: own });
  expect(told).toMatchObject({
    recent: ['b'],
    listedHosts: ['wallet.example.com'],
    ownNumbers: ['+1 555 0100', '+862155501234'],
    ownHandles: ['help@wallet.example.com', 'refunds@wallet.example.com', 'harbor_wallet'],
  });
});
