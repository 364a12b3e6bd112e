// The console as a whole: asks who is signed in, then shows the sign-in or the workspace.

import { assertNever } from '@recourse/shared/kit';
import { allWordLists } from '@recourse/shared/safety';
import { useEffect, useMemo } from 'preact/hooks';
import { Icon, Mark } from '../parts/icon.tsx';
import { SignIn } from '../screens/signIn.tsx';
import { WorkspaceScreen } from '../screens/workspaceScreen.tsx';
import type { Account, SignedInAgent } from '../state/account.ts';
import type { Desk } from '../state/desk.ts';
import { createPlaceStore } from '../state/place.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { createChime, startAlerts } from './alerts.ts';

export interface AppOptions {
  account: Account;
  openDesk: (agent: SignedInAgent) => Desk;
}

const askAgainAfterMs = 3_000;

export function App({ account, openDesk }: AppOptions) {
  const state = account.state.value;
  switch (state.name) {
    case 'asking':
      return (
        <div class="waiting" role="status" aria-label={words.value.loading}>
          <Mark />
        </div>
      );
    case 'unreachable':
      return <Unreachable account={account} />;
    case 'signedOut':
      return <SignIn account={account} state={state} />;
    case 'signedIn':
      return <SignedIn key={state.agent.id} account={account} agent={state.agent} openDesk={openDesk} />;
    default:
      return assertNever(state);
  }
}

function Unreachable({ account }: { account: Account }) {
  const said = words.value.signIn;
  useEffect(() => {
    const timer = setInterval(() => void account.ask(), askAgainAfterMs);
    return () => clearInterval(timer);
  }, [account]);
  return (
    <div class="waiting">
      <div class="hollow" role="alert">
        <Icon name="offline" />
        <h2>{said.unreachable}</h2>
        <p>{said.unreachableSub}</p>
        <button type="button" class="btn" onClick={() => void account.ask()}>
          {said.tryAgain}
        </button>
      </div>
    </div>
  );
}

function SignedIn({ account, agent, openDesk }: AppOptions & { agent: SignedInAgent }) {
  const desk = useMemo(() => openDesk(agent), [agent.id]);
  const places = useMemo(() => createPlaceStore(), []);
  const connection = desk.connection.value;
  const ended = connection.name === 'refused' && connection.failure.code === 'unauthenticated';

  useEffect(() => {
    desk.connect();
    // The guard has to read what is written while the connection is away; the lists it needs are fetched while there is one.
    allWordLists().catch(() => undefined);
    const stopAlerts = startAlerts(desk, createChime());
    return () => {
      stopAlerts();
      places.stop();
      desk.stop();
    };
  }, [desk]);
  useEffect(() => {
    if (ended) void account.ended();
  }, [ended]);

  return (
    <WorkspaceContext.Provider value={{ desk, place: places.place, go: places.go, signOut: account.signOut }}>
      <WorkspaceScreen />
    </WorkspaceContext.Provider>
  );
}
