// What an agent sees of a case without asking, what he has to ask for, and what is known of his asking.
import { conversationIdFor } from '@recourse/shared/kit';
import { type AgentRows, type Alerts, agentQuerySchema } from '@recourse/shared/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshProofMs } from '../access/agentSessions.ts';
import { readMeter } from '../access/readMeter.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { cardRequest, startConversation } from './relayContract.ts';

const reference = 'pi_3Qx8aZ2kLmN0';
const alipay = '2026112222001412345678901234';
const payer = 'lin.xiao.1988@example.com';
const password = 'correct horse battery 7';

let relay: TestRelay;
let offset = 0;
let people = 0;
beforeAll(async () => {
  relay = await startTestRelay({ now: () => Date.now() + offset, site: { readAlert: { perHour: 3, perDay: 50 } } });
});
afterAll(() => relay.close());

async function newCase(changes = {}): Promise<{ log: string; customer: TestClient }> {
  const customer = relay.customer();
  const conversation = startConversation(customer);
  const ack = await customer.session.send({
    ...{ type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC' },
    request: cardRequest({ transactionId: reference, ...changes }),
  }).settled;
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  return { log: ack.log, customer };
}

const newAgent = () => relay.agent(`kai${people++}`);
const query = (agent: TestClient, payload: object) => agent.socket.emitWithAck('query', payload);
const reveal = (agent: TestClient, log: string, field = 'transactionId') =>
  query(agent, { type: 'revealField', log, field, reason: 'matchPayment' });
const dossier = (agent: TestClient, log: string) =>
  query(agent, { type: 'caseDossier', log, locale: 'en', timeZone: 'UTC' });

async function prove({ socket }: TestClient): Promise<number> {
  const { cookie } = socket.io.opts.extraHeaders as { cookie: string };
  const response = await fetch(`${relay.url}/api/agent/prove`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: relay.url },
    body: JSON.stringify({ password }),
  });
  return response.status;
}

/** While nothing can be added to the site's own log. */
async function withoutAudit(work: () => Promise<unknown>): Promise<void> {
  const { append } = relay.stores.log;
  relay.stores.log.append = (of) =>
    of.log.includes('.st.') ? Promise.reject(new Error('the disk is full')) : append.call(relay.stores.log, of);
  try {
    await work();
  } finally {
    relay.stores.log.append = append;
  }
}

const stopsTold = (agent: string) =>
  relay.lines.filter((line) => line.includes('"alert":"readStopped"') && line.includes(agent));

/** Entries of these types, the newest first. */
async function audited(...types: string[]) {
  const read = await relay.audit.list('harbor', { limit: 200 });
  return read.map(({ entry }) => entry).filter(({ type }) => types.includes(type));
}

