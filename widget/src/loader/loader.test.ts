// @vitest-environment happy-dom
// The loader: nothing is fetched before somebody opens, and every call finds its way.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Panel, PanelModule, PanelOptions, Recourse } from '../api/types.ts';
import { createLoader } from './loader.ts';

let loads: string[];
let calls: string[];
let given: PanelOptions | undefined;
let recourse: Recourse;

beforeEach(() => {
  loads = [];
  calls = [];
  given = undefined;
  document.body.innerHTML = '';
  document.head.innerHTML = '';
  const panel = new Proxy({} as Panel, {
    get: (_, name) =>
      name === 'then' ? undefined : (...args: unknown[]) => calls.push(`${String(name)} ${JSON.stringify(args)}`),
  });
  const load = (url: string): Promise<PanelModule> => {
    loads.push(url);
    return Promise.resolve({
      mount(options) {
        given = options;
        return panel;
      },
    });
  };
  recourse = createLoader({ base: 'https://relay.example/recourse.js', load });
});
afterEach(() => vi.restoreAllMocks());

const launcher = () => document.querySelector('[data-recourse=launcher]')?.shadowRoot?.querySelector('button');
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('booting, identifying and listening fetch nothing and connect nowhere', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  recourse.boot({ site: 'berthwell', locale: 'zh-CN' });
  recourse.identify(() => Promise.resolve('token'));
  recourse.on('unread', () => undefined);
  recourse.setTheme('dark');
  recourse.close();
  await settled();
  expect(loads).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
  expect(document.querySelectorAll('link, script, iframe')).toHaveLength(0);
});

test('a tap on the launcher loads the panel once and opens it', async () => {
  recourse.boot({ site: 'berthwell', locale: 'zh-CN' });
  expect(launcher()?.ariaLabel).toBe('联系客服');
  launcher()?.click();
  launcher()?.click();
  await settled();
  expect(loads).toEqual(['https://relay.example/panel.js']);
  expect(calls).toEqual(['open [null]', 'open [null]']);
  expect(given).toMatchObject({ site: 'berthwell', relay: 'https://relay.example' });
});

test('the token given before the panel was loaded reaches it', async () => {
  recourse.boot({ site: 'berthwell', launcher: false });
  recourse.identify('a.b.c');
  recourse.requestRefund({ transactionId: 'pi_1' });
  await settled();
  expect(launcher()).toBeUndefined();
  expect(given).toMatchObject({ token: 'a.b.c', ownEntry: true });
  expect(calls).toEqual(['requestRefund [{"transactionId":"pi_1"}]']);
});

test('the launcher says how many messages are unread', async () => {
  recourse.boot({ site: 'berthwell', locale: 'en' });
  recourse.open();
  await settled();
  given?.tell('unread', { count: 3 });
  expect(launcher()?.ariaLabel).toBe('Contact support, 3 unread');
});

test('a second boot is ignored with a warning', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  recourse.boot({ site: 'berthwell' });
  recourse.boot({ site: 'other' });
  expect(warned).toHaveBeenCalledOnce();
  expect(document.querySelectorAll('[data-recourse=launcher]')).toHaveLength(1);
});

test('calls that waited in an array are made in order', async () => {
  recourse.push(['boot', { site: 'berthwell' }], ['open', { screen: 'cases' }], ['close']);
  await settled();
  expect(calls).toEqual(['open [{"screen":"cases"}]', 'close []']);
});

test('logging out before the panel was ever opened takes this site off the device', () => {
  localStorage.setItem('recourse.berthwell.device', 'key');
  localStorage.setItem('recourse.other.device', 'key');
  recourse.boot({ site: 'berthwell' });
  recourse.logout();
  expect(Object.keys(localStorage)).toEqual(['recourse.other.device']);
});
