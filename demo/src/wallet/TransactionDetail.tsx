// One transaction with all that the wallet knows of it, and the way to a refund.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../stage/icons.tsx';
import { locale } from '../stage/preferences.ts';
import type { Transaction } from '../wallet-backend/transactions.ts';
import { asked } from './asked.ts';
import { CopyId } from './CopyId.tsx';
import { amountText, grouped, momentText } from './format.ts';
import { paymentId, prefillOf } from './prefill.ts';
import { recourse } from './support.ts';
import { iconOf } from './TransactionRow.tsx';
import { explanation, stateText, type WalletWords, words } from './words.ts';

export function TransactionDetail({ transaction }: { transaction: Transaction }) {
  const say = words.value;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { kind, amount, currency, state } = transaction;
  const caseNumber = asked.value[paymentId(transaction)];
  const explained = explanation(transaction, say);
  const tone = state === 'pending' ? 'amber' : state === 'undelivered' ? 'red' : 'green';
  return (
    <main class="screen detail" aria-label={say.wallet}>
      <header class="bar">
        <button type="button" class="icon-button" aria-label={say.back} onClick={() => history.back()}>
          <Icon name="back" />
        </button>
        <h1 ref={title} tabIndex={-1}>
          {say.kinds[kind]}
        </h1>
      </header>
      <div class="sum">
        <span class="round large">
          <Icon name={iconOf(transaction)} />
        </span>
        <p class="balance">{amountText(amount, currency, locale.value)}</p>
        <p class={`pill ${tone}`}>{stateText(transaction, say)}</p>
        {explained && <p class="quiet explained">{explained}</p>}
      </div>
      <dl class="card facts">
        {factsOf(transaction, say).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {caseNumber && (
          <div>
            <dt>{say.caseNumber}</dt>
            <dd>
              <CopyId id={caseNumber} />
            </dd>
          </div>
        )}
      </dl>
      {amount.startsWith('-') && (
        <button type="button" class="button main" onClick={() => recourse('requestRefund', prefillOf(transaction))}>
          <Icon name="refund" />
          {say.refund}
        </button>
      )}
      <button type="button" class="button" onClick={() => recourse('open', { openedFrom: say.kinds[kind] })}>
        <Icon name="chat" />
        {say.support}
      </button>
    </main>
  );
}

function factsOf({ at, paidBy }: Transaction, { fields, short, cardEnding, networks }: WalletWords) {
  const time = [fields.time, momentText(at, locale.value)] as const;
  switch (paidBy.method) {
    case 'card':
      return [time, [fields.card, cardEnding(paidBy.last4)], [fields.order, <CopyId id={paidBy.orderId} />]] as const;
    case 'thirdParty':
      return [time, [fields.paidWith, short.thirdParty], [fields.order, <CopyId id={paidBy.orderId} />]] as const;
    case 'onchain': {
      const { network, hash, toAddress, confirmation } = paidBy;
      return [
        time,
        [fields.network, networks[network] ?? network] as const,
        [fields.to, <CopyId id={toAddress} />] as const,
        [fields.hash, <CopyId id={hash} />] as const,
        ...(confirmation
          ? [
              [fields.block, grouped(String(confirmation.block))] as const,
              [fields.confirmed, momentText(confirmation.at, locale.value)] as const,
            ]
          : []),
      ];
    }
  }
}
