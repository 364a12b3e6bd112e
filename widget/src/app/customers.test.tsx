// @vitest-environment happy-dom
// One customer after another on the same device: what goes over to an account, and what a logout leaves.

import type { SocketLike } from '@recourse/shared/session';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Panel, TokenSource } from '../api/types.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { mount } from './main.tsx';

interface Tab {
  relay: ScriptedRelay;
  panel: Panel;
  root: HTMLElement;
}
const tabs: Tab[] = [];

/** A page of its own, over the storage that all pages of this origin share. */
function openTab(token?: TokenSource): Tab {
  const relay = scriptedRelay();
  const panel = mount(
    {
      ...{ site: 'berthwell', relay: 'http://relay.test', locale: 'en', theme: 'light', tell: () => {} },
      ...(token && { token }),
    },
    () => ownSocket(relay.socket),
  );
  const host = [...document.querySelectorAll('[data-recourse=panel]')].at(-1);
  const tab = { relay, panel, root: host?.shadowRoot as unknown as HTMLElement };
  tabs.push(tab);
  return tab;
}

/** As real ones: who has disconnected hears nothing any more. */
function ownSocket(shared: SocketLike): SocketLike {
  const heard: Array<[string, (payload: never) => void]> = [];
  const each = (how: 'on' | 'off') => {
    for (const [name, listener] of heard) shared[how](name, listener);
  };
  return {
    get connected() {
      return shared.connected;
    },
    connect() {
      each('off');
      each('on');
      return shared.connect();
    },
    disconnect() {
      each('off');
      return shared.disconnect();
    },
    emit: (event, payload, ack) => shared.emit(event, payload, ack),
    on(name, listener) {
      heard.push([name, listener]);
      return shared.on(name, listener);
    },
    off: (name, listener) => shared.off(name, listener),
  };
}

const composerOf = async ({ root }: Tab) =>
  (await within(root).findByLabelText('Write a message', {}, { timeout: 4_000 })) as HTMLTextAreaElement;
async function says(tab: Tab, text: string): Promise<void> {
  fireEvent.input(await composerOf(tab), { target: { value: text } });
  fireEvent.keyDown(await composerOf(tab), { key: 'Enter' });
  await waitFor(async () => expect((await composerOf(tab)).value).toBe(''));
}
const kept = () => Object.entries(localStorage).map(([key, value]) => `${key}=${value}`);
const token = (sub: string) => `x.${btoa(JSON.stringify({ sub, exp: 4_000_000_000 }))}.y`;
const texts = ({ relay }: Tab) => relay.commands.flatMap((each) => (each.type === 'postMessage' ? [each.text] : []));

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
});
afterEach(() => {
  for (const { panel } of tabs.splice(0)) panel.destroy();
});

test('who signs in takes along what waits on the device: unsent messages, and a draft', async () => {
  const tab = openTab();
  tab.panel.open({ screen: 'conversation' });
  await composerOf(tab);
  await waitFor(() => expect(tab.relay.socket.connected).toBe(true));
  tab.relay.cut();
  await says(tab, 'written offline, before I signed in');
  await waitFor(() => expect(kept().some((each) => each.includes('written offline'))).toBe(true));
  fireEvent.input(await composerOf(tab), { target: { value: 'Guten Tag, noch nicht fertig' } });
  await waitFor(() => expect(kept().some((each) => each.includes('noch nicht fertig'))).toBe(true), { timeout: 4_000 });

  tab.panel.identify(token('alice'));
  await waitFor(() => {
    const all = kept().filter((each) => /written offline|noch nicht fertig/.test(each));
    expect(all.length).toBe(2);
    expect(all.every((each) => each.startsWith('recourse.berthwell.known.'))).toBe(true);
  });
  tab.relay.mend();
  await waitFor(() => expect(texts(tab)).toEqual(['written offline, before I signed in']));
  expect((await composerOf(tab)).value).toBe('Guten Tag, noch nicht fertig');
});

