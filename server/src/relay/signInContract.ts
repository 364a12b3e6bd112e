// What becomes of agents' connections when their sign-in ends, on two relays over one store: one suite, run over each store.
import { conversationIdFor } from '@recourse/shared/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgentAccount } from '../access/accounts.ts';
import { idleMs, longestMs } from '../access/agentSessions.ts';
import { startTestRelay, type TestClient, type TestRelay, type TestStore } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';

const password = 'another hill of small stones';
/** What is promised; the looking alone takes a third of it. */
const promisedMs = 1_000;

export interface TwoRelays {
  store: TestStore;
  /** Where both keep what is not in the store. */
  folder: string;
  /** Does this in a process of its own, as an operator would. */
  command(line: string): Promise<void>;
}

export function signInContract(name: string, open: () => Promise<TwoRelays>): void {
  describe(`sign-ins of agents over ${name}`, () => {
    let relays: [TestRelay, TestRelay];
    let given: TwoRelays;
    let offset = 0;
    let people = 0;
    const now = () => Date.now() + offset;
    beforeAll(async () => {
      given = await open();
      const { store, folder } = given;
      const start = () => startTestRelay({ store, folder, now, site: { id: 'berthwell' } });
      relays = [await start(), await start()];
    });
    afterAll(async () => {
      for (const relay of relays) await relay.close();
    });

    interface Present {
      account: AgentAccount;
      login: string;
      sockets: TestClient[];
    }

    /** Somebody with a connection at each relay, each with a sign-in of its own. */
    async function present(): Promise<Present> {
      const login = `kai${people++}`;
      const sockets = [await relays[0].agent(login), await relays[1].agent(login)];
      await until('he is on', () => sockets.every(({ session }) => session.connection.name === 'online'));
      const account = await relays[0].app.accounts.find({ site: 'berthwell', login });
      // A look that was under way might still find him in.
      return { account: account!, login, sockets };
    }

    const isOut = ({ session, socket }: TestClient) =>
      !socket.connected &&
      session.connection.name === 'refused' &&
      session.connection.failure.code === 'unauthenticated';
    const areOut = ({ sockets }: Present) => until('he is out everywhere', () => sockets.every(isOut));
    const areIn = ({ sockets }: Present) => sockets.every(({ session }) => session.connection.name === 'online');

    const changes: Record<string, (of: AgentAccount, relay: TestRelay) => Promise<AgentAccount | undefined>> = {
      'he is disabled': (of, { app }) => app.accounts.disable(of),
      'his rank is changed': (of, { app }) => app.accounts.setRole(of, 'supervisor'),
      'his password is changed': async (of, { app }) => {
        const result = await app.accounts.setPassword(of, password);
        return result?.ok ? result.account : undefined;
      },
      'his second factor is taken away': (of, { app }) => app.accounts.resetSecondFactor(of),
      'he signs out everywhere': async (of) => of,
    };

    test.each(Object.keys(changes))('when %s, he is out at both within a second, and others stay', async (what) => {
      const [he, other] = [await present(), await present()];
      const { app } = relays[0];
      const begun = Date.now();
      const changed = await changes[what]!(he.account, relays[0]);
      await app.sessions.endAll(changed!);
      await areOut(he);
      expect(Date.now() - begun).toBeLessThan(promisedMs);
      expect(areIn(other)).toBe(true);
      for (const { socket } of other.sockets) socket.disconnect();
    });

    test('a hint that is lost changes nothing but the way', async () => {
      const he = await present();
      const hints = relays[0].stores.state.hints;
      const { publish } = hints;
      hints.publish = async () => {};
      const begun = Date.now();
      await relays[0].app.sessions.endAll(he.account);
      hints.publish = publish;
      await areOut(he);
      expect(Date.now() - begun).toBeLessThan(promisedMs);
    });

    test('the command line ends them as well, from a process beside the relays', async () => {
      const he = await present();
      await given.command(`agent disable ${he.login}`);
      const ended = Date.now();
      await areOut(he);
      expect(Date.now() - ended).toBeLessThan(promisedMs);
    });

    test('signing out at one page leaves the other as it is', async () => {
      const [here, there] = (await present()).sockets as [TestClient, TestClient];
      let cuts = 0;
      there.socket.on('disconnect', () => cuts++);
      const cookie = (here.socket.io.opts.extraHeaders as { cookie: string }).cookie;
      const { url } = relays[0];
      const headers = { cookie, origin: url };
      expect((await fetch(`${url}/api/agent/sign-out`, { method: 'POST', headers })).status).toBe(200);
      await until('this page is out', () => isOut(here));
      await until('every hint has come', async () => (await relays[1].app.sessions.endings('berthwell')) > 0);
      expect([there.session.connection.name, cuts]).toEqual(['online', 0]);
      there.socket.disconnect();
    });

    test('a connection ends with its sign-in: unused for an hour, or after half a day, and being at it makes it last', async () => {
      const [idle, busy] = [await present(), await present()];
      const customer = relays[0].customer();
      const [locale, timeZone] = ['en', 'UTC'];
      const start = customer.session.send((id: string) => ({
        ...{ type: 'startConversation', log: conversationIdFor('berthwell', id), locale, timeZone },
      }));
      const ack = await start.settled;
      if (!ack.ok) throw new Error(JSON.stringify(ack));
      const { log } = ack;
      const act = () =>
        Promise.all(
          busy.sockets.map(({ session }) => session.send({ type: 'postNote', log, text: 'still here' }).settled),
        );
      const endOf = async ({ socket }: TestClient) => {
        const { cookie } = socket.io.opts.extraHeaders as { cookie: string };
        return (await relays[0].app.sessions.find(cookie.slice(cookie.indexOf('=') + 1)))?.expiresAt ?? 0;
      };
      for (let past = 0; past < longestMs - idleMs; past += idleMs - 60_000) {
        offset += idleMs - 60_000;
        await act();
        if (past === 0) expect(areIn(idle)).toBe(true);
        // An answer does not wait for it; before it is kept, the next hour would be one too many.
        await until('his use is kept', async () => {
          const ends = await Promise.all(busy.sockets.map(endOf));
          return ends.every((end) => end > now() + 2 * 60_000);
        });
        expect(areIn(busy)).toBe(true);
      }
      await areOut(idle);
      expect(areIn(busy)).toBe(true);
      // Within an hour of his last use; it is half a day since the beginning that is over.
      offset += idleMs - 60_000;
      await areOut(busy);
    });
  });
}
