// @vitest-environment happy-dom
// Whatever anybody writes is shown as it is written: hundreds of texts that ask to be markup, code or another direction, in what a customer sees.
import { hostileDirections, hostileMarkup, strayMarkup } from '@recourse/shared/testing';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Panel } from '../api/types.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { mount } from './main.tsx';

let relay: ScriptedRelay;
let panel: Panel;

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
  relay = scriptedRelay();
  panel = mount(
    { site: 'berthwell', relay: 'http://relay.test', locale: 'en', theme: 'light', tell: () => undefined },
    () => relay.socket,
  );
});
afterEach(() => panel.destroy());

const shadow = () => document.querySelector('[data-recourse=panel]')?.shadowRoot as unknown as HTMLElement;
const stray = () => strayMarkup(shadow().querySelectorAll('*'));

async function write(text: string): Promise<void> {
  const field = (await within(shadow()).findByLabelText('Write a message')) as HTMLTextAreaElement;
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

async function conversation(): Promise<string> {
  panel.open({ screen: 'conversation' });
  await write('Hello');
  await waitFor(() => expect(relay.commands.map(({ type }) => type)).toContain('postMessage'));
  return (relay.commands[1] as { log: string }).log;
}

/** As a browser shows it: a page breaks lines where it likes. */
const shown = () => (shadow().textContent ?? '').replace(/\s+/g, ' ');
const asShown = (text: string) => text.replace(/\s+/g, ' ').trim();

const texts = [...hostileMarkup, ...hostileDirections.filter((text) => text.length < 500 && text.trim() !== '')];

test('as the words and the name of an agent', async () => {
  const log = await conversation();
  expect(texts.length).toBeGreaterThan(450);
  for (const [n, text] of texts.entries()) {
    relay.happen(log, { role: 'agent', id: `ag_${n}`, name: text }, { type: 'messagePosted', text } as never);
  }
  const last = 'and that was the last of them';
  relay.happen(log, { role: 'agent', id: 'ag_1', name: 'Lin' }, { type: 'messagePosted', text: last } as never);
  await waitFor(() => expect(shown()).toContain(last), { timeout: 10_000 });
  expect(stray()).toEqual([]);
  const all = shown();
  expect(texts.filter((text) => !all.includes(asShown(text)))).toEqual([]);
});

test('as the name of whoever is typing', async () => {
  const log = await conversation();
  for (const text of texts.filter((_, n) => n % 10 === 0)) {
    relay.signal(log, true, text);
    await Promise.resolve();
    expect(stray()).toEqual([]);
  }
});

test('as what the customer himself writes, while it is on its way and after', async () => {
  await conversation();
  const own = hostileMarkup.filter((_, n) => n % 25 === 0);
  relay.cut();
  for (const text of own) await write(text);
  await waitFor(() => expect(own.filter((text) => !shown().includes(asShown(text)))).toEqual([]));
  expect(stray()).toEqual([]);
  relay.mend();
  await waitFor(() =>
    expect(relay.commands.filter(({ type }) => type === 'postMessage').length).toBeGreaterThan(own.length),
  );
  expect(stray()).toEqual([]);
  expect(own.filter((text) => !shown().includes(asShown(text)))).toEqual([]);
});
