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
    ...idLines(request, refund, words.notGiven),
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

/** Ids, addresses and what belongs to them, each only where it was given; a missing transaction id is shown as one. */
function idLines(request: RefundRequest, refund: RefundWords, notGiven: string): Line[] {
  const line = (field: FieldName, value: string | undefined, id = true): Line[] =>
    value === undefined ? [] : [{ field, label: refund.field[field].label, value: id ? shortId(value) : value, id }];
  const { transactionId: label } = refund.field;
  const lines = [
    ...(request.transactionId === undefined
      ? [{ field: 'noTransactionId' as const, label: label.label, value: notGiven }]
      : line('transactionId', request.transactionId)),
    ...line('secondTransactionId', request.secondTransactionId),
  ];
  switch (request.payment) {
    case 'card':
      return [...lines, ...line('cardLast4', request.cardLast4, false)];
    case 'thirdParty':
      return [...lines, ...line('payerHint', request.payerHint, false)];
    default: {
      const { intendedNetwork } = request;
      return [
        ...lines,
        ...line('contract', request.contract),
        ...line('fromAddress', request.fromAddress),
        ...line('toAddress', request.toAddress),
        ...line('memo', request.memo, false),
        ...line('rightMemo', request.rightMemo, false),
        ...line('destination', refund.choice.destination[request.destination], false),
        ...line('exchange', request.exchange, false),
        ...line('intendedNetwork', intendedNetwork && refund.choice.network[intendedNetwork], false),
        ...line('intendedAddress', request.intendedAddress),
      ];
    }
  }
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
