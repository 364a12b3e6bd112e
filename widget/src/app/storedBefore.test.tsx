// @vitest-environment happy-dom
// What waits on the device from an earlier day is judged again before it is sent, since an older version may have let it in.
import { conversationIdFor } from '@recourse/shared/kit';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Panel } from '../api/types.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { mount } from './main.tsx';

const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const words = phrase.split(' ');
const outbox = 'A'.repeat(22);
const log = conversationIdFor('berthwell', `${outbox}.1`);
const prefix = 'recourse.berthwell.device.';
let relay: ScriptedRelay;
let panel: Panel;

const shadow = () => document.querySelector('[data-recourse=panel]')?.shadowRoot as unknown as HTMLElement;
const screen = () => within(shadow());
const stored = () => JSON.stringify(Object.entries(localStorage));
const sent = () => relay.commands.flatMap((command) => (command.type === 'postMessage' ? [command.text] : []));

/** As an earlier version of this page left it. */
function left(texts: readonly string[]): void {
  const start = { type: 'startConversation', log, locale: 'en', timeZone: 'UTC' };
  const commands = [start, ...texts.map((text) => ({ type: 'postMessage', log, text }))];
  for (const [n, command] of commands.entries()) {
    const id = `${outbox}.${n + 1}`;
    localStorage.setItem(`${prefix}outbox.${id}`, JSON.stringify({ command: { ...command, id }, addedAt: n }));
  }
  localStorage.setItem(`${prefix}conversation`, log);
}

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
  relay = scriptedRelay();
});
afterEach(() => panel.destroy());

function openPage(): void {
  panel = mount(
    { site: 'berthwell', relay: 'http://relay.test', locale: 'en', theme: 'light', tell: () => {} },
    () => relay.socket,
  );
  panel.open({ screen: 'conversation' });
}

test('a phrase among it is dropped from the device and told; the rest goes out in its order', async () => {
  left(['before it', phrase, 'after it']);
  openPage();
  const told = await screen().findByRole('alertdialog', {}, { timeout: 8_000 });
  expect(within(told).getByText('This message was not sent')).toBeTruthy();
  expect(
    within(told).getByText('It was waiting on this device from earlier, and is now removed from it.'),
  ).toBeTruthy();
  expect(told.textContent).not.toContain('sausage');
  await waitFor(() => expect(sent()).toEqual(['before it', 'after it']));
  expect(stored()).not.toContain('sausage');
  expect(JSON.stringify(relay.commands)).not.toContain('sausage');
  fireEvent.click(within(told).getByRole('button', { name: 'I understand' }));
  await waitFor(() => expect(screen().queryByRole('alertdialog')).toBeNull());
});

test('a phrase in parts goes with its parts', async () => {
  left(['before it', words.slice(0, 8).join(' '), words.slice(8).join(' ')]);
  openPage();
  const told = await screen().findByRole('alertdialog', {}, { timeout: 8_000 });
  expect(told.textContent).toContain('The parts that you sent before were erased as well.');
  await waitFor(() => expect(sent()).toEqual(['before it']));
  expect(stored()).not.toMatch(/sausage|legal winner/);
});

test('what is harmless goes out without a word', async () => {
  left(['My transfer is stuck', 'It was on Monday']);
  openPage();
  await waitFor(() => expect(sent()).toEqual(['My transfer is stuck', 'It was on Monday']), { timeout: 8_000 });
  expect(screen().queryByRole('alertdialog')).toBeNull();
});
