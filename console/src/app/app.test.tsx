// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { createAccount } from '../state/account.ts';
import { App, type AppOptions } from './app.tsx';

afterEach(cleanup);

const kai = { id: 'ag_kai', site: 'berthwell', name: 'Kai' };
const signedOut = {
  ok: false,
  failure: { code: 'unauthenticated' },
  sites: [{ id: 'berthwell', name: { en: 'Berthwell Support' } }],
};
const workspace: AppOptions['loadSignedIn'] = async () => () => <p>The workspace</p>;

function accountOver(answers: Record<string, unknown>) {
  return createAccount(async (path) => new Response(JSON.stringify(answers[path])));
}

test('with one site the form asks for name and password only, and leads to the workspace', async () => {
  const account = accountOver({ '/api/agent/me': signedOut, '/api/agent/sign-in': { ok: true, agent: kai } });
  await account.ask();
  render(<App account={account} loadSignedIn={workspace} />);
  expect(screen.queryByLabelText('Site')).toBeNull();
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'kai' } });
  fireEvent.input(screen.getByLabelText('Password'), { target: { value: 'correct horse' } });
  fireEvent.submit(screen.getByRole('form', { name: 'Sign in' }));
  await screen.findByText('The workspace');
});

test('a wrong password is told in the form', async () => {
  const account = accountOver({ '/api/agent/me': signedOut, '/api/agent/sign-in': signedOut });
  await account.ask();
  render(<App account={account} loadSignedIn={workspace} />);
  fireEvent.submit(screen.getByRole('form', { name: 'Sign in' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Name or password is not right.'));
});

test('a workspace that could not be fetched is fetched again on demand', async () => {
  const account = accountOver({ '/api/agent/me': { ok: true, agent: kai } });
  await account.ask();
  let tries = 0;
  const load: AppOptions['loadSignedIn'] = () => (++tries === 1 ? Promise.reject(new Error('offline')) : workspace());
  render(<App account={account} loadSignedIn={load} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await screen.findByText('The workspace');
});

test('a second step asks for a code, or for a recovery code instead', async () => {
  const answers: Record<string, unknown> = {
    '/api/agent/me': signedOut,
    '/api/agent/sign-in': { ok: false, failure: { code: 'codeNeeded' } },
  };
  const account = accountOver(answers);
  await account.ask();
  render(<App account={account} loadSignedIn={workspace} />);
  fireEvent.submit(screen.getByRole('form', { name: 'Sign in' }));
  await screen.findByLabelText('Code');
  fireEvent.click(screen.getByRole('button', { name: 'Use a recovery code' }));
  screen.getByLabelText('Recovery code');
  answers['/api/agent/sign-in'] = { ok: false, failure: { code: 'unauthenticated', field: 'code' } };
  fireEvent.submit(screen.getByRole('form', { name: 'One more step' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/recovery code is not right/));
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  screen.getByLabelText('Password');
});