describe('a masked field', () => {
  test('is nowhere on an agent’s wire, and whole on the customer’s own', async () => {
    const thirdParty = { payment: 'thirdParty', provider: 'alipay', payerHint: payer, transactionId: alipay };
    const { log, customer } = await newCase(thirdParty);
    const agent = await newAgent();
    const heard: unknown[] = [];
    agent.socket.onAny((...all: unknown[]) => heard.push(all));
    const [ours, theirs] = [agent.follow(log), customer.follow(log)];
    await until('both have it', () => ours.length > 0 && theirs.length > 0);
    const pages = await Promise.all(
      ['casesToDecide', 'open', 'queued', 'mine'].map((list) => query(agent, { type: 'listRows', list })),
    );
    await until('rows came', () => (agent.pushed('rows') as AgentRows | undefined)?.rows.length);
    const all = JSON.stringify([heard, pages, ours]);
    expect(all).not.toContain(alipay);
    expect(all).not.toContain(payer);
    expect(ours[0]?.event).toMatchObject({ request: { transactionId: '***1234', payerHint: '***.com' } });
    expect(theirs[0]?.event).toMatchObject({ request: { transactionId: alipay, payerHint: payer } });
    agent.socket.disconnect();
  });

  test('is shown after a fresh proof, and whoever saw it, which, why and when is written down', async () => {
    const { log } = await newCase();
    const agent = await newAgent();
    await until('he is on', () => agent.session.connection.name === 'online');
    offset += freshProofMs + 1;
    expect(await reveal(agent, log)).toEqual({ ok: false, failure: { code: 'proofNeeded' } });
    expect(await audited('fieldRevealed')).toEqual([]);
    expect(await prove(agent)).toBe(200);
    expect(await reveal(agent, log)).toEqual({ ok: true, value: reference });
    const name = `Kai${people - 1}`;
    const agentIs = { id: expect.stringMatching(/^ag_/), name };
    expect(await audited('fieldRevealed')).toEqual([
      { type: 'fieldRevealed', agent: agentIs, log, field: 'transactionId', reason: 'matchPayment' },
    ]);
    offset += freshProofMs + 1;
    expect(await reveal(agent, log)).toEqual({ ok: false, failure: { code: 'proofNeeded' } });
    agent.socket.disconnect();
  });

  test('is not shown without its audit', async () => {
    const { log } = await newCase();
    const agent = await newAgent();
    await withoutAudit(async () =>
      expect(await reveal(agent, log)).toEqual({ ok: false, failure: { code: 'internal' } }),
    );
    expect(await reveal(agent, log)).toEqual({ ok: true, value: reference });
    agent.socket.disconnect();
  });

  test('that is none, or of what is no case, is not found', async () => {
    const { log } = await newCase();
    const agent = await newAgent();
    const conversation = conversationIdFor('harbor', `${'n'.repeat(22)}.1`);
    for (const [which, field] of [
      [log, 'payerHint'],
      [log, 'secondTransactionId'],
      [conversation, 'transactionId'],
      [log.replace('harbor', 'cove'), 'transactionId'],
    ] as const) {
      expect(await reveal(agent, which, field)).toEqual({ ok: false, failure: { code: 'notFound' } });
    }
    for (const bad of [{ field: 'note' }, { reason: 'curious' }, { reason: undefined }, { field: ['transactionId'] }]) {
      const asked = { type: 'revealField', log, field: 'transactionId', reason: 'matchPayment', ...bad };
      expect(await query(agent, asked)).toMatchObject({ ok: false, failure: { code: 'malformed' } });
    }
    agent.socket.disconnect();
  });

  test('is shown only so often in an hour', async () => {
    const { log } = await newCase();
    const agent = await newAgent();
    await until('he is on', () => agent.session.connection.name === 'online');
    for (let n = 0; n < 60; n++) expect(await reveal(agent, log)).toMatchObject({ ok: true });
    expect(await reveal(agent, log)).toMatchObject({ ok: false, failure: { code: 'rateLimited' } });
    agent.socket.disconnect();
  });
});

