// The demo's page: a wallet and the console side by side, two clients of one relay.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyPreferences } from '../stage/preferences.ts';
import { dressConsole } from './consoleSettings.ts';
import { Split } from './Split.tsx';
import { signInAgent } from './signIn.ts';
import { words } from './words.ts';

applyPreferences(document.documentElement);
dressConsole();
effect(() => {
  document.title = words.value.title;
});
render(<Split />, document.getElementById('demo')!);
void signInAgent();
