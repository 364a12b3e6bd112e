// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import type { SubmittedCase } from '@recourse/shared/case';
import type { KeptEvidence } from '@recourse/shared/evidence';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAccount } from '../state/account.ts';
import { startKeys } from '../state/keys.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import { caseLog, submittedCase } from '../testing/samples.ts';
import { type ScriptedRelay, scriptedRelay, testNow } from '../testing/scriptedRelay.ts';
import { CaseEvidence } from './caseEvidence.tsx';
import { drawnSize, nearer, turned, wholeView } from './pictureStage.tsx';

const picture: KeptEvidence = {
  ...{ id: 'q2M5tK1xV0c3Zb7wN9pRsA', format: 'jpeg', bytes: 184_320, sha256: '0'.repeat(64), name: 'bill.jpg' },
  ...{ caption: '第二笔扣款', shows: 'statementLines', width: 1080, height: 2340 },
  ...{ addedAt: testNow - 60_000, round: 1 },
};
const document: KeptEvidence = {
  ...{ id: 'AAAAAAAAAAAAAAAAAAAAAA', format: 'pdf', bytes: 2_400_000, sha256: '1'.repeat(64), name: 'terms.pdf' },
  ...{ addedAt: testNow - 50_000, round: 0 },
};

let relay: ScriptedRelay;
let asked: string[];
let answer: () => Promise<Response>;
let stopKeys: () => void;

beforeEach(() => {
  relay = scriptedRelay();
  relay.desk.connect();
  stopKeys = startKeys();
  asked = [];
  answer = async () => new Response(new Uint8Array([1, 2, 3]));
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer();
  });
});
afterEach(() => {
  cleanup();
  stopKeys();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  relay.desk.stop();
});

function draw(evidence: KeptEvidence[], rank?: 'supervisor') {
  if (rank) {
    relay.desk.stop();
    relay = scriptedRelay({ rank });
    relay.desk.connect();
  }
  const account = createAccount(async () => new Response('{}'));
  const workspace = { desk: relay.desk, place: signal({ list: 'mine' as const }), go: () => undefined, account };
  const state: SubmittedCase = { ...submittedCase(), evidence };
  const tree = (files: KeptEvidence[]) => (
    <WorkspaceContext.Provider value={workspace}>
      <CaseEvidence log={caseLog} state={{ ...state, evidence: files }} />
    </WorkspaceContext.Provider>
  );
  const { rerender } = render(tree(evidence));
  return { redraw: (files: KeptEvidence[]) => rerender(tree(files)) };
}
const press = async (name: RegExp | string) => fireEvent.click(await screen.findByRole('button', { name }));

test('no file is fetched before it is opened; then once, as a picture to zoom and turn', async () => {
  draw([picture]);
  expect(screen.getByText(/1080 × 2340 · 184 KB/)).toBeTruthy();
  expect(asked).toEqual([]);
  await press('Open bill.jpg');
  const shown = await screen.findByRole('img', { name: '第二笔扣款' });
  expect(asked).toEqual([`/api/evidence/files/${caseLog}/${picture.id}`]);
  expect(screen.getByText(/Said to show/)).toBeTruthy();
  await press('Zoom in');
  await press('Turn');
  await waitFor(() => expect(shown.style.transform).toContain('rotate(90deg)'));
  expect(screen.getByText('150 %')).toBeTruthy();
  fireEvent.keyDown(window.document.body, { key: '0' });
  await screen.findByText('100 %');
  await press('Close');
  await press('Open bill.jpg');
  await screen.findByRole('img');
  expect(asked).toHaveLength(1);
});

test('a PDF is offered to be saved and never drawn', async () => {
  draw([{ ...document, id: 'BBBBBBBBBBBBBBBBBBBBBB' }]);
  await press('Open terms.pdf');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(false));
  expect(screen.getByText(/not opened in this page/)).toBeTruthy();
  expect(window.document.querySelector('img, iframe, embed, object')).toBeNull();
});

