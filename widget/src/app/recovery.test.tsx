// @vitest-environment happy-dom
// The recovery code on the customer's screen: made and shown once, and given on another device.
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Panel } from '../api/types.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { mount } from './main.tsx';

const code = '7Q2M-4XKD-0F3W-71PE-9XQM-5TKD';
/** With a right checksum. */
const right = '0410-6105-0R3G-G28A-1C60-T58S';
let relay: ScriptedRelay;
let panel: Panel;
let asked: Array<Record<string, unknown>>;

const shadow = () => document.querySelector('[data-recourse=panel]')?.shadowRoot as unknown as HTMLElement;
const screen = () => within(shadow());
const tap = async (name: string | RegExp) => fireEvent.click(await screen().findByRole('button', { name }));

beforeEach(async () => {
  localStorage.clear();
  document.body.innerHTML = '';
  asked = [];
  relay = scriptedRelay();
  relay.answer.query = (query) => {
    const { type } = query as { type: string };
    asked.push(query as Record<string, unknown>);
    if (type === 'makeRecoveryCode') return { ok: true, code };
    if (type === 'useRecoveryCode') return { ok: false, failure: { code: 'notFound' } };
    return { ok: true, madeAt: Date.now() };
  };
  panel = mount(
    { site: 'berthwell', relay: 'http://relay.test', locale: 'en', theme: 'light', tell: () => {} },
    () => relay.socket,
  );
});
afterEach(() => panel.destroy());

test('who has a conversation makes one, sees it once, and it is stored nowhere', async () => {
  panel.open({ screen: 'conversation' });
  fireEvent.input(await screen().findByLabelText('Write a message'), { target: { value: 'hello there' } });
  fireEvent.keyDown(await screen().findByLabelText('Write a message'), { key: 'Enter' });
  await waitFor(() => expect(relay.commands).toHaveLength(2));
  panel.open({ screen: 'contact' });
  await tap(/Save a recovery code/);
  await tap('Make a new one');
  expect(await screen().findByText(code)).toBeTruthy();
  expect(screen().getByText(/shown this one time/)).toBeTruthy();
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain(code.slice(0, 9));
  expect(location.href + JSON.stringify(history.state)).not.toContain(code.slice(0, 9));
  panel.back();
  await tap(/Save a recovery code/);
  expect(screen().queryByText(code)).toBeNull();
});

test('its own field takes it, says what is wrong with it, and lets no other secret through', async () => {
  panel.open({ screen: 'contact' });
  await tap('Find earlier conversations');
  const field = (await screen().findByLabelText('Recovery code')) as HTMLInputElement;
  fireEvent.input(field, { target: { value: 'V7HH-4NMR' } });
  await tap('Find');
  expect((await screen().findByRole('alert')).textContent).toContain('not quite right');
  expect(asked.some(({ type }) => type === 'useRecoveryCode')).toBe(false);
  fireEvent.input(field, { target: { value: right.toLowerCase().replaceAll('-', ' ') } });
  await tap('Find');
  await waitFor(() => expect(asked.at(-1)).toEqual({ type: 'useRecoveryCode', code: right }));
  expect((await screen().findByRole('alert')).textContent).toContain('no conversations for this code');
  // In the chat the same is stopped.
  panel.open({ screen: 'conversation' });
  fireEvent.input(await screen().findByLabelText('Write a message'), { target: { value: `my code is ${right}` } });
  fireEvent.keyDown(await screen().findByLabelText('Write a message'), { key: 'Enter' });
  expect(await screen().findByRole('alertdialog', {}, { timeout: 4_000 })).toBeTruthy();
  expect(relay.commands).toEqual([]);
});

test('an account, which finds its conversations by signing in, is not offered one', async () => {
  const { socket } = relay;
  const on = socket.on.bind(socket);
  socket.on = (name, listener) =>
    on(name, (payload) => {
      const welcome = payload as { me?: object };
      (listener as (payload: unknown) => void)(
        name === 'welcome' ? { ...welcome, me: { role: 'customer', kind: 'known' } } : payload,
      );
    });
  panel.open({ screen: 'contact' });
  await screen().findByText('help@berthwell.example');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen().queryByRole('button', { name: /recovery code|earlier conversations/i })).toBeNull();
});
