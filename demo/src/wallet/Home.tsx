// The account at a glance: balance, the way to support, and what happened last.
import { signal } from '@preact/signals';
import { Icon } from '../stage/icons.tsx';
import type { WalletAccount } from '../wallet-backend/walletBackend.ts';
import { grouped } from './format.ts';
import { recourse } from './support.ts';
import { TransactionRow } from './TransactionRow.tsx';
import { unread } from './unread.ts';
import { words } from './words.ts';

const isHidden = signal(false);

export function Home({ account }: { account: WalletAccount }) {
  const say = words.value;
  return (
    <main class="screen" aria-label={say.wallet}>
      <header class="account">
        <div class="account-title">
          <h1>
            {say.wallet}
            <span class="quiet"> · {say.balance}</span>
          </h1>
          <button
            type="button"
            class="icon-button"
            aria-label={isHidden.value ? say.show : say.hide}
            onClick={() => {
              isHidden.value = !isHidden.value;
            }}
          >
            <Icon name={isHidden.value ? 'eyeOff' : 'eye'} />
          </button>
        </div>
        <p class="balance">
          {isHidden.value ? '••••••' : grouped(account.balance)} <small>BWD</small>
        </p>
        <button type="button" class="support" onClick={() => recourse('open', { openedFrom: say.openedFrom })}>
          <Icon name="chat" />
          {say.support}
          {unread.value > 0 && (
            <span class="badge">
              <span aria-hidden="true">{unread.value}</span>
              <span class="unseen">{say.unread(unread.value)}</span>
            </span>
          )}
        </button>
      </header>
      <h2 class="section">{say.activity}</h2>
      <ul class="card">
        {account.transactions.map((transaction) => (
          <TransactionRow key={transaction.id} transaction={transaction} isHidden={isHidden.value} />
        ))}
      </ul>
    </main>
  );
}
