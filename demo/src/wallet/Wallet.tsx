// The wallet's two screens: the account, and one transaction.
// Owns which of them is shown. Back leads from the second to the first, by button or by gesture.
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { accountState } from './account.ts';
import { Home } from './Home.tsx';
import { Trouble, Waiting } from './Pending.tsx';
import { TransactionDetail } from './TransactionDetail.tsx';

/** The transaction that is open, kept in the address: `#esim`. */
const chosen = signal(location.hash.slice(1));

export function Wallet() {
  useEffect(() => {
    const follow = () => {
      chosen.value = location.hash.slice(1);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const state = accountState.value;
  if (state.name === 'loading') return <Waiting />;
  if (state.name === 'unreachable') return <Trouble />;
  const transaction = state.account.transactions.find(({ id }) => id === chosen.value);
  return transaction ? <TransactionDetail transaction={transaction} /> : <Home account={state.account} />;
}
