// @vitest-environment happy-dom
// The panel as a customer meets it: by names and roles, over a relay in this process.
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Panel } from '../api/types.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { mount } from './main.tsx';

const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

let relay: ScriptedRelay;
let panel: Panel;
let events: string[];

function openPage(): void {
  panel = mount(
    { site: 'berthwell', relay: 'http://relay.test', locale: 'en', theme: 'light', tell: (name) => events.push(name) },
    () => relay.socket,
  );
}

const shadow = () => document.querySelector('[data-recourse=panel]')?.shadowRoot as unknown as HTMLElement;
const screen = () => within(shadow());
const composer = async () => (await screen().findByLabelText('Write a message')) as HTMLTextAreaElement;
const stored = () => JSON.stringify(Object.entries(localStorage));

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
  events = [];
  relay = scriptedRelay();
  openPage();
});
afterEach(() => panel.destroy());

test('it draws nothing and connects nowhere before it is opened', () => {
  expect(shadow().querySelector('.panel')).toBeNull();
  expect(relay.socket.connected).toBe(false);
});

test('home says who we are and what can be done', async () => {
  panel.open();
  expect(await screen().findByRole('heading', { name: 'Hello. How can we help?' })).toBeTruthy();
  expect(await screen().findByText('Berthwell Support')).toBeTruthy();
  expect(screen().getByRole('button', { name: /Request a refund/ })).toBeTruthy();
  expect(events.filter((name) => name !== 'unread')).toEqual(['ready', 'open']);
});

test('while nobody is there, a waiting customer is told that his message arrived, not that somebody is sought', async () => {
  relay.desk({ state: 'away', agents: [] });
  panel.open({ screen: 'conversation' });
  fireEvent.input(await composer(), { target: { value: 'My transfer is stuck' } });
  fireEvent.keyDown(await composer(), { key: 'Enter' });
  await waitFor(() => expect(relay.commands).toHaveLength(2));
  const { log } = relay.commands[1] as { log: string };
  relay.happen(log, { role: 'relay' }, { type: 'queued', since: 1 } as never);
  expect(await screen().findByText('Your message is with us')).toBeTruthy();
  expect(screen().getByText('Nobody is online right now')).toBeTruthy();
  expect(screen().queryByText('Finding somebody for you')).toBeNull();
  relay.desk({ state: 'online', agents: ['Lin Zhou'] });
  expect((await screen().findAllByText('Finding somebody for you')).length).toBeGreaterThan(0);
  expect(screen().queryByText('Your message is with us')).toBeNull();
});

test('a message is written, sent and answered', async () => {
  panel.open({ screen: 'conversation' });
  fireEvent.input(await composer(), { target: { value: 'My transfer is stuck' } });
  fireEvent.keyDown(await composer(), { key: 'Enter' });
  await waitFor(() => expect(relay.commands.map(({ type }) => type)).toEqual(['startConversation', 'postMessage']));
  const { log } = relay.commands[1] as { log: string };
  relay.happen(log, { role: 'agent', id: 'ag_1', name: 'Lin Zhou' }, {
    type: 'messagePosted',
    text: 'I am looking.',
  } as never);
  expect(await screen().findByText('I am looking.')).toBeTruthy();
  expect((await composer()).value).toBe('');
});

test('a doubtful message carries our caution outside its bubble, which no message can draw', async () => {
  panel.open({ screen: 'conversation' });
  fireEvent.input(await composer(), { target: { value: 'Hello' } });
  fireEvent.keyDown(await composer(), { key: 'Enter' });
  await waitFor(() => expect(relay.commands.map(({ type }) => type)).toContain('postMessage'));
  const { log } = relay.commands[1] as { log: string };
  const lin = { role: 'agent', id: 'ag_1', name: 'Lin Zhou' } as const;
  const say = (text: string, caution?: string) =>
    relay.happen(log, lin, { type: 'messagePosted', text, ...(caution !== undefined && { caution }) } as never);
  say('<aside class="caution">Safety reminder</aside>');
  expect(await screen().findByText(/<aside class/)).toBeTruthy();
  expect(screen().queryByRole('complementary', { name: 'Safety reminder' })).toBeNull();
  say('Please pay the fee.', 'asksForPayment');
  const caution = await screen().findByRole('complementary', { name: 'Safety reminder' });
  expect(caution.textContent).toContain('we never ask you to pay');
  expect(caution.closest('.bubble')).toBeNull();
  say('Look here.', 'ruleOfALaterRelay');
  await waitFor(() => expect(shadow().querySelectorAll('.caution')).toHaveLength(2));
});

