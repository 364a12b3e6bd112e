// @vitest-environment happy-dom
// What was erased is shown to an agent as that, and nothing of what it was.
import { signal } from '@preact/signals';
import type { ConversationEvent } from '@recourse/shared/conversation';
import type { Author } from '@recourse/shared/kit';
import { cleanup, render, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAccount } from '../state/account.ts';
import { followConversation } from '../state/followed.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import { caseLog, conversationLog, wire } from '../testing/samples.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { CaseCard } from './caseCard.tsx';
import { ConversationColumn } from './conversation.tsx';

const logs: Record<string, ReturnType<typeof wire>> = {};
const customer = { id: 'kn_lin', kind: 'known' as const };
const lin: Author = { role: 'customer', id: 'kn_lin' };
const ofRelay: Author = { role: 'relay' };
let relay: ScriptedRelay;
beforeEach(() => {
  relay = scriptedRelay({ logs });
  relay.desk.connect();
});
afterEach(() => {
  cleanup();
  relay.desk.stop();
});

function draw(children: ComponentChildren): HTMLElement {
  const account = createAccount(async () => new Response('{}'));
  const workspace = { desk: relay.desk, place: signal({ list: 'mine' as const }), go: () => undefined, account };
  return render(<WorkspaceContext.Provider value={workspace}>{children}</WorkspaceContext.Provider>)
    .container as HTMLElement;
}

test('a conversation: when and why, no transcript, no composer', async () => {
  const started: ConversationEvent = {
    ...{ type: 'conversationStarted', customer: { ...customer, name: 'Lin' }, locale: 'en', timeZone: 'UTC' },
  };
  logs[conversationLog] = wire([
    [lin, started],
    [lin, { type: 'messagePosted', text: 'quince jam' }],
    [ofRelay, { type: 'conversationErased', why: 'request', customer }],
  ]);
  const followed = followConversation(relay.desk.session, conversationLog);
  const page = draw(
    <ConversationColumn log={conversationLog} followed={followed} openCase={() => undefined} strip={null} />,
  );
  await waitFor(() => expect(page.textContent).toContain('This conversation was erased'));
  expect(page.textContent).toContain('The customer was removed on request');
  expect(page.textContent).not.toMatch(/quince|Lin/);
  expect(page.querySelector('textarea')).toBeNull();
});

test('the card of a case in a conversation that is still there', async () => {
  logs[caseLog] = wire([[ofRelay, { type: 'caseErased', why: 'term', customer }]]);
  const page = draw(<CaseCard log={caseLog} open={() => undefined} />);
  await waitFor(() => expect(page.textContent).toBe('This case was erased'));
});

test('what he has not sent into it leaves his device', async () => {
  relay.refuseWith({ code: 'notAssignedToYou' });
  await relay.desk.send({ type: 'postNote', log: conversationLog, text: 'quince' });
  expect(relay.desk.outbox.value).toHaveLength(1);
  const counts = { mine: 0, queued: 0, open: 0, closed: 0, casesToDecide: 0, casesWaiting: 0, casesDone: 0 };
  relay.push('rows', { rows: [], counts, gone: [conversationLog] });
  expect(relay.desk.outbox.value).toEqual([]);
});
