// @vitest-environment happy-dom
// Who is speaking, on the customer's screen: our seal only for what was proved, and answers only from what was signed.
import { claimStatement, type Directory, directoryStatement } from '@recourse/shared/directory';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Panel } from '../api/types.ts';
import { keptUnder } from '../state/ours.ts';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { mount } from './main.tsx';

interface Pair {
  key: string;
  sign: (text: string) => Promise<string>;
}
const base64url = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
async function pair(): Promise<Pair> {
  const made = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    key: base64url(await crypto.subtle.exportKey('raw', made.publicKey)),
    sign: async (text) =>
      base64url(await crypto.subtle.sign({ name: 'Ed25519' }, made.privateKey, new TextEncoder().encode(text))),
  };
}
const [operator, relayKey, stranger] = [await pair(), await pair(), await pair()];
const kai = { role: 'agent', id: 'ag_kai', name: '沈凯' } as const;

let relay: ScriptedRelay;
let panel: Panel;
let directory: Directory;
/** What the relay serves; undefined: there is no network. */
let served: unknown;
/** What the relay claims; a test may bend it. */
let claim: (asked: { nonce: string; log?: string }) => { claim: object; by: Pair } | undefined;
let posted: Array<{ url: string; body: Record<string, unknown> }>;

const signed = async (by = operator) => {
  const text = JSON.stringify(directory);
  return { key: by.key, signature: await by.sign(directoryStatement(text)), directory: text };
};
const shadow = () => document.querySelector('[data-recourse=panel]')?.shadowRoot as unknown as HTMLElement;
const screen = () => within(shadow());
const bar = () => shadow().querySelector('.bar')?.textContent;
const drawn = () => seal()?.getAttribute('aria-label');
const seal = () => screen().queryByRole('img', { name: /Verified support agent|Official/ });

/** The claim that this relay makes, but for these changes. */
const bent =
  (changes: Record<string, unknown> = {}, by = relayKey): typeof claim =>
  ({ nonce, log }) => {
    const speaks = log && { conversation: log, agent: kai.id, name: kai.name, ...(changes.speaks as object) };
    const until = Date.now() + 300_000;
    return { claim: { site: 'berthwell', nonce, until, ...changes, ...(speaks && { speaks }) }, by };
  };

beforeEach(async () => {
  localStorage.clear();
  document.body.innerHTML = '';
  posted = [];
  directory = {
    ...{ site: 'berthwell', issuedAt: 1, validUntil: Date.now() + 86_400_000, phones: ['+862155501234'], mails: [] },
    ...{ hosts: ['wallet.example.com'], handles: [{ platform: 'telegram', handle: 'berthwell_wallet' }] },
    relayKeys: [relayKey.key],
  };
  served = { ok: true, site: 'berthwell', keys: [operator.key], directory: await signed() };
  claim = bent();
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (served === undefined) throw new TypeError('no network');
    if (init?.method === 'POST') {
      posted.push({ url, body: JSON.parse(String(init.body)) });
      const body = url.endsWith('/case') ? { ok: true, ours: true, state: 'inReview' } : { ok: true };
      return { ok: true, json: async () => body };
    }
    return { ok: true, json: async () => structuredClone(served) };
  });
  relay = scriptedRelay();
  relay.answer.query = async (query) => {
    const asked = query as { type: string; nonce: string; log?: string };
    const made = asked.type === 'badge' ? claim(asked) : undefined;
    if (!made) return { ok: false, failure: { code: 'unavailable' } };
    const text = JSON.stringify(made.claim);
    return { ok: true, key: made.by.key, signature: await made.by.sign(claimStatement(text)), claim: text };
  };
});
afterEach(() => {
  panel.destroy();
  vi.unstubAllGlobals();
});

function openPanel(key: string | undefined = operator.key): void {
  panel = mount(
    {
      site: 'berthwell',
      relay: 'http://relay.test',
      locale: 'en',
      theme: 'light',
      tell: () => {},
      ...(key && { key }),
    },
    () => relay.socket,
  );
  panel.open();
}

