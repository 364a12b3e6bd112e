import { describe, expect, test } from 'vitest';
import { createBudget } from './budget.mjs';
import type { Lane } from './fleet.mjs';
import { cpuMsOf } from './redis.mjs';
import { createTraffic, messageText } from './traffic.mjs';

/** A lane that acks and delivers when the test says so. */
function heldLane() {
  const sent: Array<{ text: string; acked: (ok: boolean) => void }> = [];
  const lane: Lane = {
    busy: false,
    budget: { left: () => 1, take: () => {} },
    send: (text, acked) => void sent.push({ text, acked }),
  };
  return { lane, sent };
}

test('a message has 200 bytes, whatever its number', () => {
  expect([1, 123_456].map((number) => Buffer.byteLength(messageText(number)))).toEqual([200, 200]);
});

describe('a message is done', () => {
  test('once it was acked and delivered, in whichever order', () => {
    let at = 0;
    const traffic = createTraffic(() => at);
    const { lane, sent } = heldLane();
    const tally = traffic.begin();
    traffic.send(lane);
    expect(lane.busy).toBe(true);
    at = 5;
    traffic.heard(sent[0]!.text);
    expect([tally.done, traffic.underWay()]).toEqual([0, 1]);
    at = 7;
    sent[0]!.acked(true);
    expect([tally.done, traffic.underWay(), lane.busy]).toEqual([1, 0, false]);
    expect([tally.ackMs, tally.deliveryMs]).toEqual([[7], [5]]);
  });

  test('never when it was refused', () => {
    const traffic = createTraffic();
    const { lane, sent } = heldLane();
    const tally = traffic.begin();
    traffic.send(lane);
    sent[0]!.acked(false);
    expect([tally.done, tally.refused, traffic.underWay()]).toEqual([0, 1, 0]);
  });
});

test('a delivery that comes twice is counted as one too many', () => {
  const traffic = createTraffic();
  const { lane, sent } = heldLane();
  const tally = traffic.begin();
  traffic.send(lane);
  for (let i = 0; i < 2; i++) traffic.heard(sent[0]!.text);
  expect(tally.strays).toBe(1);
});

test('what a round left behind does not count in the next', () => {
  const traffic = createTraffic();
  const { lane, sent } = heldLane();
  traffic.begin();
  traffic.send(lane);
  const next = traffic.begin();
  sent[0]!.acked(true);
  traffic.heard(sent[0]!.text);
  expect(next).toMatchObject({ sent: 0, done: 0, strays: 1, ackMs: [] });
});

test('a budget is spent before the relay would say so, and full again when its window is over', () => {
  let at = 0;
  const budget = createBudget(60, () => at);
  let asked = 0;
  for (; budget.left() > 0; asked++) budget.take();
  expect(asked).toBeLessThan(60);
  at = 10_000;
  expect(budget.left()).toBe(0);
  at = 11_000;
  expect(budget.left()).toBe(asked);
});

test("Redis's time is that of its process and of those that rewrite its files", () => {
  const info = [
    '# CPU',
    'used_cpu_sys:1.500000',
    'used_cpu_user:2.250000',
    'used_cpu_sys_children:0.125000',
    'used_cpu_user_children:0.125000',
    'used_cpu_sys_main_thread:1.400000',
    'used_cpu_user_main_thread:2.200000',
  ];
  expect(cpuMsOf(info.join('\r\n'))).toBe(4_000);
});