test('what could not be fetched says so, and can be tried again', async () => {
  answer = () => Promise.reject(new TypeError('network'));
  draw([{ ...picture, id: 'CCCCCCCCCCCCCCCCCCCCCC' }]);
  await press('Open bill.jpg');
  await screen.findByText('The file could not be loaded.');
  answer = async () => new Response(new Uint8Array([1]));
  await press('Try again');
  await screen.findByRole('img');
  cleanup();
  answer = async () => new Response('{}', { status: 404 });
  draw([{ ...picture, id: 'DDDDDDDDDDDDDDDDDDDDDD' }]);
  await press('Open bill.jpg');
  await screen.findByText('This file is no longer there.');
});

test('what is fetched again and comes late never stands in for the file that is looked at by then', async () => {
  answer = () => Promise.reject(new TypeError('network'));
  draw([
    { ...picture, id: 'EEEEEEEEEEEEEEEEEEEEEE' },
    { ...document, id: 'FFFFFFFFFFFFFFFFFFFFFF' },
  ]);
  await press('Open bill.jpg');
  await screen.findByText('The file could not be loaded.');
  let arrive: (late: Response) => void = () => undefined;
  answer = () => new Promise((resolve) => (arrive = resolve));
  await press('Try again');
  const late = arrive;
  answer = async () => new Response('{}', { status: 404 });
  await press('Next file');
  await screen.findByText('This file is no longer there.');
  const arrived = vi.spyOn(URL, 'createObjectURL');
  late(new Response(new Uint8Array([1])));
  await waitFor(() => expect(arrived).toHaveBeenCalled());
  expect(screen.getByText('This file is no longer there.')).toBeTruthy();
});

describe('removing a file', () => {
  test('is not offered to agents, who are told what to do', async () => {
    draw([picture]);
    await press('Open bill.jpg');
    await screen.findByText(/Tell a supervisor/);
    expect(screen.queryByRole('button', { name: 'Remove for good' })).toBeNull();
  });

  test('by a supervisor asks why, and leaves the tombstone', async () => {
    const { redraw } = draw([picture, document], 'supervisor');
    await press('Open bill.jpg');
    await press('Remove for good');
    fireEvent.click(await screen.findByLabelText('Nothing to do with the case'));
    await press('Remove it');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(relay.commands).toMatchObject([
      { type: 'purgeEvidence', log: caseLog, file: picture.id, reason: 'notRelated' },
    ]);
    redraw([{ ...picture, purged: { reason: 'notRelated', by: 'agent', at: testNow } }, document]);
    await screen.findByText(/Removed · Nothing to do with the case · by the team/);
    expect(screen.queryByRole('button', { name: 'Open bill.jpg' })).toBeNull();
  });

  test('while another looks at it closes the window', async () => {
    const { redraw } = draw([picture]);
    await press('Open bill.jpg');
    await screen.findByRole('dialog');
    redraw([{ ...picture, purged: { reason: 'secret', by: 'customer', at: testNow } }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('the view of a picture', () => {
  test('shows it whole at first, lying or upright, and never larger than it is', () => {
    const room = { width: 800, height: 600 };
    const upright = { width: 1080, height: 2340 };
    expect(drawnSize(upright, room, wholeView)).toMatchObject({ width: 277, height: 600 });
    expect(drawnSize(upright, room, turned(wholeView)).box).toEqual({ width: 800, height: 369 });
    expect(drawnSize({ width: 40, height: 20 }, room, wholeView)).toMatchObject({ width: 40, height: 20 });
    expect(drawnSize({ width: 40, height: 20 }, room, nearer(wholeView, 1))).toMatchObject({ width: 60, height: 30 });
  });

  test('ends at both ends, and comes round after four turns', () => {
    let view = wholeView;
    for (let n = 0; n < 20; n++) view = nearer(view, 1);
    expect(view.zoom).toBe(5);
    for (let n = 0; n < 20; n++) view = nearer(view, -1);
    for (let n = 0; n < 4; n++) view = turned(view);
    expect(view).toEqual(wholeView);
  });
});
