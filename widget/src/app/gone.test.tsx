// @vitest-environment happy-dom
// What the relay has erased goes from the device as well, when it opens the next time; what else lies there stays.
import { conversationIdFor } from '@recourse/shared/kit';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Panel } from '../api/types.ts';
import { deviceStore } from '../state/deviceStore.ts';
import { forgetGone } from '../state/forgetGone.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { mount } from './main.tsx';

const outbox = 'A'.repeat(22);
const log = conversationIdFor('berthwell', `${outbox}.1`);
const other = conversationIdFor('berthwell', `${'B'.repeat(22)}.1`);
const caseLog = 'berthwell.rc.59.5TKD0F3W71PE9XQM';
const prefix = 'recourse.berthwell.device.';
let relay: ScriptedRelay;
let panel: Panel;

const keep = (name: string, value: string) => localStorage.setItem(prefix + name, value);
const names = () =>
  Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
const stored = () => JSON.stringify(Object.entries(localStorage));
const waiting = (id: string, about: string, text: string) =>
  keep(`outbox.${id}`, JSON.stringify({ command: { id, type: 'postMessage', log: about, text }, addedAt: 1 }));

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
  relay = scriptedRelay();
  keep('conversation', log);
  waiting(`${outbox}.2`, log, 'quince in the erased one');
  waiting(`${outbox}.3`, other, 'pear in another one');
  keep(`receipt.${caseLog}`, JSON.stringify({ log: caseLog, seq: 3 }));
  keep(`draft.appeal.${caseLog}`, 'quince in an appeal');
  keep('draft.message', 'pear not sent yet');
  keep('file.k1', JSON.stringify({ key: 'k1', target: caseLog, name: 'quince.png', at: Date.now() }));
});
afterEach(() => panel.destroy());

function openPage(): void {
  panel = mount(
    { site: 'berthwell', relay: 'http://relay.test', locale: 'en', theme: 'light', tell: () => {} },
    () => relay.socket,
  );
  panel.open({ screen: 'home' });
}

const gone = (why: 'term' | 'request') => [log, caseLog].map((each) => ({ log: each, why }));

describe('by a term', () => {
  test('all that belongs to it goes, and nothing else', async () => {
    openPage();
    relay.rows({ gone: gone('term') });
    await waitFor(() => expect(stored()).not.toMatch(/quince|receipt/));
    expect(names().filter((name) => name === 'conversation' || name.startsWith('file.'))).toEqual([]);
    expect(stored()).toContain('pear in another one');
    expect(stored()).toContain('pear not sent yet');
  });
});

describe('because he was removed', () => {
  test('what he had not sent goes too, once: what he writes later stays', async () => {
    openPage();
    relay.rows({ gone: gone('request') });
    await waitFor(() => expect(stored()).not.toMatch(/quince|pear not sent/));
    expect(stored()).toContain('pear in another one');
    keep('draft.message', 'a new beginning');
    relay.rows({ gone: gone('request') });
    relay.rows({ gone: [...gone('request'), { log: other, why: 'term' }] });
    await waitFor(() => expect(stored()).not.toContain('pear'));
    expect(stored()).toContain('a new beginning');
  });
});

const screen = () => within(document.querySelector('[data-recourse=panel]')?.shadowRoot as unknown as HTMLElement);
const erased = (type: string) => ({ type, why: 'request', customer: { id: 'dv_me', kind: 'device' } });

test('what waits for it is sent no more, a request that would be handed in from it neither', () => {
  openPage();
  const command = (id: string, about: object) => ({
    command: { id, ...about },
    addedAt: 1,
    state: { name: 'waiting' },
  });
  const entries = [
    command('a', { type: 'postMessage', log, text: 'x' }),
    command('b', { type: 'submitCase', conversation: log }),
    command('c', { type: 'withdrawCase', log: caseLog }),
    command('d', { type: 'postMessage', log: other, text: 'x' }),
  ];
  const discarded: string[] = [];
  const outbox = { entries: () => entries, discard: (id: string) => void discarded.push(id) };
  forgetGone({ session: { outbox }, store: deviceStore(prefix), site: 'berthwell' } as never, gone('term'));
  expect(discarded).toEqual(['a', 'b', 'c']);
});

test('a case that was erased while it is looked at says so', async () => {
  openPage();
  panel.open({ log: caseLog });
  relay.happen(caseLog, { role: 'relay' }, erased('caseErased'));
  expect(await screen().findByText('This request was erased', {}, { timeout: 8_000 })).toBeTruthy();
  expect(screen().getByText(/You can begin a new one at any time/)).toBeTruthy();
});

test('a conversation that was erased while it is looked at is empty, and the next message begins another', async () => {
  localStorage.clear();
  openPage();
  panel.open({ screen: 'conversation' });
  const field = await screen().findByRole('textbox', {}, { timeout: 8_000 });
  const say = async (text: string) => {
    fireEvent.input(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(screen().getAllByText(text).length).toBeGreaterThan(0), { timeout: 8_000 });
  };
  await say('quince jam');
  const [begun] = await waitFor(() => {
    const found = relay.commands.flatMap((command) => ('log' in command ? [command.log] : []));
    expect(found.length).toBeGreaterThan(1);
    return found;
  });
  relay.happen(begun!, { role: 'relay' }, erased('conversationErased'));
  relay.rows({ gone: [{ log: begun!, why: 'request' }] });
  await waitFor(() => expect(screen().queryByText('quince jam')).toBeNull());
  await say('pear jam');
  await waitFor(() => {
    const last = relay.commands.at(-1);
    expect(last).toMatchObject({ type: 'postMessage', text: 'pear jam' });
    expect(last && 'log' in last && last.log).not.toBe(begun);
  });
});
