import { expect, test } from 'vitest';
import { requestFrom } from './play.ts';
import { stories } from './seed.ts';

const now = Date.parse('2026-11-23T03:00:00Z');

test('every request of the stories is one that the intake accepts', () => {
  for (const { key, timeZone, acts } of stories) {
    for (const act of acts) {
      if ('customer' in act && act.customer === 'submit') {
        expect(() => requestFrom(act.request, { now, timeZone }), key).not.toThrow();
      }
    }
  }
});

test('each story has a customer of its own, and both languages are spoken', () => {
  expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
  expect(new Set(stories.map(({ locale }) => locale))).toEqual(new Set(['zh-CN', 'en']));
});
