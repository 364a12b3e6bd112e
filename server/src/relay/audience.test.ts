// The fan-out against its races: who comes second, a read that fails, a tail that is another one now.
import { eventIdOf } from '@recourse/shared/kit';
import type { WireEvent } from '@recourse/shared/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EventLog, LogHead } from '../log/eventLog.ts';
import { openTestCore, type TestCore, testCustomer } from '../testing/testCore.ts';
import { until } from '../testing/until.ts';
import { type Audience, createAudience, type Listener } from './audience.ts';

const ann = testCustomer('ann');
let core: TestCore;
let log: string;
let errors: unknown[];
beforeEach(async () => {
  core = await openTestCore();
  log = await core.begin(ann);
  errors = [];
});
afterEach(() => core.close());

interface Heard extends Listener {
  pushes: WireEvent[][];
}

function listener(): Heard {
  const pushes: WireEvent[][] = [];
  return {
    reader: 'customer',
    pushes,
    send: (_, payload) => void pushes.push((payload as { events: WireEvent[] }).events),
  };
}

function audienceOf(of: EventLog): Audience<Heard> {
  return createAudience({ log: of, onOwnerChanged: async () => undefined, onError: (error) => errors.push(error) });
}

/** The log with some of its methods replaced. */
function changed(changes: Partial<EventLog>): EventLog {
  return new Proxy(core.log, {
    get(log, name: keyof EventLog) {
      const own: unknown = changes[name] ?? log[name];
      return typeof own === 'function' && !(name in changes) ? own.bind(log) : own;
    },
  });
}

const say = (text: string) => core.send(ann, { type: 'postMessage', log, text });
const atsOf = (heard: Heard) => heard.pushes.flat().map(({ at }) => at);

test('whoever follows second while the first is being entered misses nothing', async () => {
  let letHeadGo: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    letHeadGo = resolve;
  });
  const audience = audienceOf(
    changed({
      head: async (id) => {
        await held;
        return core.log.head(id);
      },
    }),
  );
  const [first, second] = [listener(), listener()];
  const answers = [audience.follow(log, first, null), audience.follow(log, second, null)];
  await say('in between');
  letHeadGo?.();
  const pages = await Promise.all(answers);
  for (const [index, heard] of [first, second].entries()) {
    const page = pages[index];
    const shown = page?.ok ? page.events.map(({ at }) => at) : [];
    await until('all of it', () => new Set([...shown, ...atsOf(heard)]).size === 3);
  }
  audience.close();
});

test('a tail that could not be read is read again by itself', async () => {
  let fails = true;
  const audience = audienceOf(
    changed({
      read: async (...args) => {
        if (fails) throw new Error('away');
        return core.log.read(...args);
      },
    }),
  );
  const heard = listener();
  await audience.follow(log, heard, null);
  await say('unheard at first');
  await until('it failed', () => errors.length > 0);
  fails = false;
  await until('it came', () => atsOf(heard).length === 2);
  audience.close();
});

test('when another tail stands behind what was sent, everybody is sent back to his cursor', async () => {
  const before: LogHead = await core.log.head(log);
  let hint: (() => void) | undefined;
  const audience = audienceOf(
    changed({
      // What this relay sent last is not what the store holds now.
      head: async () => ({ ...before, chain: 'a'.repeat(64) }),
      follow: (_, onGrown) => {
        hint = onGrown;
        return () => undefined;
      },
    }),
  );
  const heard = listener();
  await audience.follow(log, heard, null);
  await say('of the new tail');
  hint?.();
  await until('it is told', () => heard.pushes.length > 0);
  expect(heard.pushes).toEqual([[]]);
  const lost = { at: 1, event: 'b'.repeat(24) };
  expect(await audience.follow(log, heard, lost)).toMatchObject({ ok: true, reset: true, events: { length: 3 } });
  const kept = { at: 1, event: eventIdOf(before.chain) };
  expect(await audience.follow(log, heard, kept)).toMatchObject({ ok: true, reset: false, events: { length: 2 } });
  audience.close();
});

test('who left hears nothing more, and the store is no longer followed when nobody is left', async () => {
  let following = 0;
  const audience = audienceOf(
    changed({
      follow: (...args) => {
        following++;
        const unfollow = core.log.follow(...args);
        return () => {
          following--;
          unfollow();
        };
      },
    }),
  );
  const [first, second] = [listener(), listener()];
  await audience.follow(log, first, null);
  await audience.follow(log, second, null);
  audience.leave(first);
  await say('to the second');
  await until('he hears it', () => atsOf(second).length === 2);
  expect(first.pushes).toEqual([]);
  audience.unfollow(log, second);
  expect(following).toBe(0);
});

test('a log that cannot be read is not followed, and can be followed later', async () => {
  let fails = true;
  const audience = audienceOf(
    changed({
      head: async (id) => {
        if (fails) throw new Error('away');
        return core.log.head(id);
      },
    }),
  );
  const heard = listener();
  await expect(audience.follow(log, heard, null)).rejects.toThrow('away');
  fails = false;
  expect(await audience.follow(log, heard, null)).toMatchObject({ ok: true });
  await say('and now it grows');
  await until('he hears it', () => atsOf(heard).length === 2);
  audience.close();
});
