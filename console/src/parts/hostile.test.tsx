// @vitest-environment happy-dom
// Whatever anybody writes is shown as it is written: hundreds of texts that ask to be markup, code or another direction, in what an agent sees.
import { signal } from '@preact/signals';
import type { CaseEvent } from '@recourse/shared/case';
import type { ConversationEvent } from '@recourse/shared/conversation';
import type { Author } from '@recourse/shared/kit';
import { hostileDirections, hostileMarkup, strayMarkup } from '@recourse/shared/testing';
import { cleanup, render, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAccount } from '../state/account.ts';
import { followCase, followConversation } from '../state/followed.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import {
  caseLog,
  caseRow,
  conversationLog,
  conversationRow,
  openConversation,
  submittedCase,
  wire,
} from '../testing/samples.ts';
import { type ScriptedRelay, scriptedRelay, testNow } from '../testing/scriptedRelay.ts';
import { Panel } from './panel.tsx';
import { Row } from './row.tsx';
import { Transcript } from './transcript.tsx';

let relay: ScriptedRelay;
const logs: Record<string, ReturnType<typeof wire>> = {};
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

const texts = [...hostileMarkup, ...hostileDirections.filter((text) => text.length < 500 && text.trim() !== '')];
/** As a browser shows it: a page breaks lines where it likes. */
const asShown = (text: string) => text.replace(/\s+/g, ' ').trim();
const shownIn = (page: HTMLElement) => (page.textContent ?? '').replace(/\s+/g, ' ');
const missing = (page: HTMLElement, wanted: readonly string[]) => {
  const all = shownIn(page);
  return wanted.filter((text) => !all.includes(asShown(text)));
};
const stray = (page: HTMLElement) => strayMarkup(page.querySelectorAll('*'));

test('as messages, notes and names in a conversation', async () => {
  const started: ConversationEvent = {
    ...{ type: 'conversationStarted', customer: { id: 'kn_lin', kind: 'known', name: texts[0]! } },
    ...{ locale: 'en', timeZone: 'UTC', openedFrom: texts[1]! },
  };
  const said = texts.flatMap((text, n): [Author, ConversationEvent][] => [
    [
      { role: 'customer', id: 'kn_lin' },
      { type: 'messagePosted', text },
    ],
    [
      { role: 'agent', id: `ag_${n}`, name: text },
      { type: n % 2 ? 'notePosted' : 'messagePosted', text },
    ],
  ]);
  // What is drawn at once; scrolling up draws more of the same.
  for (let from = 0; from < said.length; from += 120) {
    logs[conversationLog] = wire([[{ role: 'customer', id: 'kn_lin' }, started], ...said.slice(from, from + 120)]);
    const followed = followConversation(relay.desk.session, conversationLog);
    const page = draw(
      <Transcript
        log={conversationLog}
        followed={followed}
        name={texts[from % texts.length]!}
        openCase={() => undefined}
      />,
    );
    const here = texts.slice(from / 2, from / 2 + 60);
    await waitFor(() => expect(missing(page, here)).toEqual([]));
    expect(stray(page)).toEqual([]);
    followed.stop();
    cleanup();
  }
});

test('as names, last words and places in the lists', () => {
  const rows = texts.flatMap((text, n) => [
    conversationRow({
      ...{ log: `${conversationLog}${n}`, openedFrom: text },
      customer: { id: `kn_${n}`, kind: 'known', name: text },
      lastMessage: { text, time: 1, role: 'customer' },
    }),
    caseRow({ log: `${caseLog}${n}`, customer: { id: `kn_${n}`, kind: 'known', name: text } }),
  ]);
  const page = draw(rows.map((row) => <Row key={row.log} row={row} onOpen={() => undefined} tabbable={false} />));
  expect(stray(page)).toEqual([]);
  expect(missing(page, texts)).toEqual([]);
});

test('as everything that a customer says of himself and of his case', async () => {
  for (const text of texts.filter((_, n) => n % 12 === 0)) {
    const state = submittedCase();
    const { cardLast4: _, ...common } = state.request as typeof state.request & { cardLast4?: string };
    const event = {
      ...{
        type: 'caseSubmitted',
        customer: { id: 'kn_lin', kind: 'known', name: text },
        conversation: conversationLog,
      },
      ...{ locale: 'en', timeZone: 'Asia/Shanghai', verdict: state.verdict, answerBy: testNow },
      request: {
        ...common,
        ...{ payment: 'thirdParty', provider: 'other', payerHint: text.slice(0, 40), note: text },
      },
    } as unknown as CaseEvent;
    const provided: CaseEvent = { type: 'informationProvided', words: text, answerBy: 1 };
    const evidence = {
      id: 'e'.repeat(22),
      name: text,
      caption: text,
      format: 'png',
      bytes: 10,
      sha256: 'a'.repeat(64),
    };
    logs[caseLog] = wire([
      [{ role: 'customer', id: 'kn_lin' }, event],
      [
        { role: 'agent', id: 'ag_x', name: text },
        { type: 'caseRaised', why: 'agent', note: text },
      ],
      [{ role: 'customer', id: 'kn_lin' }, provided],
      [{ role: 'customer', id: 'kn_lin' }, { type: 'evidenceAdded', evidence } as unknown as CaseEvent],
    ]);
    const followed = followCase(relay.desk.session, caseLog);
    await waitFor(() => expect(followed.state.value.name).toBe('submitted'));
    if (followed.state.value.name !== 'submitted') throw new Error('it did not fold');
    const chosen = { log: caseLog, followed, state: followed.state.value };
    const conversation = openConversation({ openedFrom: text, customer: { id: 'kn_lin', kind: 'known', name: text } });
    const page = draw(
      <Panel conversation={conversation} chosen={chosen} choose={() => undefined} open={true} hide={() => undefined} />,
    );
    expect(stray(page)).toEqual([]);
    expect(missing(page, [text])).toEqual([]);
    followed.stop();
    cleanup();
  }
});