describe('the record of a case, for an agent', () => {
  const kinds = ['exportAsked', 'exportConfirmed', 'exportRefused', 'exported'];
  const command = ({ session }: TestClient, draft: object) =>
    session.send(draft as Parameters<typeof session.send>[0]).settled;
  const ask = (agent: TestClient, log: string) => command(agent, { type: 'askExport', log, reason: 'bankDispute' });
  const me = async (agent: TestClient) => {
    const { me: own } = (await until('he is in', () => agent.pushed('welcome'))) as {
      me: { id: string; name: string };
    };
    return { id: own.id, name: own.name };
  };

  async function newSenior(name: string): Promise<TestClient> {
    const login = `${name.toLowerCase()}${people++}`;
    await relay.app.accounts.add({ site: 'harbor', login, name, password, role: 'senior' });
    return relay.agent(login);
  }

  test('is handed out once another person agreed, after a fresh proof, once; all of it is written down with both names and why', async () => {
    const { log, customer } = await newCase();
    const [agent, senior] = [await newAgent(), await newSenior('Lin')];
    const [asker, second] = [await me(agent), await me(senior)];
    const [seen, theirs] = [agent.follow(log), customer.follow(log)];
    expect(await dossier(agent, log)).toEqual({ ok: false, failure: { code: 'notPossibleNow' } });
    expect(await audited('exported')).toEqual([]);
    const asked = await ask(agent, log);
    if (!asked.ok) throw new Error(asked.failure.code);
    const rows = await until('it stands before whoever may agree', async () => {
      const page = (await query(senior, { type: 'listRows', list: 'casesToConfirm' })) as AgentRows;
      return page.rows.some((row) => row.log === log) ? page.rows : undefined;
    });
    expect(rows.find((row) => row.log === log)).toMatchObject({
      exports: [{ by: asker, at: asked.at, stage: 'waiting' }],
    });
    expect(await dossier(agent, log)).toEqual({ ok: false, failure: { code: 'notPossibleNow' } });
    const confirm = { type: 'confirmExport', log, asked: asked.at };
    expect(await command(agent, confirm)).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
    expect(await command(senior, confirm)).toMatchObject({ ok: true });
    // Who agreed has nothing of it himself.
    expect(await dossier(senior, log)).toEqual({ ok: false, failure: { code: 'notPossibleNow' } });
    offset += freshProofMs + 1;
    expect(await dossier(agent, log)).toEqual({ ok: false, failure: { code: 'proofNeeded' } });
    await prove(agent);
    await withoutAudit(async () =>
      expect(await dossier(agent, log)).toEqual({ ok: false, failure: { code: 'internal' } }),
    );
    expect(await dossier(agent, log)).toMatchObject({ ok: true, json: expect.stringContaining(reference) });
    const shared = { agent: asker, log, reason: 'bankDispute' };
    await until('the audit has it all', async () => (await audited(...kinds)).length >= 3);
    expect((await audited(...kinds)).reverse()).toEqual([
      { type: 'exportAsked', ...shared },
      { type: 'exportConfirmed', ...shared, by: second },
      { type: 'exported', ...shared, what: 'caseDossier', confirmedBy: second },
    ]);
    offset += 2 * 60_000 + 1;
    expect(await dossier(agent, log)).toEqual({ ok: false, failure: { code: 'notPossibleNow' } });
    const told = () => seen.flatMap(({ event }) => (event && String(event.type).startsWith('export') ? [event] : []));
    await until('he follows all of it', () => told().length === 3);
    expect(told()).toMatchObject([
      { type: 'exportAsked', reason: 'bankDispute' },
      { type: 'exportConfirmed', asked: asked.at },
      { type: 'exportTaken', asked: asked.at },
    ]);
    // His own record a customer takes as ever, and hears nothing of this one.
    expect(JSON.stringify(theirs)).not.toContain('export');
    const own = (await dossier(customer, log)) as { ok: boolean; json: string };
    expect(own.ok).toBe(true);
    expect(own.json).not.toContain('export');
    expect(await audited('exported')).toHaveLength(1);
    for (const { socket } of [agent, senior, customer]) socket.disconnect();
  });

  test('is not handed out when it was refused, nor a quarter of an hour after it was granted', async () => {
    const [{ log }, another] = [await newCase(), await newCase()];
    const [agent, senior] = [await newAgent(), await newSenior('Lin')];
    const [refused, granted] = [await ask(agent, log), await ask(agent, another.log)];
    if (!refused.ok || !granted.ok) throw new Error('not asked');
    expect(await command(senior, { type: 'refuseExport', log, asked: refused.at })).toMatchObject({ ok: true });
    await prove(agent);
    expect(await dossier(agent, log)).toEqual({ ok: false, failure: { code: 'notPossibleNow' } });
    await command(senior, { type: 'confirmExport', log: another.log, asked: granted.at });
    offset += 15 * 60_000 + 1;
    await prove(agent);
    const { failure } = (await dossier(agent, another.log)) as { failure: { code: string } };
    // The clock may have told the case already that it lapsed.
    expect(['tooLate', 'notPossibleNow']).toContain(failure.code);
    expect(await audited('exported')).toHaveLength(1);
    await until('the refusal is written down', async () => (await audited('exportRefused')).length > 0);
    for (const { socket } of [agent, senior]) socket.disconnect();
  });

  test.each([true, false])(
    'where the site wants a second person (%s) and there is none, he is told so at once, else takes it alone',
    async (wants) => {
      const small = await startTestRelay({ site: { exportNeedsSecondPerson: wants } });
      try {
        const customer = small.customer();
        const ack = await customer.session.send({
          ...{ type: 'submitCase', conversation: startConversation(customer), locale: 'en', timeZone: 'UTC' },
          request: cardRequest({ transactionId: reference }),
        }).settled;
        if (!ack.ok) throw new Error(ack.failure.code);
        const [{ log }, login] = [ack, 'ann'];
        await small.app.accounts.add({ site: 'harbor', login, name: 'Ann', password, role: 'admin' });
        const [admin, agent] = [await small.agent(login), await small.agent('kai')];
        if (!wants) {
          expect(await ask(admin, log)).toMatchObject({ ok: true });
          expect(await dossier(admin, log)).toMatchObject({ ok: true });
          const entries = (await small.audit.list('harbor', { limit: 50 })).map(({ entry }) => entry);
          const taken = entries.find(({ type }) => type === 'exported');
          expect(taken).toMatchObject({ agent: { name: 'Ann' }, reason: 'bankDispute' });
          expect(taken).not.toHaveProperty('confirmedBy');
          return;
        }
        expect(await ask(admin, log)).toMatchObject({ ok: false, failure: { code: 'nobodyToConfirm' } });
        // The admin can agree to the agent's; once he is disabled, nobody can.
        const asked = await ask(agent, log);
        if (!asked.ok) throw new Error(asked.failure.code);
        expect(await command(agent, { type: 'withdrawExport', log, asked: asked.at })).toMatchObject({ ok: true });
        await small.app.accounts.disable({ site: 'harbor', login });
        expect(await ask(agent, log)).toMatchObject({ ok: false, failure: { code: 'nobodyToConfirm' } });
      } finally {
        await small.close();
      }
    },
  );

  test('is asked for and taken only so often in an hour', async () => {
    const { log } = await newCase();
    const agent = await newAgent();
    await until('he is on', () => agent.session.connection.name === 'online');
    for (let n = 0; n < 30; n++) await dossier(agent, log);
    expect(await dossier(agent, log)).toMatchObject({ ok: false, failure: { code: 'rateLimited' } });
    const id = (n: number) => `${'r'.repeat(22)}.${n}`;
    const asks = (n: number) =>
      agent.socket.emitWithAck('command', { id: id(n), type: 'askExport', log, reason: 'review' });
    for (let n = 1; n <= 30; n++) await asks(n);
    expect(await asks(31)).toMatchObject({ ok: false, failure: { code: 'rateLimited' } });
    agent.socket.disconnect();
  });
});

