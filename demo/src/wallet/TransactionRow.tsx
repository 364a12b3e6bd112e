// One transaction in the list. A tap opens it.
import { Icon, type IconName } from '../stage/icons.tsx';
import { locale } from '../stage/preferences.ts';
import type { Transaction } from '../wallet-backend/transactions.ts';
import { asked } from './asked.ts';
import { amountText, whenText } from './format.ts';
import { paymentId } from './prefill.ts';
import { stateText, type WalletWords, words } from './words.ts';

export function TransactionRow({ transaction, isHidden }: { transaction: Transaction; isHidden: boolean }) {
  const say = words.value;
  const { id, kind, state, amount, currency, at } = transaction;
  const isAsked = paymentId(transaction) in asked.value;
  return (
    <li>
      <a class="row" href={`#${id}`}>
        <span class="round">
          <Icon name={iconOf(transaction)} />
        </span>
        <span class="row-text">
          <b>{say.kinds[kind]}</b>
          <small>
            {whereText(transaction, say)} · {whenText(at, { locale: locale.value, words: say, now: Date.now() })}
          </small>
        </span>
        <span class="row-end">
          <span class={`amount${amount.startsWith('-') ? '' : ' income'}`}>
            {isHidden ? '••••' : amountText(amount, currency, locale.value)}
          </span>
          {isAsked ? (
            <small class="state accent">{say.asked}</small>
          ) : (
            state !== 'done' && (
              <small class={`state ${state === 'undelivered' ? 'red' : 'amber'}`}>{stateText(transaction, say)}</small>
            )
          )}
        </span>
      </a>
    </li>
  );
}

export function iconOf({ kind, state, paidBy }: Transaction): IconName {
  if (paidBy.method === 'onchain' && state === 'pending') return 'clock';
  const icons = { topUp: 'card', service: 'service', sent: 'out', received: 'in', membership: 'member' } as const;
  return icons[kind];
}

function whereText({ paidBy }: Transaction, { short, networks }: WalletWords): string {
  switch (paidBy.method) {
    case 'card':
      return short.card(paidBy.last4);
    case 'onchain':
      return networks[paidBy.network] ?? paidBy.network;
    case 'thirdParty':
      return short.thirdParty;
  }
}
