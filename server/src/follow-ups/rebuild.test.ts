// The indexes after any story: what was kept in step is what a rebuild makes.
import { logId } from '@recourse/shared/kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createShelf } from '../desk/shelf.ts';
import { rowKeys } from '../inbox/rowOf.ts';
import { openTestCore, type TestCore, testAgent, testCustomer, testRequest } from '../testing/testCore.ts';
import { rebuildIndexes } from './rebuild.ts';

const people = [testCustomer('ann'), testCustomer('bob'), testCustomer('ann', 'ann')] as const;
const agents = [testAgent('kai'), testAgent('lin')] as const;
const farAhead = Number.MAX_SAFE_INTEGER;

const steps = fc.array(
  fc.record({
    do: fc.constantFrom(
      'begin',
      'say',
      'ask',
      'take',
      'giveBack',
      'close',
      'note',
      'submit',
      'review',
      'inform',
      'deny',
      'withdraw',
      'work',
    ),
    who: fc.nat(2),
    place: fc.nat(5),
  }),
  { minLength: 5, maxLength: 40 },
);
type Step = typeof steps extends fc.Arbitrary<Array<infer Each>> ? Each : never;

interface Story {
  conversations: string[];
  cases: string[];
}

async function take(core: TestCore, { conversations, cases }: Story, step: Step, n: number): Promise<void> {
  const person = people[step.who]!;
  const agent = agents[step.who % 2]!;
  const log = conversations[step.place % conversations.length] ?? '';
  const about = cases[step.place % cases.length] ?? log;
  core.clock.now += 1_000;
  switch (step.do) {
    case 'begin':
      conversations.push(await core.begin(person));
      return;
    case 'submit': {
      const request = testRequest({ transactionId: `pi_${String(n).padStart(10, '0')}` });
      const ack = await core.send(person, {
        type: 'submitCase',
        conversation: log,
        locale: 'en',
        timeZone: 'UTC',
        request,
      });
      if (ack.ok) cases.push(ack.log);
      return;
    }
    case 'work':
      return core.work(...[log, about].filter((each) => each !== ''));
    case 'say':
      return void (await core.send(person, { type: 'postMessage', log, text: `message ${n}` }));
    case 'ask':
      return void (await core.send(person, { type: 'askForPerson', log }));
    case 'take':
      return void (await core.send(agent, { type: 'takeConversation', log }));
    case 'giveBack':
      return void (await core.send(agent, { type: 'giveBack', log }));
    case 'close':
      return void (await core.send(agent, { type: 'closeConversation', log }));
    case 'note':
      return void (await core.send(agent, { type: 'postNote', log, text: `note ${n}` }));
    case 'review':
      return void (await core.send(agent, { type: 'startReview', log: about }));
    case 'inform':
      return void (await core.send(agent, {
        type: 'requestInformation',
        log: about,
        words: 'More, please',
        evidence: [],
      }));
    case 'deny':
      return void (await core.send(agent, { type: 'denyCase', log: about, codes: ['D11'], words: 'Not shown' }));
    case 'withdraw':
      return void (await core.send(person, { type: 'withdrawCase', log: about }));
  }
}

async function indexes({ state }: TestCore): Promise<unknown> {
  const lists = [
    rowKeys.queued,
    rowKeys.assigned,
    rowKeys.open,
    rowKeys.closed,
    rowKeys.casesToDecide,
    rowKeys.casesWaiting,
    rowKeys.casesDone,
  ];
  const keys = [
    ...lists.map((list) => list('harbor')),
    ...people.map(({ customer }) => rowKeys.customer('harbor', customer.id)),
    ...agents.map(({ id }) => rowKeys.agent('harbor', id)),
  ];
  const rows = await Promise.all(keys.map(async (key) => [key, await state.rows.list(key, { limit: 500 })]));
  return { rows, due: await state.due.due('harbor', farAhead, 500) };
}

test('a rebuild makes the indexes that were kept in step', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const core = await openTestCore();
      try {
        const story: Story = { conversations: [await core.begin(people[0])], cases: [] };
        for (const [n, step] of all.entries()) await take(core, story, step, n);
        await core.work(...story.cases, ...story.conversations);
        const kept = await indexes(core);
        const { log, state, site } = core;
        const shelf = createShelf({ log, state });
        const sites = new Map([[site.id, site]]);
        const count = await rebuildIndexes({ shelf, log, state, sites });
        expect(count).toBe(story.cases.length + story.conversations.length);
        expect(await indexes(core)).toEqual(kept);
      } finally {
        await core.close();
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a rebuild takes out what no log stands behind', async () => {
  const core = await openTestCore();
  const conversation = await core.begin(people[0]);
  await core.work(conversation);
  const before = await indexes(core);
  const lost = logId({ site: 'harbor', kind: 'cv', unique: 'lost-with-its-tail' });
  await core.state.rows.put({ ...(await core.state.rows.get(conversation))!, log: lost });
  await core.state.due.set({ site: 'harbor', log: lost, seq: 9, dueAt: 1 });
  const { log, state, site, desk } = core;
  await rebuildIndexes({ shelf: desk.shelf, log, state, sites: new Map([[site.id, site]]) });
  expect(await indexes(core)).toEqual(before);
  await core.close();
});
