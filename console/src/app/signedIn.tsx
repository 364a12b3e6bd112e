// The console of a signed-in agent: his desk, opened once, and the workspace over it.
// Owns the desk's lifetime. Fetched after the sign-in form, which needs none of it.
import { useEffect, useMemo } from 'preact/hooks';
import { AskAgain } from '../parts/askAgain.tsx';
import { EnrolScreen } from '../screens/enrolScreen.tsx';
import { WorkspaceScreen } from '../screens/workspaceScreen.tsx';
import type { Account, SignedInAgent } from '../state/account.ts';
import { readyGuard } from '../state/guard.ts';
import { createPlaceStore } from '../state/place.ts';
import { WorkspaceContext } from '../state/workspace.ts';
import { createChime, startAlerts } from './alerts.ts';
import { openDesk } from './openDesk.ts';

export function SignedIn({ account, agent }: { account: Account; agent: SignedInAgent }) {
  return agent.mustEnrol ? <EnrolScreen account={account} /> : <AtDesk account={account} agent={agent} />;
}

function AtDesk({ account, agent }: { account: Account; agent: SignedInAgent }) {
  const desk = useMemo(() => openDesk(agent), [agent.id]);
  const places = useMemo(() => createPlaceStore(), []);
  const connection = desk.connection.value;
  const ended = connection.name === 'refused' && connection.failure.code === 'unauthenticated';

  useEffect(() => {
    desk.connect();
    // The guard has to read what is written while the connection is away; what it needs is fetched while there is one.
    readyGuard().catch(() => undefined);
    const stopAlerts = startAlerts(desk, createChime());
    return () => {
      stopAlerts();
      places.stop();
      desk.stop();
    };
  }, [desk]);
  useEffect(() => {
    if (!ended) return;
    void account.ended().then(() => {
      // He changed his own sign-in: it goes on under another cookie.
      if (account.state.peek().name === 'signedIn') desk.connect();
    });
  }, [ended]);

  return (
    <WorkspaceContext.Provider value={{ desk, place: places.place, go: places.go, account }}>
      <WorkspaceScreen />
      <AskAgain account={account} hasFactor={agent.secondFactor} />
    </WorkspaceContext.Provider>
  );
}
