// What an adopter's compiler must refuse.
import { expect, test } from 'vitest';
import type { QueuedCall, Recourse, RefundPrefill } from './types.ts';

test('the types of the SDK refuse what the SDK does not take', () => {
  const uses = (recourse: Recourse) => {
    recourse.boot({ site: 'berthwell', theme: 'auto' });
    // @ts-expect-error a site must be named
    recourse.boot({});
    // @ts-expect-error there is no such theme
    recourse.setTheme('sepia');
    // @ts-expect-error there is no such screen
    recourse.open({ screen: 'settings' });
    // @ts-expect-error a token is text, or a function that promises text
    recourse.identify(42);
    // @ts-expect-error there is no such event
    recourse.on('closed', () => undefined);
    recourse.on('unread', ({ count }) => count.toFixed());
    // @ts-expect-error only numbers are counted
    recourse.on('unread', ({ count }: { count: string }) => count);
  };
  const call: QueuedCall = ['open', { screen: 'refund' }];
  // @ts-expect-error amounts are text, so that no digit is lost
  const prefill: RefundPrefill = { amount: 128.4 };
  expect([typeof uses, call.length, prefill.amount]).toEqual(['function', 2, 128.4]);
});
