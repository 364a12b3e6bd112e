// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import type { ExportRequest, SubmittedCase } from '@recourse/shared/case';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAccount } from '../state/account.ts';
import { startKeys } from '../state/keys.ts';
import { toasts } from '../state/toasts.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import { caseLog, submittedCase } from '../testing/samples.ts';
import { type ScriptedRelay, scriptedRelay, testNow } from '../testing/scriptedRelay.ts';
import { AskAgain } from './askAgain.tsx';
import { ExportAsks } from './exportAsks.tsx';
import { ExportRecord } from './exportRecord.tsx';

const minute = 60_000;
const me = { id: 'ag_kai', name: 'Kai' };
const lin = { id: 'ag_lin', name: 'Lin' };
const request = (by: typeof me, stage: ExportRequest['stage']): ExportRequest => ({
  ...{ at: 7, by, time: testNow - 3 * minute, reason: 'bankDispute', stage },
});
const waiting = { name: 'waiting', until: testNow + 60 * minute } as const;

let relay: ScriptedRelay;
let stopKeys: () => void;
let proved: boolean;
let queries: unknown[];
function start(rank: 'agent' | 'senior' = 'agent') {
  relay = scriptedRelay({ rank });
  relay.desk.connect();
  relay.desk.session.query = async (query, _schema) => {
    queries.push(query);
    const failure = { ok: false, failure: { code: 'proofNeeded' } };
    return (proved ? { ok: true, caseNumber: 'RC-1', page: '<p>', json: '{}' } : failure) as never;
  };
}
beforeEach(() => {
  [proved, queries] = [false, []];
  start();
  stopKeys = startKeys();
});
afterEach(() => {
  cleanup();
  stopKeys();
  relay.desk.stop();
});

function draw(exports?: ExportRequest[]) {
  const account = createAccount(async () => {
    proved = true;
    return new Response(JSON.stringify({ ok: true }));
  });
  const workspace = { desk: relay.desk, place: signal({ list: 'mine' as const }), go: () => undefined, account };
  const state: SubmittedCase = { ...submittedCase(), ...(exports && { exports }) };
  const drawn = (
    <WorkspaceContext.Provider value={workspace}>
      <ExportAsks log={caseLog} state={state} />
      <ExportRecord log={caseLog} state={state} />
      <AskAgain account={account} hasFactor={false} />
    </WorkspaceContext.Provider>
  );
  render(drawn);
}

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const sent = () => relay.commands.map(({ id: _, ...rest }) => rest);
const key = (name: string) => fireEvent.keyDown(document.body, { key: name, shiftKey: true });

describe('whoever wants the record', () => {
  test('says what for, and is told that a colleague sees it', async () => {
    draw();
    key('X');
    await screen.findByRole('dialog', { name: 'Export the record' });
    fireEvent.click(screen.getByLabelText('Police, court, regulator or ombudsman'));
    press('Ask for it');
    await waitFor(() => expect(sent()).toEqual([{ type: 'askExport', log: caseLog, reason: 'authority' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(toasts.value.at(-1)?.text).toMatch(/senior colleague/);
  });

  test('and who is alone learns what to do about it', async () => {
    relay.refuseWith({ code: 'nobodyToConfirm' });
    draw();
    press(/Export the record/);
    press('Ask for it');
    expect((await screen.findByRole('alert')).textContent).toMatch(/agent add --role senior/);
    expect(relay.desk.outbox.value).toEqual([]);
  });

  test('sees that it waits, and can take it back', async () => {
    draw([request(me, waiting)]);
    expect(screen.getByText('Waits for a second person')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Export|^Take it$/ })).toBeNull();
    press('Take it back');
    await waitFor(() => expect(sent()).toEqual([{ type: 'withdrawExport', log: caseLog, asked: 7 }]));
  });

  test('takes it once another agreed, after a proof, as a page and as a file', async () => {
    draw([request(me, { name: 'granted', until: testNow + 15 * minute, by: lin })]);
    expect(screen.getByText(/Lin agreed. Take it by/)).toBeTruthy();
    press(/^Take it(?! back)/);
    press('Put it together');
    fireEvent.input(await screen.findByLabelText('Password'), { target: { value: 'plum tree over the wall' } });
    fireEvent.submit(screen.getByRole('dialog', { name: 'Is it you?' }).querySelector('form')!);
    await screen.findByRole('button', { name: 'Page to read and print' });
    expect(screen.getByRole('button', { name: 'File that can be checked' })).toBeTruthy();
    expect(queries).toMatchObject([{ type: 'caseDossier' }, { type: 'caseDossier', log: caseLog, locale: 'en' }]);
  });

  test.each<[string, ExportRequest['stage'], RegExp]>([
    ['was refused', { name: 'refused', time: testNow, by: lin }, /Lin refused it/],
    ['came too late', { name: 'granted', until: testNow - 1, by: lin }, /Lapsed/],
    ['had it', { name: 'taken', time: testNow - 3 * minute, by: lin }, /Taken .* Lin agreed/],
  ])('and %s reads so, and may ask again', (_, stage, words) => {
    draw([request(me, stage)]);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Export the record/ })).toBeTruthy();
  });
});

test('whoever lost what he took a moment ago may take it once more', () => {
  draw([request(me, { name: 'taken', time: testNow - minute, by: lin })]);
  expect(screen.getByRole('button', { name: /Take it once more/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Export the record/ })).toBeNull();
});

describe('whoever may agree', () => {
  test('reads who wants it and what for, and agrees in one tap, once', async () => {
    start('senior');
    draw([request(lin, waiting)]);
    expect(screen.getByText('Lin wants the record of this case')).toBeTruthy();
    press(/^Agree/);
    press(/^Agree/);
    await waitFor(() => expect(sent()).toEqual([{ type: 'confirmExport', log: caseLog, asked: 7 }]));
    expect(toasts.value.at(-1)?.text).toMatch(/Lin has 15 minutes/);
  });

  test('or refuses by key; whoever was slower is told so', async () => {
    start('senior');
    relay.refuseWith({ code: 'notPossibleNow' });
    draw([request(lin, waiting)]);
    key('N');
    await waitFor(() => expect(toasts.value.at(-1)?.text).toMatch(/answered or taken back meanwhile/));
    expect(sent()).toEqual([{ type: 'refuseExport', log: caseLog, asked: 7 }]);
  });

  test('is never asked about his own, nor whoever has not the rank; nobody decides while away', () => {
    draw([request(lin, waiting)]);
    expect(screen.queryByRole('button', { name: /^Agree/ })).toBeNull();
    cleanup();
    start('senior');
    draw([request(me, waiting)]);
    expect(screen.queryByRole('button', { name: /^Agree/ })).toBeNull();
    cleanup();
    start('senior');
    draw([request(lin, waiting)]);
    relay.cut();
    return waitFor(() => expect(screen.getByRole('button', { name: /^Agree/ }).hasAttribute('disabled')).toBe(true));
  });
});
