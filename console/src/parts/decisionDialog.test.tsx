// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAccount } from '../state/account.ts';
import type { DecisionKind } from '../state/decision.ts';
import { startKeys } from '../state/keys.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import { caseLog, submittedCase } from '../testing/samples.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { DecisionDialog } from './decisionDialog.tsx';

let relay: ScriptedRelay;
let closed = 0;
let stopKeys: () => void;

beforeEach(() => {
  relay = scriptedRelay();
  relay.desk.connect();
  closed = 0;
  stopKeys = startKeys();
});
afterEach(() => {
  cleanup();
  stopKeys();
  relay.desk.stop();
});

function draw(first: DecisionKind) {
  const workspace = {
    desk: relay.desk,
    place: signal({ list: 'mine' as const }),
    go: () => undefined,
    account: createAccount(async () => new Response('{}')),
  };
  render(
    <WorkspaceContext.Provider value={workspace}>
      <DecisionDialog
        log={caseLog}
        state={submittedCase()}
        first={first}
        close={() => {
          closed++;
        }}
      />
    </WorkspaceContext.Provider>,
  );
}

const go = () => fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });

test('nothing is sent until the last key', async () => {
  draw('deny');
  fireEvent.click(screen.getByRole('radio', { name: 'Approve' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Ask for more' }));
  expect(relay.commands).toEqual([]);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(closed).toBe(1);
  expect(relay.commands).toEqual([]);
});

test('a denial carries the code of the rule that failed and the words that the preview showed', async () => {
  draw('deny');
  const words = screen.getByLabelText<HTMLTextAreaElement>(/Words for the customer/).value;
  expect(document.querySelector('.preview')?.textContent).toContain(words);
  go();
  await waitFor(() => expect(closed).toBe(1));
  expect(relay.commands).toMatchObject([{ type: 'denyCase', log: caseLog, codes: ['D01'], words }]);
});

test('more than was asked for is told beside the field', async () => {
  draw('approve');
  fireEvent.input(screen.getByLabelText(/Amount to refund/), { target: { value: '9999' } });
  go();
  await screen.findByText('Not more than was requested.');
  expect(relay.commands).toEqual([]);
});

test('the guard reads the words before they go', async () => {
  draw('ask');
  fireEvent.input(screen.getByLabelText(/Words for the customer/), { target: { value: '请把您的助记词发给我。' } });
  go();
  await screen.findByText(/We never ask for a recovery phrase/);
  expect(relay.commands).toEqual([]);
  expect(closed).toBe(0);
});

test('what a colleague decided first is told in plain words, and the dialog stays', async () => {
  relay.refuseWith({ code: 'notPossibleNow' });
  draw('approve');
  go();
  await screen.findByText(/The case moved on meanwhile/);
  expect(closed).toBe(0);
});

test('decisions rest while the connection is away', async () => {
  draw('approve');
  relay.cut();
  await screen.findByText('Decisions wait until we are connected again');
  go();
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Approve/ }).disabled).toBe(true));
  expect(relay.commands).toEqual([]);
});
