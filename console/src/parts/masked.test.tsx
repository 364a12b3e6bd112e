// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import type { Failure } from '@recourse/shared/protocol';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAccount } from '../state/account.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import { caseLog, submittedCase } from '../testing/samples.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { AskAgain } from './askAgain.tsx';
import { PaymentFacts } from './paymentFacts.tsx';

let relay: ScriptedRelay;
let proofs: unknown[];
let queries: unknown[];
let proved: boolean;
let refusal: Failure | undefined;

beforeEach(() => {
  relay = scriptedRelay();
  relay.desk.connect();
  [proofs, queries, proved, refusal] = [[], [], false, undefined];
  const answers: Record<string, unknown> = {
    revealField: { ok: true, value: 'pi_3Qx8aZ2kLmN0' },
  };
  relay.desk.session.query = async (query, _schema) => {
    queries.push(query);
    const failure = refusal ?? (proved ? undefined : { code: 'proofNeeded' });
    return (failure ? { ok: false, failure } : answers[(query as { type: string }).type]) as never;
  };
});
afterEach(() => {
  cleanup();
  relay.desk.stop();
});

function draw() {
  const account = createAccount(async (_path, init) => {
    const body = JSON.parse(String(init?.body)) as { password?: string };
    proofs.push(body);
    proved = body.password === 'plum tree over the wall';
    const wrong = { ok: false, failure: { code: 'invalidField', field: 'password', rule: 'wrong' } };
    return new Response(JSON.stringify(proved ? { ok: true } : wrong));
  });
  const workspace = { desk: relay.desk, place: signal({ list: 'mine' as const }), go: () => undefined, account };
  const state = submittedCase();
  const request = { ...state.request, payment: 'card', transactionId: '***LmN0' } as typeof state.request;
  render(
    <WorkspaceContext.Provider value={workspace}>
      <PaymentFacts log={caseLog} state={{ ...state, request }} />
      <AskAgain account={account} hasFactor={true} />
    </WorkspaceContext.Provider>,
  );
}

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const prove = async (password: string) => {
  fireEvent.input(await screen.findByLabelText('Password'), { target: { value: password } });
  const dialog = screen.getByRole('dialog', { name: 'Is it you?' });
  fireEvent.submit(dialog.querySelector('form')!);
};

test('a masked field is shown for a reason and after a proof, and hidden again', async () => {
  draw();
  expect(screen.getByText('•••• LmN0')).toBeTruthy();
  press(/Show the whole of: Transaction/);
  fireEvent.click(screen.getByLabelText('Something looks wrong'));
  press('Show it');
  await prove('wrong');
  await screen.findByText('The password is not right.');
  await prove('plum tree over the wall');
  await screen.findByRole('button', { name: /pi_3Qx8aZ2kLmN0/ });
  const asked = { type: 'revealField', log: caseLog, field: 'transactionId', reason: 'suspectedFraud' };
  expect(queries).toEqual([asked, asked]);
  expect(screen.queryByRole('dialog')).toBeNull();
  press('Hide');
  expect(screen.queryByText(/pi_3Qx8/)).toBeNull();
});

test('who gives up is asked nothing more, and nothing is shown', async () => {
  draw();
  press(/Show the whole of: Transaction/);
  press('Show it');
  const dialog = await screen.findByRole('dialog', { name: 'Is it you?' });
  fireEvent.click(dialog.querySelector('footer .ghost')!);
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Is it you?' })).toBeNull());
  expect(screen.getByText('•••• LmN0')).toBeTruthy();
  expect(proofs).toEqual([]);
});

test('too many within an hour is said', async () => {
  refusal = { code: 'rateLimited', retryAfterMs: 1000 };
  draw();
  press(/Show the whole of: Transaction/);
  press('Show it');
  expect((await screen.findByRole('alert')).textContent).toMatch(/many within an hour/);
});
