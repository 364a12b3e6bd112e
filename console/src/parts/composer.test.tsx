// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setDraft } from '../state/drafts.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import { conversationLog, openConversation } from '../testing/samples.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { Composer } from './composer.tsx';

let relay: ScriptedRelay;

beforeEach(() => {
  relay = scriptedRelay();
  relay.desk.connect();
  setDraft(conversationLog, { kind: 'reply', text: '' });
});
afterEach(() => {
  cleanup();
  relay.desk.stop();
});

function draw(state = openConversation()) {
  const workspace = {
    desk: relay.desk,
    place: signal({ list: 'mine' as const }),
    go: () => undefined,
    signOut: async () => undefined,
  };
  render(
    <WorkspaceContext.Provider value={workspace}>
      <Composer log={conversationLog} state={state} name="林晓" />
    </WorkspaceContext.Provider>,
  );
}

async function write(text: string): Promise<HTMLTextAreaElement> {
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  fireEvent.input(field, { target: { value: text } });
  await waitFor(() => expect(field.value).toBe(text));
  fireEvent.keyDown(field, { key: 'Enter' });
  return field;
}

test('Enter sends a reply under the assignment that the agent holds', async () => {
  draw();
  const field = await write('您好，我来帮您核对。');
  await waitFor(() => expect(relay.commands).toHaveLength(1));
  expect(relay.commands[0]).toMatchObject({
    type: 'postMessage',
    log: conversationLog,
    text: '您好，我来帮您核对。',
    assignment: 3,
  });
  expect(field.value).toBe('');
});

test('an ask for a code is stopped: it stays in the field, marked, with the reason', async () => {
  draw();
  const field = await write('请把收到的短信验证码发给我。');
  await screen.findByText('Stopped before it left. The customer saw nothing.');
  expect(screen.getByText(/We never ask for a code/)).toBeTruthy();
  expect(document.querySelector('.mirror mark')?.textContent).toContain('验证码');
  expect(field.value).toBe('请把收到的短信验证码发给我。');
  expect(relay.commands).toEqual([]);
});

test('a recovery phrase is stopped in a note as well', async () => {
  draw();
  fireEvent.click(screen.getByRole('tab', { name: /Note/ }));
  await waitFor(() => expect(screen.getByRole('tab', { name: /Note/ }).getAttribute('aria-selected')).toBe('true'));
  await write('legal winner thank year wave sausage worth useful legal winner thank yellow');
  await screen.findByText('Stopped before it was stored.');
  expect(relay.commands).toEqual([]);
});

test('changing the words lifts the stop', async () => {
  draw();
  const field = await write('请把收到的短信验证码发给我。');
  await screen.findByRole('alert');
  fireEvent.input(field, { target: { value: '不用提供验证码。' } });
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('a colleague’s conversation takes notes only', async () => {
  const place = { name: 'assigned' as const, agent: { id: 'ag_mei', name: 'Mei' }, queuedSince: 0, since: 0, at: 3 };
  draw(openConversation({ place }));
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /Write a note/ }));
  await screen.findByRole('textbox');
  await write('One order, two charges.');
  await waitFor(() => expect(relay.commands).toMatchObject([{ type: 'postNote', text: 'One order, two charges.' }]));
});

test('without a connection writing goes on and the words wait', async () => {
  draw();
  relay.cut();
  await screen.findByRole('button', { name: /Queue/ });
  await write('先不要付款。');
  await waitFor(() => expect(relay.desk.outbox.value).toHaveLength(1));
  expect(relay.commands).toEqual([]);
  relay.desk.connect();
  await waitFor(() => expect(relay.commands).toMatchObject([{ type: 'postMessage', text: '先不要付款。' }]));
});
