// The demo's wallet: an app that embeds Recourse as any adopter would.
// Owns the order of beginning. The network switch stands first, so that everything after it can be cut off.
import './network.ts';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { onStageMessage } from '../stage/messages.ts';
import { applyPreferences, locale, shade } from '../stage/preferences.ts';
import { beginAnew, loadAccount } from './account.ts';
import { forgetAsked, remember } from './asked.ts';
import { cutNetwork } from './network.ts';
import { identifyCustomer, recourse, type Unread } from './support.ts';
import { unread } from './unread.ts';
import { Wallet } from './Wallet.tsx';
import { words } from './words.ts';

applyPreferences(document.documentElement);
effect(() => {
  document.title = words.value.wallet;
  recourse('setLocale', locale.value);
  recourse('setTheme', shade.value);
});

render(<Wallet />, document.getElementById('wallet')!);
loadAccount().then(identifyCustomer);
recourse('on', 'caseSubmitted', remember);
recourse('on', 'unread', ({ count }: Unread) => {
  unread.value = count;
});

onStageMessage((message) => {
  if (message.type === 'berthwell:network') cutNetwork(message.cut);
  else void startOver();
});

async function startOver(): Promise<void> {
  recourse('logout');
  forgetAsked();
  await beginAnew();
  location.reload();
}
