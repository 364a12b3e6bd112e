// @vitest-environment happy-dom
// The way back: a sheet first, then within the screen, then the screen before.
import { afterEach, expect, test } from 'vitest';
import { createRouter, type Router } from './router.ts';

let router: Router;
let sheets = 0;
const open = (history: boolean) => {
  sheets = 0;
  router = createRouter({ history, dismiss: () => sheets-- > 0 });
};
const phoneBack = () => dispatchEvent(new PopStateEvent('popstate'));
afterEach(() => router.dispose());

test('a screen is left for the one before it, and the first one is not left', () => {
  open(false);
  router.go({ name: 'cases' });
  router.go({ name: 'case', log: 'x' });
  expect(router.back()).toBe(true);
  expect(router.screen.value).toEqual({ name: 'cases' });
  router.back();
  expect(router.back()).toBe(false);
  expect(router.screen.value).toEqual({ name: 'home' });
});

test('a screen that goes back within itself stays', () => {
  open(false);
  router.go({ name: 'refund' });
  router.handleBack = () => true;
  router.back();
  expect(router.screen.value).toEqual({ name: 'refund' });
});

test("the phone's back button closes a sheet, then leaves the screen, and never the first one", () => {
  open(true);
  router.go({ name: 'conversation' });
  sheets = 1;
  phoneBack();
  expect(router.screen.value).toEqual({ name: 'conversation' });
  phoneBack();
  expect(router.screen.value).toEqual({ name: 'home' });
  phoneBack();
  expect(router.screen.value).toEqual({ name: 'home' });
});

test('opening what is open already adds no step', () => {
  open(false);
  router.open({ name: 'cases' });
  router.open({ name: 'cases' });
  expect(router.depth.value).toBe(2);
});
