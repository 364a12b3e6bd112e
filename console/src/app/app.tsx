// The console as a whole: asks who is signed in, then shows the sign-in or the workspace.

import { useSignal } from '@preact/signals';
import { assertNever } from '@recourse/shared/kit';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon, Mark } from '../parts/icon.tsx';
import { SignIn } from '../screens/signIn.tsx';
import type { Account, SignedInAgent } from '../state/account.ts';
import { firstWords } from '../words/firstWords.ts';

export type SignedInPart = (of: { account: Account; agent: SignedInAgent }) => VNode;

export interface AppOptions {
  account: Account;
  /** Fetches what only a signed-in agent needs. */
  loadSignedIn: () => Promise<SignedInPart>;
}

const askAgainAfterMs = 3_000;

export function App({ account, loadSignedIn }: AppOptions) {
  const state = account.state.value;
  switch (state.name) {
    case 'asking':
      return <Waiting />;
    case 'unreachable':
      return <Unreachable again={() => void account.ask()} />;
    case 'signedOut':
      return <SignIn account={account} state={state} />;
    case 'signedIn':
      return <Loaded key={state.agent.id} account={account} agent={state.agent} load={loadSignedIn} />;
    default:
      return assertNever(state);
  }
}

function Unreachable({ again }: { again: () => void }) {
  const said = firstWords.value.signIn;
  useEffect(() => {
    const timer = setInterval(again, askAgainAfterMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="waiting">
      <div class="hollow" role="alert">
        <Icon name="offline" />
        <h2>{said.unreachable}</h2>
        <p>{said.unreachableSub}</p>
        <button type="button" class="btn" onClick={again}>
          {said.tryAgain}
        </button>
      </div>
    </div>
  );
}

function Waiting() {
  return (
    <div class="waiting" role="status" aria-label={firstWords.value.loading}>
      <Mark />
    </div>
  );
}

function Loaded({
  account,
  agent,
  load,
}: {
  account: Account;
  agent: SignedInAgent;
  load: AppOptions['loadSignedIn'];
}) {
  const part = useSignal<{ SignedIn: SignedInPart } | 'failed' | undefined>(undefined);
  const fetchPart = () => {
    load().then(
      (SignedIn) => {
        part.value = { SignedIn };
      },
      () => {
        part.value = 'failed';
      },
    );
  };
  useEffect(fetchPart, []);
  if (part.value === 'failed') return <Unreachable again={fetchPart} />;
  if (!part.value) return <Waiting />;
  const { SignedIn } = part.value;
  return <SignedIn account={account} agent={agent} />;
}