async function leaveTraces(tab: Tab): Promise<void> {
  tab.panel.requestRefund({ payment: 'card', amount: '77.10', transactionId: 'pi_canary00000001' });
  await within(tab.root).findByRole('button', { name: 'Continue' }, { timeout: 4_000 });
  tab.panel.open({ screen: 'conversation', openedFrom: 'canary page' });
  await says(tab, 'canary sent');
  await waitFor(() => expect(texts(tab)).toContain('canary sent'));
  tab.relay.cut();
  await says(tab, 'canary waiting');
  fireEvent.input(await composerOf(tab), { target: { value: 'canary, noch nicht fertig' } });
  await waitFor(() => expect(kept().join()).toContain('canary, noch nicht fertig'), { timeout: 4_000 });
  expect(kept().join()).toContain('canary waiting');
  localStorage.setItem('recourse.berthwell.known.x.receipt.berthwell.rc.00.x', '{"canary":"receipt"}');
}

test('a logout leaves nothing of the customer on the device, offline too, and sends nothing of his later', async () => {
  localStorage.setItem('wallet.theme', 'dark');
  const tab = openTab(token('alice'));
  await leaveTraces(tab);
  const before = new Set(kept().map((each) => each.slice(each.indexOf('=') + 1)));
  tab.panel.logout();
  // Timers that were under way when he left.
  await new Promise((resolve) => setTimeout(resolve, 900));
  const after = kept();
  expect(after.filter((each) => /canary|known\.|outbox|draft|receipt/.test(each))).toEqual([]);
  // The panel stands open and begins anew: not one value of before is there.
  expect(after.filter((each) => !each.startsWith('wallet.')).filter((each) => before.has(each.split('=')[1]!))).toEqual(
    after.filter((each) => each.startsWith('recourse.berthwell.site=')),
  );
  expect(localStorage.getItem('wallet.theme')).toBe('dark');
  const sent = texts(tab).length;
  // To the relay he is a stranger now.
  tab.relay.rows({ conversations: [] });
  tab.relay.mend();
  tab.panel.open({ screen: 'conversation' });
  expect((await composerOf(tab)).value).toBe('');
  expect(tab.root.textContent).not.toContain('canary');
  expect(texts(tab).length).toBe(sent);
});

test('closed, a logout leaves no key at all', async () => {
  const tab = openTab(token('alice'));
  await leaveTraces(tab);
  tab.panel.close();
  tab.panel.logout();
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(kept()).toEqual([]);
});

test.each(['storage', 'pageshow', 'focus', 'online', 'visibilitychange'])(
  'a page in the background learns of it by %s, ends, and writes nothing of him any more',
  async (wake) => {
    const [front, back] = [openTab(token('alice')), openTab(token('alice'))];
    back.panel.open({ screen: 'conversation' });
    await says(back, 'canary of the page behind');
    await waitFor(() => expect(texts(back)).toHaveLength(1));
    front.panel.open();
    await waitFor(() => expect(front.relay.socket.connected).toBe(true));
    front.panel.close();
    front.panel.logout();
    expect(kept()).toEqual([]);
    // Before it has heard anything: what it would store now is not stored.
    back.relay.cut();
    await says(back, 'canary after the logout');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(kept().join()).not.toContain('canary');
    back.panel.close();
    (wake === 'visibilitychange' ? document : window).dispatchEvent(new Event(wake));
    expect(back.relay.socket.connected).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(back.relay.socket.connected).toBe(false);
    expect(texts(back)).toEqual(['canary of the page behind']);
    expect(kept()).toEqual([]);
  },
);

test('a page that slept while another customer signed in leaves his things alone', async () => {
  const slept = openTab(token('alice'));
  slept.panel.open();
  await waitFor(() => expect(slept.relay.socket.connected).toBe(true));
  const front = openTab(token('alice'));
  front.panel.open();
  await waitFor(() => expect(front.relay.socket.connected).toBe(true));
  front.panel.logout();
  front.panel.identify(token('bob'));
  front.panel.open({ screen: 'conversation' });
  front.relay.cut();
  await says(front, 'of bob');
  await waitFor(() => expect(kept().join()).toContain('of bob'));
  slept.panel.close();
  window.dispatchEvent(new Event('pageshow'));
  expect(slept.relay.socket.connected).toBe(false);
  expect(kept().join()).toContain('of bob');
});