test('who opens more than the site expects is an alert: in the audit, in the log, and on supervisors’ screens alone', async () => {
  const logs = await Promise.all(Array.from({ length: 4 }, async () => (await newCase()).log));
  const [busy, colleague] = [await newAgent(), await newAgent()];
  await relay.app.accounts.add({ site: 'harbor', login: 'mei', name: 'Mei', password, role: 'supervisor' });
  const supervisor = await relay.agent('mei');
  await until(
    'she is told that there is none',
    () => (supervisor.pushed('alerts') as Alerts | undefined)?.length === 0,
  );
  for (const log of logs.slice(0, 3)) {
    const events = busy.follow(log);
    await until('he sees it', () => events.length > 0);
  }
  expect(await audited('readMuch')).toEqual([]);
  // Once more the same is no more.
  busy.follow(logs[0]!);
  const events = busy.follow(logs[3]!);
  await until('he sees it all the same', () => events.length > 0);
  const alerts = await until('she is told', () => {
    const told = supervisor.pushed('alerts') as Alerts | undefined;
    return told?.length ? told : undefined;
  });
  const agent = { id: expect.any(String), name: `Kai${people - 2}` };
  expect(alerts).toEqual([{ agent, at: expect.any(Number), logs: 4, minutes: 60 }]);
  expect(await audited('readMuch')).toEqual([{ type: 'readMuch', agent, logs: 4, minutes: 60 }]);
  const told = relay.lines.filter((line) => line.includes('"alert":"readMuch"')).map((line) => JSON.parse(line));
  // At the level at which somebody must look, and in a count that can be watched.
  expect(told).toEqual([expect.objectContaining({ level: 50, logs: 4 })]);
  expect([busy, colleague].map((each) => each.pushed('alerts'))).toEqual([undefined, undefined]);
  const late = await relay.agent('mei');
  await until('whoever comes later is told too', () => (late.pushed('alerts') as Alerts | undefined)?.length === 1);
  for (const { socket } of [busy, colleague, supervisor, late]) socket.disconnect();
});

