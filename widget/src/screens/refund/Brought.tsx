// The payment as the wallet knows it: shown, not asked again.
import type { FieldName } from '@recourse/shared/refund';
import { formatAmount, formatDateTime, type RefundWords } from '@recourse/shared/words';
import { Id } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import type { Intake } from '../../state/intake.ts';

export function Brought({ intake, refund }: { intake: Intake; refund: RefundWords }) {
  const words = useWords().refund;
  const locale = useModel().locale.value;
  const { client } = useLive();
  const { draft, prefill } = intake;
  const known = (name: FieldName) =>
    prefill.value[name] && prefill.value[name] === draft.value[name] ? draft.value[name] : undefined;
  const paidAt = Date.parse(known('paidAt') ?? '');
  const [id, second, last4, network, provider, address] = (
    ['transactionId', 'secondTransactionId', 'cardLast4', 'network', 'provider', 'toAddress'] as const
  ).map(known);
  const payment = known('payment') as keyof RefundWords['payment'] | undefined;
  return (
    <section class="brought" aria-label={words.brought}>
      <div class="brought-top">
        <Icon name="good" small />
        {words.brought}
        <button type="button" onClick={() => intake.dropPrefill()}>
          {words.change}
        </button>
      </div>
      <p class="brought-sum">
        <span>{payment ? refund.payment[payment].title : refund.field.amount.label}</span>
        {known('amount') && (
          <span class="num">{formatAmount(known('amount') ?? '', known('currency') ?? '', locale)}</span>
        )}
      </p>
      <dl class="facts">
        {!Number.isNaN(paidAt) && (
          <div>
            <dt>{refund.field.paidAt.label}</dt>
            <dd class="num">{formatDateTime(paidAt, client.timeZone, locale, client.now())}</dd>
          </div>
        )}
        {provider && (
          <div>
            <dt>{refund.field.provider.label}</dt>
            <dd>{refund.choice.provider[provider as keyof RefundWords['choice']['provider']]}</dd>
          </div>
        )}
        {network && (
          <div>
            <dt>{refund.field.network.label}</dt>
            <dd>{refund.choice.network[network as keyof RefundWords['choice']['network']]}</dd>
          </div>
        )}
        {last4 && (
          <div>
            <dt>{refund.payment.card.title}</dt>
            <dd class="num">{words.last4(last4)}</dd>
          </div>
        )}
        {address && (
          <div>
            <dt>{refund.field.toAddress.label}</dt>
            <dd>
              <Id value={address} what={refund.field.toAddress.label} />
            </dd>
          </div>
        )}
        {id && (
          <div>
            <dt>{refund.field.transactionId.label}</dt>
            <dd>
              <Id value={id} what={refund.field.transactionId.label} />
            </dd>
          </div>
        )}
        {known('posted') && draft.value.reason === 'duplicate' && (
          <div>
            <dt>{refund.field.posted.label}</dt>
            <dd>{refund.choice.posted[known('posted') as keyof RefundWords['choice']['posted']]}</dd>
          </div>
        )}
        {second && draft.value.reason === 'duplicate' && (
          <div>
            <dt>{refund.field.secondTransactionId.label}</dt>
            <dd>
              <Id value={second} what={refund.field.secondTransactionId.label} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
