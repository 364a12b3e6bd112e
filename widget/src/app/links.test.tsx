// @vitest-environment happy-dom
// Links in the customer's conversation: what can be tapped, what is text, and what is said about it.
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Panel } from '../api/types.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { mount } from './main.tsx';

const kai = { role: 'agent', id: 'ag_kai', name: 'Kai' } as const;
const patient = { timeout: 4_000 };
let relay: ScriptedRelay;
let panel: Panel;

const shadow = () => document.querySelector('[data-recourse=panel]')?.shadowRoot as unknown as HTMLElement;
const screen = () => within(shadow());
const links = () => [...shadow().querySelectorAll<HTMLAnchorElement>('.talk a')];

beforeEach(async () => {
  localStorage.clear();
  document.body.innerHTML = '';
  relay = scriptedRelay();
  panel = mount(
    { site: 'berthwell', relay: 'http://relay.test', locale: 'en', theme: 'light', tell: () => {} },
    () => relay.socket,
  );
  panel.open({ screen: 'conversation' });
  fireEvent.input(await screen().findByLabelText('Write a message'), { target: { value: 'hello there' } });
  fireEvent.keyDown(await screen().findByLabelText('Write a message'), { key: 'Enter' });
  await waitFor(() => expect(relay.commands.some(({ type }) => type === 'postMessage')).toBe(true), patient);
});
afterEach(() => panel.destroy());

async function reads(text: string): Promise<void> {
  const command = relay.commands.find(({ type }) => type === 'postMessage') as { log: string };
  relay.happen(command.log, kai, { type: 'messagePosted', text } as { type: string });
  await waitFor(() => expect(screen().getAllByText(/Kai/).length).toBeGreaterThan(0), patient);
}

test('a page of ours opens at once, in a window that knows nothing of this one', async () => {
  await reads('See https://berthwell.example/refunds.');
  await waitFor(() => expect(links()).toHaveLength(1), patient);
  const [link] = links();
  expect([link!.href, link!.rel, link!.target]).toEqual([
    'https://berthwell.example/refunds',
    'noopener noreferrer',
    '_blank',
  ]);
  expect(link!.firstElementChild?.textContent).toBe('berthwell.example');
  let held: boolean | undefined;
  link!.addEventListener('click', (event) => {
    held = event.defaultPrevented;
    event.preventDefault();
  });
  fireEvent.click(link!);
  expect(held).toBe(false);
  expect(screen().queryByRole('dialog', { name: /leaving/ })).toBeNull();
});

test('a listed page that is not ours asks first, and says where it leads', async () => {
  await reads('Look at etherscan.io/tx/0xabc');
  await waitFor(() => expect(links()).toHaveLength(1), patient);
  expect(fireEvent.click(links()[0]!)).toBe(false);
  const sheet = within(await screen().findByRole('dialog', { name: 'You are leaving Berthwell Support' }));
  expect(sheet.getByText('https://etherscan.io/tx/0xabc')).toBeTruthy();
  const open = sheet.getByRole('link', { name: 'Open the site' }) as HTMLAnchorElement;
  expect([open.href, open.rel]).toEqual(['https://etherscan.io/tx/0xabc', 'noopener noreferrer']);
  fireEvent.click(sheet.getByRole('button', { name: 'Stay here' }));
  await waitFor(() => expect(screen().queryByRole('dialog', { name: /leaving/ })).toBeNull());
});

test.each([
  ['https://evil.top/refund', 'evil.top (https://evil.top/refund)', undefined],
  ['evil.top/refund', 'evil.top/refund', undefined],
  ['https://berthwell.example@evil.top/x', 'evil.top (https://berthwell.example@evil.top/x)', /evil.top is written/],
  ['https://sub.berthwell.example', 'sub.berthwell.example (https://sub.berthwell.example)', undefined],
  ['http://etherscan.io/x', 'etherscan.io (http://etherscan.io/x)', /etherscan.io is written/],
  [
    'https://xn--therscan-90a.io/x',
    'étherscan.io (https://xn--therscan-90a.io/x)',
    /étherscan.io looks like etherscan.io/,
  ],
  ['ether\u200bscan.cc', 'etherscan.cc', /etherscan.cc looks like etherscan.io/],
  ['javascript:alert(1)', 'javascript:alert(1)', /is written/],
])('%s is text with its host first: %s', async (typed, drawn, caution) => {
  await reads(`before ${typed} after`);
  await waitFor(() => expect(shadow().querySelector('.link-off')?.textContent).toBe(drawn), patient);
  expect(shadow().querySelector('.link-off')?.firstElementChild?.tagName).toBe('B');
  expect(links()).toEqual([]);
  const said = screen().queryByRole('complementary', { name: 'About this link' });
  if (caution) expect(said?.textContent).toMatch(caution);
  else expect(said).toBeNull();
});
