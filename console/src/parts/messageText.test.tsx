// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { WorkspaceContext } from '../state/workspace.ts';
import { scriptedRelay } from '../testing/scriptedRelay.ts';
import { MessageText } from './messageText.tsx';

afterEach(cleanup);

function shows(text: string): void {
  const relay = scriptedRelay();
  relay.desk.connect();
  render(
    <WorkspaceContext.Provider value={{ desk: relay.desk } as never}>
      <p>
        <MessageText text={text} />
      </p>
    </WorkspaceContext.Provider>,
  );
}
const links = () => [...document.querySelectorAll('a')];

test.each([
  ['evil.top/refund', 'evil.top/refund', 'This host is not on your list.'],
  [
    'https://etherscan.io@evil.top',
    'evil.top (https://etherscan.io@evil.top)',
    'No proper site writes a link like this',
  ],
  ['https://xn--therscan-90a.io', 'étherscan.io (https://xn--therscan-90a.io)', 'This host looks like etherscan.io'],
  ['javascript:alert(1)', 'javascript:alert(1)', 'No proper site writes a link like this'],
])('%s of a customer can be looked at, and followed from nowhere', async (typed, drawn, judged) => {
  shows(`is ${typed} yours?`);
  const link = await screen.findByRole('button');
  expect(link.textContent).toBe(drawn);
  expect(links()).toEqual([]);
  fireEvent.click(link);
  const dialog = within(await screen.findByRole('dialog', { name: 'Link' }));
  expect(dialog.getByText(judged, { exact: false })).toBeTruthy();
  expect(dialog.getByText(/isolated browser/)).toBeTruthy();
  expect(links()).toEqual([]);
});

test('a listed one opens from the look at it, without telling where one comes from', async () => {
  shows('https://etherscan.io/tx/0xabc');
  fireEvent.click(await screen.findByRole('button', { name: /^etherscan\.io/ }));
  expect(screen.getByText('This host is on your list.')).toBeTruthy();
  const [open] = links();
  expect([open!.href, open!.rel, open!.target]).toEqual([
    'https://etherscan.io/tx/0xabc',
    'noopener noreferrer',
    '_blank',
  ]);
});

test('a text without links is only text', async () => {
  shows('好的，谢谢');
  await waitFor(() => expect(document.body.textContent).toBe('好的，谢谢'));
  expect(screen.queryByRole('button')).toBeNull();
});
