import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgentOnDuty, match, vanished, type WaitingConversation } from './match.ts';
import { waitRange } from './waits.ts';

const agent = (id: string, rest: Partial<AgentOnDuty> = {}): AgentOnDuty => ({
  id,
  status: 'available',
  lastBeatAt: 0,
  load: 0,
  capacity: 3,
  ...rest,
});
const waits = (log: string, since: number, lastAgent?: string): WaitingConversation => ({
  log,
  since,
  ...(lastAgent !== undefined && { lastAgent }),
});

describe('a waiting conversation', () => {
  test('goes to the least busy agent, the longest wait first', () => {
    const agents = [agent('a', { load: 2 }), agent('b', { load: 1 })];
    expect(match([waits('new', 20), waits('old', 10)], agents)).toEqual([
      { log: 'old', agent: 'b' },
      { log: 'new', agent: 'a' },
    ]);
  });

  test('that is urgent goes before all that wait longer', () => {
    const waiting = [waits('old', 10), { ...waits('urgent', 20), urgent: true }];
    expect(match(waiting, [agent('a', { load: 2 })])).toEqual([{ log: 'urgent', agent: 'a' }]);
  });

  test('goes back to who had it last, if he is free', () => {
    const agents = [agent('a', { load: 2 }), agent('b')];
    expect(match([waits('x', 1, 'a')], agents)).toEqual([{ log: 'x', agent: 'a' }]);
    expect(match([waits('x', 1, 'a')], [agent('a', { load: 3 }), agent('b')])).toEqual([{ log: 'x', agent: 'b' }]);
  });

  test('stays when nobody is free, away or gone included', () => {
    const agents = [agent('a', { load: 3 }), agent('b', { status: 'away' }), agent('c', { status: 'gone' })];
    expect(match([waits('x', 1)], agents)).toEqual([]);
  });
});

test('nobody is given more than he can take, nothing twice, and nobody waits while somebody is free', () => {
  const agents = fc.array(
    fc.record({
      load: fc.nat(5),
      capacity: fc.integer({ min: 1, max: 5 }),
      status: fc.constantFrom('available' as const, 'away', 'gone'),
    }),
    { maxLength: 6 },
  );
  const queue = fc.array(fc.record({ since: fc.nat(50), lastAgent: fc.constantFrom(undefined, 'a0', 'a1') }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(agents, queue, (many, line) => {
      const team = many.map((each, index) => agent(`a${index}`, each));
      const waiting = line.map(({ since, lastAgent }, index) => waits(`c${index}`, since, lastAgent));
      const given = match(waiting, team);
      expect(new Set(given.map(({ log }) => log)).size).toBe(given.length);
      const slots = team
        .filter(({ status }) => status === 'available')
        .reduce((sum, { load, capacity }) => sum + Math.max(0, capacity - load), 0);
      expect(given.length).toBe(Math.min(slots, waiting.length));
      for (const { id, load, capacity } of team) {
        const more = given.filter((assignment) => assignment.agent === id).length;
        expect(more === 0 || load + more <= capacity).toBe(true);
      }
    }),
  );
});

test('an agent counts as vanished only behind the grace', () => {
  const agents = [
    agent('here'),
    agent('blinked', { status: 'gone', lastBeatAt: 950 }),
    agent('left', { status: 'gone', lastBeatAt: 100 }),
  ];
  expect(vanished(agents, 1000, 60)).toEqual(['left']);
});

describe('a customer in line', () => {
  test('is told a range, and none when nobody could ever take him', () => {
    expect(waitRange({ ahead: 1, slots: 2, minutesEach: 10 })).toEqual([7, 13]);
    expect(waitRange({ ahead: 0, slots: 5, minutesEach: 1 })).toEqual([1, 2]);
    expect(waitRange({ ahead: 0, slots: 0, minutesEach: 10 })).toBeUndefined();
  });
});