async function talkWithKai(): Promise<string> {
  panel.open({ screen: 'conversation' });
  const field = await screen().findByLabelText('Write a message');
  fireEvent.input(field, { target: { value: 'hello there' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(relay.commands).toHaveLength(2));
  const { log } = relay.commands[0] as { log: string };
  relay.happen(log, { role: 'relay' }, { type: 'queued', since: 1 } as never);
  relay.happen(log, { role: 'relay' }, { type: 'agentAssigned', agent: { id: kai.id, name: kai.name } } as never);
  await screen().findByRole('heading', { name: /沈凯/ });
  return log;
}

describe('the seal', () => {
  test('stands beside the name of the agent whom the relay proved, and goes when the line breaks', async () => {
    openPanel();
    await waitFor(() => expect(drawn()).toBeDefined());
    await talkWithKai();
    await waitFor(() => expect(drawn()).toBe('Verified support agent'));
    expect(bar()).toContain('identity verified');
    relay.cut();
    await waitFor(() => expect(drawn()).toBeUndefined());
    relay.mend();
    await waitFor(() => expect(drawn()).toBeDefined());
  });

  test.each<[string, () => unknown]>([
    ['a key that the directory does not name', () => (claim = bent({}, stranger))],
    ['a claim about another agent', () => (claim = bent({ speaks: { agent: 'ag_eve' } }))],
    ['a claim about another name', () => (claim = bent({ speaks: { name: 'Official Support ✅' } }))],
    ['a claim about another conversation', () => (claim = bent({ speaks: { conversation: 'x' } }))],
    ['a claim that was made before', () => (claim = bent({ nonce: 'n'.repeat(22) }))],
    ['a claim that has ended', () => (claim = bent({ until: Date.now() - 1 }))],
    ['a claim of another site', () => (claim = bent({ site: 'harbor' }))],
    ['no answer', () => (claim = () => undefined)],
    [
      'a directory that was altered',
      async () => {
        const good = await signed();
        served = { directory: { ...good, directory: good.directory.replace('berthwell_wallet', 'berthwell_wa11et') } };
      },
    ],
    [
      'a directory that has expired',
      async () => {
        directory.validUntil = Date.now() - 1;
        served = { directory: await signed() };
      },
    ],
    ['a directory of another key', async () => (served = { keys: [stranger.key], directory: await signed(stranger) })],
    ['no directory', () => (served = { ok: true })],
  ])('is not drawn for %s', async (_, spoil) => {
    await spoil();
    openPanel();
    await talkWithKai();
    // Time for what would draw it: the same that the seal takes above.
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(drawn()).toBeUndefined();
    expect(bar()).toContain('沈凯');
    expect(bar()).not.toContain('identity verified');
  });

  test('is not drawn without a pinned key, and nothing is fetched for it', async () => {
    openPanel('');
    const fetched = vi.fn(globalThis.fetch);
    vi.stubGlobal('fetch', fetched);
    await talkWithKai();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(drawn()).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('“Is this really us?”', () => {
  async function ask(value: string): Promise<void> {
    const field = (await screen().findByLabelText(/Paste a website/)) as HTMLInputElement;
    fireEvent.input(field, { target: { value } });
    fireEvent.click(screen().getByRole('button', { name: 'Check' }));
    await waitFor(() =>
      expect(screen().getByRole('button', { name: 'Check' }).getAttribute('aria-busy')).toBe('false'),
    );
  }
  const openVerify = async () => {
    openPanel();
    fireEvent.click(await screen().findByRole('button', { name: /Is this really us/ }));
  };
  const title = () => shadow().querySelector('.answer h2')?.textContent;

  test('says ours or not ours, and reports what is not', async () => {
    await openVerify();
    await ask('https://wallet.example.com/refund');
    expect(title()).toBe('This is our official website');
    await ask('@berthwell_wa11et');
    expect(title()).toBe('This is not ours');
    expect(shadow().querySelector('.differs')?.textContent).toContain('berthwell_wallet (Telegram)');
    expect(posted).toEqual([]);
    fireEvent.click(screen().getByRole('button', { name: 'Report it' }));
    await screen().findByText(/Reported/);
    expect(posted.map(({ body }) => body)).toEqual([{ site: 'berthwell', value: '@berthwell_wa11et' }]);
    expect(screen().queryByRole('button', { name: 'Report it' })).toBeNull();
    await ask('RC-5TKD-0F3W-71PE-9XQM');
    expect(title()).toBe('This case number is ours');
    expect(shadow().querySelector('.answer')?.textContent).toContain('in review');
  });

  test('is reached from the conversation', async () => {
    openPanel();
    panel.open({ screen: 'conversation' });
    fireEvent.click(await screen().findByRole('button', { name: 'Is it us?' }));
    expect(await screen().findByLabelText(/Paste a website/)).toBeTruthy();
  });

  test('works without a network once it has seen the directory, and says what needs one', async () => {
    await openVerify();
    await ask('wallet.example.com');
    panel.logout();
    panel.destroy();
    expect(localStorage.getItem(keptUnder('berthwell'))).toContain(operator.key);
    served = undefined;
    relay = scriptedRelay();
    relay.cut();
    await openVerify();
    await ask('wallet.example.com.evil.top');
    expect(title()).toBe('This is not ours');
    await ask('RC-5TKD-0F3W-71PE-9XQM');
    expect(title()).toBe('A case number needs a connection');
  });

  test('keeps the newer of two rightly signed ones, and a good one before a bad one', async () => {
    await openVerify();
    await ask('wallet.example.com');
    panel.destroy();
    directory = { ...directory, issuedAt: 0, hosts: ['old.example.com'] };
    for (const next of [
      { directory: await signed() },
      { directory: await signed(stranger) },
      { directory: 'nonsense' },
    ]) {
      served = next;
      await openVerify();
      await ask('wallet.example.com');
      expect(title()).toBe('This is our official website');
      panel.destroy();
    }
    openPanel();
  });

  test.each<[string, () => unknown, RegExp]>([
    ['away', () => (served = undefined), /not on this device yet/],
    ['of another key', async () => (served = { directory: await signed(stranger) }), /did not pass its signature/],
    [
      'altered in the storage of this device',
      async () => {
        const good = await signed();
        localStorage.setItem(
          keptUnder('berthwell'),
          JSON.stringify({ directory: { ...good, directory: `${good.directory} ` } }),
        );
        served = undefined;
      },
      /did not pass its signature/,
    ],
    [
      'expired',
      async () => {
        directory.validUntil = 1;
        served = { directory: await signed() };
      },
      /has expired/,
    ],
  ])('cannot be answered while the directory is %s, and says so', async (_, spoil, words) => {
    await spoil();
    await openVerify();
    await ask('wallet.example.com');
    expect(title()).toBe('This cannot be checked now');
    expect(shadow().querySelector('.answer')?.textContent).toMatch(words);
  });

  test('lets no secret stay in its field, and sends nothing of it', async () => {
    await openVerify();
    await ask('legal winner thank year wave sausage worth useful legal winner thank yellow');
    expect((screen().getByLabelText(/Paste a website/) as HTMLInputElement).value).toBe('');
    expect(await screen().findByText(/looks like a recovery phrase/)).toBeTruthy();
    expect(posted).toEqual([]);
  });
});
