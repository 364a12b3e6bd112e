// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import type { Failure } from '@recourse/shared/protocol';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAccount } from '../state/account.ts';
import { setDraft } from '../state/drafts.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import { conversationLog, openConversation } from '../testing/samples.ts';
import { type ScriptedRelay, scriptedRelay, testNow } from '../testing/scriptedRelay.ts';
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
    account: createAccount(async () => new Response('{}')),
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

const asked = '请把收到的短信验证码发给我。';
const stopped: Failure = {
  ...{ code: 'askStopped', field: 'text', rule: 'asksForCode', releasable: false },
  ...{ span: { start: 0, end: asked.length - 1 }, rewording: '不用提供验证码。' },
};

test('what the relay stopped stays in the field, marked, with the reason, and stands nowhere as unsent', async () => {
  draw();
  relay.refuseWith(stopped);
  const field = await write(asked);
  await screen.findByText('Stopped before it left. The customer saw nothing.');
  expect(screen.getByText(/We never ask for a code/)).toBeTruthy();
  expect(document.querySelector('.mirror mark')?.textContent).toBe(asked.slice(0, -1));
  expect(field.value).toBe(asked);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('验证码');
  expect(relay.desk.outbox.value).toEqual([]);
  expect(screen.queryByRole('button', { name: /second person/ })).toBeNull();
});

test('without a connection it is stopped here', async () => {
  draw();
  relay.cut();
  await screen.findByRole('button', { name: /Queue/ });
  const field = await write(asked);
  await screen.findByText('Stopped before it left. The customer saw nothing.');
  expect(field.value).toBe(asked);
  expect(relay.desk.outbox.value).toEqual([]);
});

test('one tap takes the rewording, and Ctrl+Z takes it back', async () => {
  draw();
  relay.refuseWith(stopped);
  const field = await write(asked);
  fireEvent.click(await screen.findByRole('button', { name: 'Use this wording' }));
  await waitFor(() => expect(field.value).toBe('不用提供验证码。'));
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
  await waitFor(() => expect(field.value).toBe(asked));
});

test('a doubtful line can be handed to a second person, and then waits above the field', async () => {
  draw();
  relay.refuseWith({ ...stopped, rule: 'leadsElsewhere', releasable: true });
  const field = await write(asked);
  const button = await screen.findByRole('button', { name: 'Ask a second person' });
  relay.refuseWith(undefined);
  fireEvent.click(button);
  await waitFor(() => expect(relay.commands.at(-1)).toMatchObject({ type: 'askRelease', text: asked, assignment: 3 }));
  await waitFor(() => expect(field.value).toBe(''));
  const log = 'berthwell.sl.40.2b0f8c11d3a94e6f90ab12cd34ef5607';
  const row = (release: object, seq: number) => ({
    ...{ log, seq, sort: 1, agent: { id: 'ag_kai', name: 'Kai' }, about: conversationLog, rule: 'leadsElsewhere' },
    ...{ verdict: 'block', releasable: true, stoppedAt: testNow, words: { text: asked, span: { start: 0, end: 2 } } },
    ...{ erased: false, place: 'toRelease', release, judgement: { name: 'open' } },
  });
  relay.push('stops', { stops: [row({ name: 'waiting', since: testNow }, 3)], counts: {} });
  await screen.findByText('Waits for a second person');
  relay.push('stops', { stops: [row({ name: 'refused', by: { id: 'ag_su', name: 'Su' } }, 4)], counts: {} });
  await screen.findByText('Su sent it back. The customer saw nothing.');
  fireEvent.click(screen.getByRole('button', { name: 'Write it anew' }));
  await waitFor(() => expect(field.value).toBe(asked));
  expect(screen.queryByText(/sent it back/)).toBeNull();
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
  relay.refuseWith(stopped);
  const field = await write(asked);
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
