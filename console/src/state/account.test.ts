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

test('a code is asked for once the password was right, and sent with it', async () => {
  const { account, bodies, answers } = accountOver({
    '/api/agent/sign-in': { ok: false, failure: { code: 'codeNeeded' } },
  });
  const as = { site: 'berthwell', login: 'kai', password: 'right' };
  await account.signIn(as);
  expect(account.state.value).toMatchObject({ name: 'signedOut', codeFor: as });
  answers['/api/agent/sign-in'] = { ok: false, failure: { code: 'unauthenticated', field: 'code' } };
  await account.giveCode('000000');
  expect(account.state.value).toMatchObject({ problem: 'wrongCode', codeFor: as });
  answers['/api/agent/sign-in'] = { ok: true, agent: kai };
  await account.giveCode('123456');
  expect(bodies.at(-1)).toEqual({ ...as, code: '123456' });
  expect(account.state.value.name).toBe('signedIn');
});

test('a password that is no longer right at the second step begins anew, and leaving it forgets the password', async () => {
  const { account, answers } = accountOver({ '/api/agent/sign-in': { ok: false, failure: { code: 'codeNeeded' } } });
  const as = { site: 'berthwell', login: 'kai', password: 'right' };
  await account.signIn(as);
  answers['/api/agent/sign-in'] = { ok: false, failure: { code: 'unauthenticated' } };
  await account.giveCode('123456');
  expect(account.state.value).toEqual({ name: 'signedOut', sites: [], problem: 'wrong', codeFor: undefined });
  answers['/api/agent/sign-in'] = { ok: false, failure: { code: 'codeNeeded' } };
  await account.signIn(as);
  account.leaveCode();
  expect(JSON.stringify(account.state.value)).not.toContain('right');
});

test('a connection that ends while he changes his password is understood when both answers are here', async () => {
  const asked: string[] = [];
  let answerChange = (_: Response) => {};
  const account = createAccount((path) => {
    asked.push(path);
    if (path.endsWith('/password')) return new Promise((resolve) => (answerChange = resolve));
    return Promise.resolve(new Response(JSON.stringify({ ok: true, agent: kai })));
  });
  const changed = account.changePassword({ current: 'one', next: 'two' });
  const ended = account.ended();
  await Promise.resolve();
  expect(asked).toEqual(['/api/agent/password']);
  answerChange(new Response(JSON.stringify({ ok: true })));
  await Promise.all([changed, ended]);
  expect(asked).toEqual(['/api/agent/password', '/api/agent/me']);
  expect(account.state.value.name).toBe('signedIn');
});
