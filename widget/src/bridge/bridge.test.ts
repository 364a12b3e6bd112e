// What a native app may say to the page, and what it may not.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Panel } from '../api/types.ts';
import { createBridge } from './bridge.ts';

let posted: unknown[];
let mounted: unknown[];
let calls: string[];
const panel = new Proxy({} as Panel, {
  get:
    (_, name) =>
    (...args: unknown[]) => {
      calls.push(`${String(name)} ${JSON.stringify(args)}`);
      return name === 'back';
    },
});
const bridge = () =>
  createBridge({
    post: (message) => posted.push(message),
    forget: () => calls.push('forget'),
    mount: (options) => {
      mounted.push(options);
      return panel;
    },
  });

beforeEach(() => {
  vi.useFakeTimers();
  posted = [];
  mounted = [];
  calls = [];
});
afterEach(() => vi.useRealTimers());

test('it says that it is ready, and waits a moment for the app to say who the customer is', () => {
  const made = bridge();
  made.start();
  expect(posted).toEqual([{ type: 'bridgeReady' }]);
  expect(mounted).toEqual([]);
  made.receive({ type: 'identify', token: 'a.b.c', locale: 'zh-Hans-CN', theme: 'dark' });
  vi.runAllTimers();
  expect(mounted).toEqual([{ token: 'a.b.c', locale: 'zh-CN', theme: 'dark' }]);
});

test('without a word of the app it starts as a device', () => {
  bridge().start();
  vi.runAllTimers();
  expect(mounted).toEqual([{}]);
  expect(calls).toEqual(['open []']);
});

test('a new token later reaches the panel that is there', () => {
  const made = bridge();
  made.receive('{"type":"identify","token":"a"}');
  made.receive('{"type":"identify","token":"b"}');
  expect(mounted).toHaveLength(1);
  expect(calls).toEqual(['open []', 'identify ["b"]']);
});

test('a prefilled request opens the intake', () => {
  bridge().receive({ type: 'requestRefund', prefill: { transactionId: 'pi_1' } });
  expect(calls).toEqual(['open []', 'requestRefund [{"transactionId":"pi_1"}]']);
});

test('the back button is answered with whether there was a screen to go back to', () => {
  const made = bridge();
  expect(made.back()).toBe(false);
  made.receive({ type: 'open' });
  expect(made.back()).toBe(true);
});

test.each([null, 7, 'no JSON', '{"type":7}', [], { token: 'x' }, { type: 'eval', code: 'x' }])(
  '%j is ignored',
  (message) => {
    bridge().receive(message);
    expect(mounted).toEqual([]);
  },
);

test('a logout forgets, whether the panel is there already or not', () => {
  const made = bridge();
  made.start();
  made.receive({ type: 'logout' });
  expect(calls).toEqual(['forget']);
  vi.runAllTimers();
  made.receive({ type: 'logout' });
  expect(calls.at(-1)).toBe('logout []');
});
