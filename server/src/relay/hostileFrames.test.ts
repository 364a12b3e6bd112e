// Every hostile frame gets a failure with a code, or ends its own connection; the relay lives and nobody else notices.
import { failureCodes } from '@recourse/shared/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileFrames } from '../testing/hostileFrames.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { frameBudget } from './frames.ts';
import { startConversation, textsOf } from './relayContract.ts';

let relay: TestRelay;
/** Somebody who talks all the while. */
let bystander: TestClient;
let bystanderLog: string;
let heard: ReturnType<TestClient['follow']>;
let cuts = 0;

beforeAll(async () => {
  relay = await startTestRelay();
  bystander = relay.customer();
  bystanderLog = startConversation(bystander);
  heard = bystander.follow(bystanderLog);
  await until('it has begun', () => heard.length > 0);
  bystander.socket.on('disconnect', () => cuts++);
});
afterAll(() => relay.close());

interface Wire {
  client: TestClient;
  log: string;
  /** Sends it and answers what came of it: an ack's first argument, `silence`, or `cut`. */
  send(raw: string): Promise<unknown>;
}

/** A new customer, or the same one again. */
async function connect(before?: Wire): Promise<Wire> {
  // At once: it would connect again by itself, and twice as many connections may be more than one device has in a minute.
  before?.client.socket.disconnect();
  const client = relay.customer(before && { device: before.client.device });
  const log = before?.log ?? startConversation(client);
  const events = client.follow(log);
  await until('his conversation has begun', () => events.length > 0);
  const { engine } = client.socket.io;
  let lastAck = 90_000;
  return {
    client,
    log,
    send(raw) {
      const id = ++lastAck;
      const probe = ++lastAck;
      return new Promise((resolve) => {
        let answer: unknown = 'silence';
        const done = (result: unknown) => {
          engine.off('data', onData);
          engine.off('close', onClose);
          resolve(result);
        };
        const onClose = () => done('cut');
        const onData = (data: unknown) => {
          const text = String(data);
          if (text.startsWith(`3${id}[`)) answer = (JSON.parse(text.slice(`3${id}`.length)) as unknown[])[0];
          // Answers may overtake each other, but what is refused is refused at once.
          if (text.startsWith(`3${probe}[`)) setTimeout(() => done(answer), answer === 'silence' ? 4 : 0);
        };
        engine.on('data', onData);
        engine.on('close', onClose);
        engine.write(raw.replace('%', String(id)));
        engine.write(`2${probe}["nothing",{}]`);
      });
    },
  };
}

function isClear(answer: unknown): boolean {
  // Marks and signals are answered with nothing at all.
  if (answer === 'cut' || answer === 'silence' || answer === null) return true;
  const { ok, failure } = answer as { ok?: boolean; failure?: { code: string } };
  return ok === true || (failure !== undefined && failureCodes.includes(failure.code as never));
}

async function allWell(): Promise<void> {
  const text = `still here ${heard.length}`;
  const ack = await bystander.session.send({ type: 'postMessage', log: bystanderLog, text }).settled;
  expect(ack).toMatchObject({ ok: true });
  await until('the bystander hears himself', () => textsOf(heard).includes(text));
  expect(cuts).toBe(0);
  expect(({} as { isAgent?: boolean }).isAgent).toBeUndefined();
  expect(relay.lines.filter((line) => line.includes('a handler threw'))).toEqual([]);
}

const perWire = 100;
const names = hostileFrames('harbor.cv.00.x');

test('there are hundreds', () => {
  expect(names.length).toBeGreaterThan(700);
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
});

describe.each(Array.from({ length: Math.ceil(names.length / perWire) }, (_, n) => n * perWire))(
  'from %d on',
  (from) => {
    test(`${names[from]?.name} and what follows`, async () => {
      let wire = await connect();
      const outcomes: Record<string, unknown> = {};
      for (let n = from; n < Math.min(from + perWire, names.length); n++) {
        const frame = hostileFrames(wire.log)[n]!;
        const answer = await wire.send(frame.raw);
        if (!isClear(answer)) outcomes[frame.name] = answer;
        if (answer === 'cut') wire = await connect(n % 20 === 0 ? undefined : wire);
      }
      expect(outcomes).toEqual({});
      await allWell();
      wire.client.socket.disconnect();
    });
  },
);

describe('what must not even be parsed ends the connection', () => {
  test.each([
    ['5,000 levels', `2["command",${'['.repeat(5_000)}${']'.repeat(5_000)}]`],
    ['65 levels', `2["command",${'['.repeat(65)}${']'.repeat(65)}]`],
    ['20,000 values', `2["command",[${'0,'.repeat(20_000)}0]]`],
    ['a key twice', '2["command",{"type":"postMessage","type":"postMessage"}]'],
    ['a key of all objects', '2["command",{"__proto__":{"isAgent":true}}]'],
    ['an attachment', '51-["command",{"_placeholder":true,"num":0}]'],
    ['more than the largest frame', `2["command","${'x'.repeat(70_000)}"]`],
    ['ten megabytes', `2["command","${'x'.repeat(10_000_000)}"]`],
  ])('%s', async (_, raw) => {
    const { send } = await connect();
    expect(await send(raw)).toBe('cut');
    await allWell();
  });

  test('a binary frame', async () => {
    const { client } = await connect();
    const gone = new Promise((resolve) => client.socket.io.engine.once('close', resolve));
    client.socket.io.engine.write(Buffer.alloc(100));
    await gone;
    await allWell();
  });
});

test.each([
  ['acks that nobody asked for', '37["x"]'],
  ['events that nobody knows', '2["nothing",{}]'],
  ['frames that are no packet of ours, by the thousand', '2["command",7]'],
])('a flood of %s ends its connection', async (_, raw) => {
  const { client } = await connect();
  const { engine } = client.socket.io;
  let open = true;
  engine.once('close', () => (open = false));
  for (let n = 0; n <= frameBudget.frames && open; n++) engine.write(raw);
  await until('it is cut', () => !open);
  await allWell();
  client.socket.disconnect();
});
