// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sound } from '../state/settings.ts';
import { toasts } from '../state/toasts.ts';
import { caseRow } from '../testing/samples.ts';
import { type ScriptedRelay, scriptedRelay, testNow } from '../testing/scriptedRelay.ts';
import { startAlerts } from './alerts.ts';

let relay: ScriptedRelay;
let rings: number;
let stop: () => void;
beforeEach(() => {
  rings = 0;
  sound.value = 'on';
  toasts.value = [];
  relay = scriptedRelay();
  relay.desk.connect();
  stop = startAlerts(relay.desk, () => rings++);
});
afterEach(() => {
  stop();
  relay.desk.stop();
});

const counts = Object.fromEntries(
  ['mine', 'queued', 'open', 'closed', 'casesToDecide', 'casesToConfirm', 'casesWaiting', 'casesDone'].map((list) => [
    list,
    0,
  ]),
);
const tells = (seq: number, stage: 'waiting' | 'granted', { by = 'ag_kai', until = testNow + 60_000 } = {}) =>
  relay.push('rows', {
    rows: [caseRow({ seq, exports: [{ by: { id: by, name: 'K' }, at: 7, stage, until }] })],
    counts,
  });

test('who waits for a record hears once that it can be taken', () => {
  tells(1, 'waiting');
  expect(toasts.value).toEqual([]);
  tells(2, 'granted');
  expect(toasts.value.map(({ text }) => text)).toEqual([
    'The record of RC-5TKD…9XQM can be taken now, for 15 minutes.',
  ]);
  expect(rings).toBe(1);
  tells(3, 'granted');
  expect(rings).toBe(1);
});

test('nobody hears of another’s, or of one that came too late', () => {
  tells(1, 'granted', { by: 'ag_mei' });
  tells(2, 'granted', { until: testNow - 1 });
  expect([toasts.value, rings]).toEqual([[], 0]);
});
