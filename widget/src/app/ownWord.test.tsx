// @vitest-environment happy-dom
// The customer's own word on his screens: offered once, chosen, shown in every header, and kept nowhere on the device.
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Panel } from '../api/types.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { mount } from './main.tsx';

let relay: ScriptedRelay;
let panel: Panel;
let kept: unknown[];

const shadow = () => document.querySelector('[data-recourse=panel]')?.shadowRoot as unknown as HTMLElement;
const screen = () => within(shadow());
const patient = { timeout: 4_000 };
const tap = async (name: string | RegExp) => fireEvent.click(await screen().findByRole('button', { name }, patient));
const header = () => shadow().querySelector('header.top')?.textContent ?? '';

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
  kept = [];
  relay = scriptedRelay();
  relay.answer.query = (query) => {
    const { type, word } = query as { type: string; word?: unknown };
    if (type === 'keepOwnWord') kept.push(word);
    return { ok: true };
  };
  panel = mount(
    { site: 'berthwell', relay: 'http://relay.test', locale: 'en', theme: 'light', tell: () => {} },
    () => relay.socket,
  );
});
afterEach(() => panel.destroy());

async function says(text: string): Promise<void> {
  panel.open({ screen: 'conversation' });
  fireEvent.input(await screen().findByLabelText('Write a message'), { target: { value: text } });
  fireEvent.keyDown(await screen().findByLabelText('Write a message'), { key: 'Enter' });
  await waitFor(() => expect(relay.commands.some(({ type }) => type === 'postMessage')).toBe(true), patient);
}

test('it is offered to who has something here and was never asked, and whatever he says, not again', async () => {
  panel.open();
  await screen().findByRole('heading', { name: 'Hello. How can we help?' });
  await waitFor(() => expect(relay.socket.connected).toBe(true));
  const offer = () => screen().queryByRole('heading', { name: 'How can you tell that it is us?' });
  relay.ownWord({ word: null, asked: false });
  await says('hello there');
  panel.back();
  await waitFor(() => expect(offer()).toBeTruthy(), patient);
  await tap('No, thanks');
  await waitFor(() => expect(kept).toEqual([null]));
  expect(offer()).toBeNull();
  relay.ownWord({ word: null, asked: true });
  panel.open({ screen: 'contact' });
  await screen().findByRole('button', { name: /Your secret word/ });
  panel.open({ screen: 'home' });
  await screen().findByRole('heading', { name: 'Hello. How can we help?' });
  expect(offer()).toBeNull();
});

test('chosen, it stands in the header of every screen, on no storage, and goes with its customer', async () => {
  panel.open({ screen: 'contact' });
  await waitFor(() => expect(relay.socket.connected).toBe(true));
  relay.ownWord({ word: null, asked: false });
  await tap(/Your secret word/);
  const field = (await screen().findByLabelText('Your word', {}, patient)) as HTMLInputElement;
  fireEvent.input(field, { target: { value: 'Official' } });
  await tap('Save');
  expect((await screen().findByRole('alert', {}, patient)).textContent).toContain('sounds like something official');
  expect(kept).toEqual([]);
  fireEvent.input(field, { target: { value: ' blue  heron ' } });
  await tap('Save');
  await waitFor(() => expect(kept).toEqual(['blue heron']), patient);
  expect(header()).not.toContain('blue heron');
  relay.ownWord({ word: 'blue heron', asked: true });
  await waitFor(() => expect(header()).toContain('blue heron'));
  for (const name of ['home', 'cases', 'contact', 'conversation'] as const) {
    panel.open({ screen: name });
    await waitFor(() => expect(header()).toContain('Your secret wordblue heron'), patient);
  }
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain('heron');
  panel.logout();
  await waitFor(() => expect(shadow().textContent).not.toContain('heron'));
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain('heron');
});

test('a secret in its field is cut out and never sent', async () => {
  panel.open({ screen: 'contact' });
  await waitFor(() => expect(relay.socket.connected).toBe(true));
  relay.ownWord({ word: 'heron', asked: true });
  await tap(/Your secret word/);
  const field = (await screen().findByLabelText('Your word', {}, patient)) as HTMLInputElement;
  fireEvent.focus(field);
  fireEvent.input(field, {
    target: { value: 'legal winner thank year wave sausage worth useful legal winner thank yellow' },
  });
  await tap('Change');
  await screen().findByRole('alertdialog', {}, patient);
  expect(kept).toEqual([]);
  await tap('Remove this part for me');
  await waitFor(() => expect(field.value).toBe(''));
  await tap('Stop using it');
  await waitFor(() => expect(kept).toEqual([null]));
});
