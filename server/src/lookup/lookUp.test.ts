import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../logger.ts';
import { embeddedState, type State } from '../state/index.ts';
import { agreed, createLookUp } from './lookUp.ts';
import { type NodeReader, NodeUnavailable, type Reading } from './nodeReader.ts';

const id = 'ab'.repeat(32);
const paid = [{ to: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT', amount: '1', currency: 'BTC' }];
const unknown: Reading = { state: 'unknown', transfers: [] };
const pending: Reading = { state: 'pending', transfers: paid };
const confirmed: Reading = { state: 'confirmed', transfers: paid, block: 800_000 };
const final: Reading = { state: 'final', transfers: paid, block: 800_000 };

let folder: string;
let state: State;
let at: number;
beforeEach(async () => {
  at = 1_763_000_000_000;
  folder = await mkdtemp(join(tmpdir(), 'recourse-lookup-'));
  state = embeddedState({ folder, now: () => at });
});
afterEach(async () => {
  await state.close();
  await rm(folder, { recursive: true });
});

/** A node that answers what it is told to, one answer after the other and the last for ever. */
function node(...answers: (Reading | NodeUnavailable)[]): NodeReader & { asked: number } {
  return {
    host: 'node.example',
    asked: 0,
    async read() {
      const answer = answers[Math.min(this.asked++, answers.length - 1)]!;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}
const lookUp = (...nodes: NodeReader[]) =>
  createLookUp({
    nodes: new Map([['bitcoin', nodes]]),
    documents: state.documents,
    now: () => at,
    logger: createLogger({ environment: 'production', write: () => undefined }),
  });

describe('what is remembered', () => {
  test('many who ask at once wait for one answer', async () => {
    const only = node(pending);
    const look = lookUp(only);
    await Promise.all(Array.from({ length: 50 }, () => look.find('bitcoin', id)));
    expect(only.asked).toBe(1);
  });

  test('what may still change is asked again after some seconds, what is final never', async () => {
    const only = node(pending, confirmed, final, unknown);
    const look = lookUp(only);
    for (const state of ['pending', 'confirmed', 'final', 'final']) {
      expect((await look.find('bitcoin', id)).state).toBe(state);
      expect((await look.find('bitcoin', id)).state).toBe(state);
      at += 60_000;
    }
    expect(only.asked).toBe(3);
  });

  test('a node that was down is asked again at once', async () => {
    const look = lookUp(node(new NodeUnavailable('slow'), confirmed));
    expect((await look.find('bitcoin', id)).state).toBe('unavailable');
    expect((await look.find('bitcoin', id)).state).toBe('confirmed');
  });

  test('that it stood in a block is known to the next relay too', async () => {
    await lookUp(node(confirmed)).find('bitcoin', id);
    expect(await lookUp(node(pending)).find('bitcoin', id)).toMatchObject({ state: 'pending', reorganised: true });
    expect(await lookUp(node(new NodeUnavailable('slow'))).find('bitcoin', id)).not.toHaveProperty('reorganised');
  });
});

describe('two nodes', () => {
  const otherPayee: Reading = { ...confirmed, transfers: [{ ...paid[0]!, to: 'another' }] };
  const moreMoney: Reading = { ...confirmed, transfers: [{ ...paid[0]!, amount: '9' }] };
  test.each<[string, Reading[], Reading['state']]>([
    ['agree', [final, final], 'final'],
    ['agree that it is not there', [unknown, unknown], 'unknown'],
    ['one is late about what waits', [pending, unknown], 'pending'],
    ['one is late about a block', [pending, confirmed], 'pending'],
    ['one calls final what the other has confirmed', [final, confirmed], 'confirmed'],
    ['one alone knows of a block', [confirmed, unknown], 'unavailable'],
    ['they name other receivers', [confirmed, otherPayee], 'unavailable'],
    ['they name other amounts', [confirmed, moreMoney], 'unavailable'],
    [
      'they differ on whether it failed',
      [confirmed, { state: 'failed', transfers: [], block: 800_000 }],
      'unavailable',
    ],
  ])('%s', (_, readings, state) => {
    expect(agreed(readings).state).toBe(state);
    expect(agreed([...readings].reverse()).state).toBe(state);
  });

  test('one that is down leaves the word to the other; both down is unavailable', async () => {
    const down = node(new NodeUnavailable('unreachable'));
    expect((await lookUp(down, node(final)).find('bitcoin', id)).state).toBe('final');
    expect((await lookUp(down, node(new NodeUnavailable('slow'))).find('bitcoin', '0'.repeat(64))).state).toBe(
      'unavailable',
    );
  });
});