test('who opens far more than he himself usually does is an alert before the site’s own number: in the audit, in the log, on supervisors’ screens', async () => {
  let back = 5;
  const slow = await startTestRelay({ now: () => Date.now() - back * 86_400_000 });
  try {
    const add = (login: string, role: 'agent' | 'supervisor') =>
      slow.app.accounts.add({ ...{ site: 'harbor', login, role, password }, name: login === 'kai' ? 'Kai' : 'Mei' });
    const added = await add('kai', 'agent');
    await add('mei', 'supervisor');
    if (!added.ok) throw new Error(added.problem);
    const { id } = added.account;
    const meter = readMeter({
      documents: slow.stores.state.documents,
      now: () => Date.now() - back * 86_400_000,
    });
    for (; back > 0; back--) for (let n = 0; n < 7; n++) await meter.opened(id, `harbor.cv.00.${back}-${n}`);
    for (let n = 0; n < 21; n++) await meter.opened(id, `harbor.cv.00.${n}`);
    const customer = slow.customer();
    const one = startConversation(customer);
    const heard = customer.follow(one);
    await until('it is there', () => heard.length > 0);
    const [busy, supervisor] = [await slow.agent('kai'), await slow.agent('mei')];
    await until('she is told of none', () => (supervisor.pushed('alerts') as Alerts | undefined)?.length === 0);
    busy.follow(one);
    const agent = { id, name: 'Kai' };
    const alerts = await until('she is told', () => {
      const told = supervisor.pushed('alerts') as Alerts | undefined;
      return told?.length ? told : undefined;
    });
    expect(alerts).toEqual([{ agent, at: expect.any(Number), logs: 22, minutes: 60, usual: 7 }]);
    const read = await slow.audit.list('harbor', { limit: 20 });
    expect(read.map(({ entry }) => entry).filter(({ type }) => type.startsWith('read'))).toEqual([
      { type: 'readUnusual', agent, logs: 22, minutes: 60, usual: 7 },
    ]);
    const told = slow.lines.filter((line) => line.includes('"alert":')).map((line) => JSON.parse(line));
    expect(told).toEqual([expect.objectContaining({ level: 50, alert: 'readUnusual', logs: 22, usual: 7 })]);
  } finally {
    await slow.close();
  }
});

