// What was said, as a receipt: the amount alone and large, each line with the way to change it.
import type { FieldName, RefundRequest } from '@recourse/shared/refund';
import { formatAmount, formatDateTime, type RefundWords, shortId } from '@recourse/shared/words';
import { useLive, useModel, useWords } from '../../state/context.ts';

interface Line {
  field: FieldName;
  label: string;
  value: string;
  id?: boolean;
}

export function Receipt({
  request,
  refund,
  fix,
}: {
  request: RefundRequest;
  refund: RefundWords;
  fix: (name: FieldName) => void;
}) {
  const words = useWords().refund;
  const locale = useModel().locale.value;
  const { client } = useLive();
  const written = formatAmount(request.amount, request.currency, locale);
  const cut = written.lastIndexOf(' ');
  const label = (field: FieldName) => refund.field[field].label;
  const lines: Line[] = [
    { field: 'reason', label: label('reason'), value: refund.reason[request.reason].title },
    { field: 'payment', label: label('payment'), value: paidBy(request, refund) },
    {
      field: 'paidAt',
      label: label('paidAt'),
      value: formatDateTime(request.paidAt, client.timeZone, locale, client.now()),
    },
    {
      field: request.transactionId === undefined ? 'noTransactionId' : 'transactionId',
      label: label('transactionId'),
      value: request.transactionId === undefined ? words.notGiven : shortId(request.transactionId),
      id: request.transactionId !== undefined,
    },
    ...(request.secondTransactionId === undefined
      ? []
      : [
          {
            field: 'secondTransactionId',
            label: label('secondTransactionId'),
            value: shortId(request.secondTransactionId),
            id: true,
          } as const,
        ]),
    ...(request.payment === 'onchain' && request.toAddress !== undefined
      ? [{ field: 'toAddress', label: label('toAddress'), value: shortId(request.toAddress), id: true } as const]
      : []),
    ...(request.note ? [{ field: 'note', label: label('note'), value: request.note } as const] : []),
  ];
  return (
    <section class="receipt" aria-label={words.title}>
      <div class="receipt-sum">
        <p class="small quiet">{words.title}</p>
        <p class="amount">
          {written.slice(0, cut)}
          <small>{written.slice(cut + 1)}</small>
        </p>
        <p class="small quiet">{words.backTo(refund.method(request))}</p>
      </div>
      <div class="receipt-rows">
        <dl class="facts">
          {lines.map((line) => (
            <div key={line.field}>
              <dt>{line.label}</dt>
              <dd>
                <span class={line.id ? 'id' : 'receipt-value num'}>{line.value}</span>
                <button
                  type="button"
                  class="fix"
                  aria-label={`${words.fix} ${line.label}`}
                  onClick={() => fix(line.field)}
                >
                  {words.fix}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

function paidBy(request: RefundRequest, refund: RefundWords): string {
  switch (request.payment) {
    case 'card':
      return refund.payment.card.title;
    case 'thirdParty':
      return refund.choice.provider[request.provider];
    default:
      return refund.choice.network[request.network];
  }
}
