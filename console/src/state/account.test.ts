import { expect, test } from 'vitest';
import { createAccount } from './account.ts';

const kai = { id: 'ag_kai', site: 'berthwell', login: 'kai', name: 'Kai' };
const sites = [{ id: 'berthwell', name: { en: 'Berthwell Support' } }];
const signedOut = { ok: false, failure: { code: 'unauthenticated' }, sites };

function accountOver(answers: Record<string, unknown>) {
  const bodies: unknown[] = [];
  const account = createAccount(async (path, init) => {
    if (init?.body) bodies.push(JSON.parse(String(init.body)));
    const answer = answers[path];
    if (answer === undefined) throw new TypeError('no network');
    return new Response(JSON.stringify(answer));
  });
  return { account, bodies, answers };
}

test('a browser without a sign-in is offered the sites', async () => {
  const { account } = accountOver({ '/api/agent/me': signedOut });
  await account.ask();
  expect(account.state.value).toEqual({ name: 'signedOut', sites, problem: undefined });
});

test('a wrong name and a wrong password are told alike', async () => {
  const { account } = accountOver({ '/api/agent/me': signedOut, '/api/agent/sign-in': signedOut });
  await account.ask();
  await account.signIn({ site: 'berthwell', login: 'kai', password: 'wrong' });
  expect(account.state.value).toEqual({ name: 'signedOut', sites, problem: 'wrong' });
});

test('signing in shows the desk, signing out the form', async () => {
  const { account, bodies, answers } = accountOver({
    '/api/agent/sign-in': { ok: true, agent: kai },
    '/api/agent/sign-out': { ok: true },
  });
  await account.signIn({ site: 'berthwell', login: 'kai', password: 'right' });
  expect(bodies).toEqual([{ site: 'berthwell', login: 'kai', password: 'right' }]);
  expect(account.state.value).toMatchObject({ name: 'signedIn', agent: { id: 'ag_kai', site: 'berthwell' } });
  answers['/api/agent/me'] = signedOut;
  await account.signOut();
  expect(account.state.value.name).toBe('signedOut');
});

test('a relay that does not answer is not taken for a wrong password', async () => {
  const { account } = accountOver({ '/api/agent/me': signedOut });
  await account.ask();
  await account.signIn({ site: 'berthwell', login: 'kai', password: 'right' });
  expect(account.state.value).toMatchObject({ name: 'signedOut', problem: 'unreachable' });
});