test('who opens so much that no work needs it is shown no more within the hour, and that is an alert', async () => {
  const first = await newCase();
  const busy = await newAgent();
  const { me } = (await until('he is in', () => busy.pushed('welcome'))) as { me: { id: string } };
  const meter = readMeter({ documents: relay.stores.state.documents, now: () => Date.now() + offset });
  const open = (log: string) => busy.socket.emitWithAck('follow', { log, cursor: null });
  expect(await open(first.log)).toMatchObject({ ok: true });
  // Fourteen before it, of fifteen that he may.
  for (let n = 0; n < 14; n++) await meter.opened(me.id, `harbor.rc.00.${n}`);
  const [one, another] = [await newCase(), await newCase()];
  expect(await open(one.log)).toMatchObject({ ok: false, failure: { code: 'rateLimited' } });
  // Nor by asking again, or by the next relay.
  expect(await open(one.log)).toMatchObject({ ok: false, failure: { code: 'rateLimited' } });
  expect(await open(another.log)).toMatchObject({ ok: false, failure: { code: 'rateLimited' } });
  // What he has open already stays open to him.
  expect(await open(first.log)).toMatchObject({ ok: true });
  // Three times refused, once told, and written down.
  expect(stopsTold(me.id)).toHaveLength(1);
  expect(await audited('readStopped')).toEqual([
    { type: 'readStopped', agent: { id: me.id, name: expect.any(String) }, what: 'opened' },
  ]);
  offset += 61 * 60_000;
  expect(await open(another.log)).toMatchObject({ ok: true });
  busy.socket.disconnect();
});

test('a list is copied page by page no further than anybody scrolls, and that is an alert', async () => {
  const busy = await newAgent();
  const { me } = (await until('he is in', () => busy.pushed('welcome'))) as { me: { id: string } };
  const page = (n: number) => query(busy, { type: 'listRows', list: 'casesDone', after: { sort: n, log: 'a' } });
  for (let n = 0; n < 60; n++) expect(await page(n)).toMatchObject({ ok: true });
  expect(await page(60)).toMatchObject({ ok: false, failure: { code: 'rateLimited' } });
  // The tops of the lists, which are the work, stay.
  expect(await query(busy, { type: 'listRows', list: 'mine' })).toMatchObject({ ok: true });
  expect(stopsTold(me.id)).toHaveLength(1);
  expect((await audited('readStopped'))[0]).toMatchObject({ agent: { id: me.id }, what: 'paged' });
  // Nor may anybody come back for more every hour of the day.
  const next = await newAgent();
  const { me: other } = (await until('the next is in', () => next.pushed('welcome'))) as { me: { id: string } };
  const day = { points: 200, windowMs: 24 * 3_600_000 };
  for (let n = 0; n < 199; n++) await relay.stores.state.limits.take(`pageOfDay:${other.id}`, day, Date.now() + offset);
  const further = () => query(next, { type: 'listRows', list: 'casesDone', after: { sort: 1, log: 'a' } });
  expect(await further()).toMatchObject({ ok: true });
  expect(await further()).toMatchObject({ ok: false, failure: { code: 'rateLimited' } });
  next.socket.disconnect();
  busy.socket.disconnect();
});

test('what is asked about a log counts as opened, though it is never followed', async () => {
  const cases = await Promise.all(Array.from({ length: 5 }, newCase));
  const busy = await newAgent();
  const { me } = (await until('he is in', () => busy.pushed('welcome'))) as { me: { id: string } };
  const before = (await audited('readMuch')).length;
  for (const { log } of cases) expect(await query(busy, { type: 'listCasesOf', log })).toMatchObject({ ok: true });
  const meter = readMeter({ documents: relay.stores.state.documents, now: () => Date.now() + offset });
  expect(await meter.counts(me.id)).toEqual({ hour: 5, day: 5 });
  expect(await audited('readMuch')).toHaveLength(before + 1);
  busy.socket.disconnect();
});

test('nobody is found by his name: no question takes a text to search by', () => {
  const members = agentQuerySchema.options.flatMap(({ entries }) => Object.keys(entries));
  expect(new Set(members)).toEqual(
    new Set(['type', 'log', 'field', 'reason', 'list', 'after', 'judged', 'status', 'locale', 'timeZone']),
  );
});
