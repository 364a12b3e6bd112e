// Starts the console in its page.
import '../theme/index.css';
import { render } from 'preact';
import { createAccount } from '../state/account.ts';
import { startKeys } from '../state/keys.ts';
import { applySettings } from '../state/settings.ts';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no #app');
applySettings(document.documentElement);
startKeys();
const account = createAccount((path, init) => fetch(path, init));
void account.ask();
const loadSignedIn = () => import('./signedIn.tsx').then(({ SignedIn }) => SignedIn);
// Fetched while the agent types his password; if it fails now, it is asked for again after.
loadSignedIn().catch(() => undefined);
render(<App account={account} loadSignedIn={loadSignedIn} />, root);
