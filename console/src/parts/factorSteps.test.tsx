// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { createAccount } from '../state/account.ts';
import { FactorSteps } from './factorSteps.tsx';
import { PasswordForm } from './passwordForm.tsx';

afterEach(cleanup);

const key = 'JBSWY3DPEHPK3PXP';
const recovery = Array.from({ length: 10 }, (_, n) => `aaaa-bbbb-cccc-000${n}`);

function accountOver(answer: (path: string, body: Record<string, string>) => unknown) {
  return createAccount(
    async (path, init) =>
      new Response(JSON.stringify(answer(path.split('/agent/')[1]!, JSON.parse(String(init?.body))))),
  );
}
const invalid = (field: string, rule = 'wrong') => ({ ok: false, failure: { code: 'invalidField', field, rule } });

test('the key is there as a picture and as text, a code proves it, and the recovery codes have to be kept', async () => {
  const account = accountOver((path, { code }) => {
    if (path === 'second-factor/begin') return { ok: true, key, uri: `otpauth://totp/Harbor:kai?secret=${key}` };
    return code === '123456' ? { ok: true, recovery } : invalid('code');
  });
  let done = 0;
  render(<FactorSteps account={account} done={() => done++} />);
  const picture = await screen.findByRole('img', { name: 'QR code of the key' });
  expect(picture.querySelectorAll('path')[0]?.getAttribute('d')?.length).toBeGreaterThan(1000);
  screen.getByRole('button', { name: `the key ${key}` });
  const type = (code: string) => {
    fireEvent.input(screen.getByLabelText('Then type the code that the app shows'), { target: { value: code } });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  };
  type('000000');
  await screen.findByText(/This code is not right/);
  type('123456');
  await screen.findByText(recovery[9]!);
  const leave = screen.getByRole<HTMLButtonElement>('button', { name: 'Done' });
  expect(leave.disabled).toBe(true);
  fireEvent.click(screen.getByLabelText('I have kept them'));
  fireEvent.click(leave);
  expect(done).toBe(1);
});

test('a key that could not be made is said, and asked for again', async () => {
  let tries = 0;
  const account = accountOver(() => (++tries === 1 ? { nonsense: true } : { ok: true, key, uri: 'otpauth://totp/x' }));
  render(<FactorSteps account={account} done={() => undefined} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Begin again' }));
  await screen.findByRole('img', { name: 'QR code of the key' });
});

test.each([
  ['tooShort', 'It needs at least 15 characters.'],
  ['common', 'It is one that is guessed first, or such a one with a few characters added.'],
  ['aboutYou', 'It is too close to your name or to the name of the site.'],
])('a new password that breaks the rule %s is refused in words, beside it', async (rule, told) => {
  const account = accountOver(() => invalid('next', rule));
  render(<PasswordForm account={account} done={() => undefined} giveUp={() => undefined} />);
  for (const label of ['The present one', 'The new one', 'The new one again'])
    fireEvent.input(screen.getByLabelText(label), { target: { value: 'something' } });
  fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
  expect((await screen.findByRole('alert')).textContent).toBe(told);
  expect(screen.getByLabelText('The new one').getAttribute('aria-invalid')).toBe('true');
});

test('two that differ are not sent', async () => {
  let sent = 0;
  const account = accountOver(() => ++sent && { ok: true });
  render(<PasswordForm account={account} done={() => undefined} giveUp={() => undefined} />);
  fireEvent.input(screen.getByLabelText('The present one'), { target: { value: 'any' } });
  fireEvent.input(screen.getByLabelText('The new one'), { target: { value: 'one' } });
  fireEvent.input(screen.getByLabelText('The new one again'), { target: { value: 'two' } });
  fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
  expect((await screen.findByRole('alert')).textContent).toBe('The two are not the same.');
  expect(sent).toBe(0);
});