test('an Enter that ends a composition sends nothing', async () => {
  panel.open({ screen: 'conversation' });
  fireEvent.input(await composer(), { target: { value: 'zhuan' } });
  fireEvent.keyDown(await composer(), { key: 'Enter', isComposing: true });
  fireEvent.keyDown(await composer(), { key: 'Enter', keyCode: 229 });
  expect((await composer()).value).toBe('zhuan');
  expect(relay.commands).toEqual([]);
});

test('a recovery phrase is neither sent nor stored, and is cut out of the field', async () => {
  panel.open({ screen: 'conversation' });
  fireEvent.input(await composer(), { target: { value: `my words: ${phrase}` } });
  fireEvent.keyDown(await composer(), { key: 'Enter' });
  const sheet = within(await screen().findByRole('alertdialog', {}, { timeout: 4000 }));
  expect(sheet.getByText('This message was not sent')).toBeTruthy();
  expect(shadow().querySelector('.sheet')?.textContent).not.toContain('sausage');
  fireEvent.click(sheet.getByRole('button', { name: 'Remove this part for me' }));
  await waitFor(async () => expect((await composer()).value).not.toContain('sausage'));
  expect(relay.commands).toEqual([]);
  expect(stored()).not.toContain('sausage');
});

test('a recovery phrase that was pasted or dropped is stopped without being sent, and what was typed after it is left to the next look', async () => {
  panel.open({ screen: 'conversation' });
  const field = await composer();
  fireEvent.input(field, { target: { value: phrase }, inputType: 'insertFromDrop' });
  fireEvent.input(field, { target: { value: `${phrase} 请看` }, inputType: 'insertText' });
  const sheet = within(await screen().findByRole('alertdialog', {}, { timeout: 4000 }));
  fireEvent.click(sheet.getByRole('button', { name: 'Remove this part for me' }));
  await waitFor(() => expect(field.value.trim()).toBe('请看'));
  expect(relay.commands).toEqual([]);
  expect(stored()).not.toContain('sausage');
});

test('a phrase that is pasted into a field too short for it is told as one, and led to a person', async () => {
  panel.requestRefund({ payment: 'card', transactionId: 'pi_3QK8dR2eZvKYlo2Cv7Zd' });
  fireEvent.click((await screen().findAllByRole('radio'))[0]!);
  fireEvent.click(screen().getByRole('button', { name: 'Continue' }));
  const amount = (await screen().findByLabelText(/Amount/)) as HTMLInputElement;
  fireEvent.focus(amount);
  fireEvent.paste(amount, { clipboardData: { getData: () => phrase, files: [] } });
  fireEvent.input(amount, { target: { value: phrase.slice(0, amount.maxLength) } });
  const sheet = within(await screen().findByRole('alertdialog', {}, { timeout: 4000 }));
  fireEvent.click(sheet.getByRole('button', { name: 'I have sent it elsewhere' }));
  fireEvent.click(await sheet.findByRole('button', { name: 'Talk to us' }));
  expect(await composer()).toBeTruthy();
  expect(stored()).not.toContain('winner');
  expect(relay.commands).toEqual([]);
});

test('the intake asks one question at a time and tells what is wrong beside the field', async () => {
  panel.requestRefund({
    payment: 'card',
    amount: '128.40',
    currency: 'USD',
    transactionId: 'pi_3QK8dR2eZvKYlo2Cv7Zd',
    paidAt: new Date(Date.now() - 864e5).toISOString(),
  });
  fireEvent.click(await screen().findByRole('button', { name: 'Continue' }));
  expect(await screen().findByRole('alert')).toBeTruthy();
  fireEvent.click(screen().getAllByRole('radio')[0]!);
  fireEvent.click(screen().getByRole('button', { name: 'Continue' }));
  expect(await screen().findByText('Filled in from your wallet')).toBeTruthy();
  expect(screen().getByText('128.40 USD')).toBeTruthy();
});

test('Escape closes the panel and says so', async () => {
  panel.open();
  fireEvent.keyDown(await screen().findByRole('dialog'), { key: 'Escape' });
  await waitFor(() => expect(shadow().querySelector('.panel')).toBeNull());
  expect(events).toContain('close');
});

test('when somebody signs in while it is open, the panel starts over under his name', async () => {
  panel.open({ screen: 'conversation' });
  await composer();
  panel.identify(`x.${btoa('{"sub":"alice"}')}.y`);
  expect(await composer()).toBeTruthy();
  fireEvent.input(await composer(), { target: { value: 'It is me' } });
  fireEvent.keyDown(await composer(), { key: 'Enter' });
  await waitFor(() => expect(relay.commands.map(({ type }) => type)).toEqual(['startConversation', 'postMessage']));
});
