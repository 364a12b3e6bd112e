import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AgentAccount } from '../access/accounts.ts';
import { openTestCore, type TestCore, testAgent, testCustomer } from '../testing/testCore.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { readTeam } from './team.ts';

const ann = testCustomer('ann');
const graceMs = 60_000;
let core: TestCore;
let accounts: AgentAccount[];
let since: number;

beforeEach(async () => {
  core = await openTestCore({ site: { agentGraceMs: graceMs } });
  accounts = [];
  since = 0;
});
afterEach(() => core.close());

function account(name: string, capacity = 4): AgentAccount {
  const { id } = testAgent(name);
  return {
    id,
    site: 'harbor',
    login: name,
    name,
    role: 'agent',
    capacity,
    disabled: false,
    createdAt: 0,
    secondFactor: false,
    epoch: 0,
  };
}

async function here(name: string, capacity?: number): Promise<void> {
  if (!accounts.some(({ login }) => login === name)) accounts.push(account(name, capacity));
  const at = core.clock.now;
  const beat = { person: testAgent(name).id, connection: name, status: 'available' as const, at };
  await core.state.presence.beat({ ...beat, expiresAt: at + 35_000 });
}

function matcherOf(of: TestCore, owner = 'relay', catchUp: () => Promise<void> = async () => undefined): Matcher {
  const { state, site, clock, desk } = of;
  const team = () => readTeam({ state, site, accounts, now: clock.now, since });
  return createMatcher({ site, owner, desk, state, now: () => clock.now, team, catchUp });
}

/** A conversation that waits, as the index shows it. */
async function waiting(): Promise<string> {
  core.clock.now += 1_000;
  const log = await core.begin(ann);
  await core.send(ann, { type: 'postMessage', log, text: 'hello' });
  await core.work(log);
  return log;
}

const placeOf = async (log: string) => {
  const { state } = await core.desk.shelf.refresh(log);
  return state.name === 'begun' ? state.place : undefined;
};
const agentOf = async (log: string) => {
  const place = await placeOf(log);
  return place?.name === 'assigned' ? place.agent.name : undefined;
};

test('the least busy is given the next one, and nobody more than he takes, though the index never hears of it', async () => {
  await here('kai', 1);
  await here('lin', 2);
  const matcher = matcherOf(core);
  const logs = [];
  for (let n = 0; n < 5; n++) {
    logs.push(await waiting());
    await here('kai');
    await here('lin');
    await matcher.round();
    await matcher.round();
  }
  const given = await Promise.all(logs.map(agentOf));
  expect(given).toEqual(['kai', 'lin', 'lin', undefined, undefined]);
});

test('who is relieved is given the next', async () => {
  await here('kai', 1);
  const [first, second] = [await waiting(), await waiting()];
  const matcher = matcherOf(core);
  await matcher.round();
  await core.work(first);
  await core.send(testAgent('kai'), { type: 'closeConversation', log: first });
  await core.work(first);
  await matcher.round();
  expect(await agentOf(second)).toBe('kai');
});

test('a matcher that takes over first learns what the one before it did last', async () => {
  await here('kai', 1);
  const [first, second] = [await waiting(), await waiting()];
  await matcherOf(core, 'relay one').round();
  core.clock.now += 6_000;
  await matcherOf(core, 'relay two', () => core.work(first, second)).round();
  expect([await agentOf(first), await agentOf(second)]).toEqual(['kai', undefined]);
});

test('two at once do no harm: each conversation is given once', async () => {
  for (const name of ['kai', 'lin']) await here(name);
  const logs = [await waiting(), await waiting(), await waiting()];
  const two = await core.another();
  // The same owner, so that both believe that it is their turn.
  await Promise.all([matcherOf(core).round(), matcherOf(two).round()]);
  for (const log of logs) {
    const assigned = (await core.events(log)).filter(({ type }) => type === 'agentAssigned');
    expect(assigned).toHaveLength(1);
  }
});

describe('an agent who is gone', () => {
  async function holding(): Promise<{ log: string; since: number; matcher: Matcher }> {
    await here('kai');
    const log = await waiting();
    const place = await placeOf(log);
    const matcher = matcherOf(core);
    await matcher.round();
    await core.work(log);
    expect(await agentOf(log)).toBe('kai');
    return { log, matcher, since: place?.name === 'queued' ? place.since : 0 };
  }

  test('keeps his conversations within the grace, and then they wait at their old place', async () => {
    const { log, matcher, since: place } = await holding();
    await core.state.presence.leave(testAgent('kai').id, 'kai');
    core.clock.now += graceMs - 1_000;
    await matcher.round();
    expect(await agentOf(log)).toBe('kai');
    core.clock.now += 2_000;
    await matcher.round();
    expect(await placeOf(log)).toMatchObject({ name: 'queued', since: place });
  });

  test('and comes back in time keeps them', async () => {
    const { log, matcher } = await holding();
    await core.state.presence.leave(testAgent('kai').id, 'kai');
    core.clock.now += graceMs - 1_000;
    await here('kai');
    core.clock.now += 20_000;
    await matcher.round();
    expect(await agentOf(log)).toBe('kai');
  });

  test('does not count as gone while it was the relay that was away', async () => {
    const { log, matcher } = await holding();
    core.clock.now += 10 * graceMs;
    since = core.clock.now - 1_000;
    await matcher.round();
    expect(await agentOf(log)).toBe('kai');
    core.clock.now += graceMs;
    await matcher.round();
    expect(await agentOf(log)).toBeUndefined();
  });

  test('and whose account was disabled gives his back too, and then is of the team no more', async () => {
    const { log, matcher } = await holding();
    accounts[0]!.disabled = true;
    core.clock.now += graceMs + 1_000;
    await matcher.round();
    expect(await agentOf(log)).toBeUndefined();
    await core.work(log);
    const { state, site, clock } = core;
    expect(await readTeam({ state, site, accounts, now: clock.now, since })).toEqual([]);
  });
});
