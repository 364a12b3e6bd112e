// The agent's browser window: the console's own page, loaded once the demo's agent is signed in.
import { signIn } from './signIn.ts';
import { words } from './words.ts';

export function ConsoleWindow() {
  const say = words.value;
  const state = signIn.value;
  return (
    <section class="window" aria-label={say.consoleFrame}>
      <div class="window-bar">
        <span class="lights" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <span class="address">
          {state.name === 'signedIn' && say.signedInAs(state.agent)}
          {state.name === 'signingIn' && say.signingIn}
          {state.name === 'failed' && say.notSignedIn}
        </span>
      </div>
      {state.name === 'signingIn' ? (
        <div class="waiting" aria-busy="true" />
      ) : (
        <iframe src="/console/" title={say.consoleFrame} allow="clipboard-write" />
      )}
    </section>
  );
}
