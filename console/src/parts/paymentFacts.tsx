// What the customer told of the payment. Ids are shortened in the middle, whole at a click, with a copy button.
import type { SubmittedCase } from '@recourse/shared/case';
import {
  type CardRequest,
  type FieldName,
  isMasked,
  type MaskedField,
  type RefundRequest,
} from '@recourse/shared/refund';
import { shortId } from '@recourse/shared/words';
import type { ComponentChildren } from 'preact';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { networkName } from '../words/networks.ts';
import { moment } from '../words/times.ts';
import { Id } from './id.tsx';
import { Masked } from './masked.tsx';

interface Fact {
  name: string;
  value: ComponentChildren;
  field?: FieldName;
}

export function PaymentFacts({ log, state }: { log: string; state: SubmittedCase }) {
  const { desk } = useWorkspace();
  const { refund, panel: said } = words.value;
  const { request, verdict } = state;
  const shown = new Set(state.evidence.flatMap(({ shows, purged }) => (shows && !purged ? [shows] : [])));
  const wanted = verdict.evidenceWanted.filter((kind) => !shown.has(kind));
  const facts = factsOf(request, log, desk.clock.now.value);
  return (
    <>
      <h3 class="cap">
        {said.payment} <span class="right">{refund.payments[request.payment]}</span>
      </h3>
      <dl class="kv">
        {facts.map(({ name, value, field }) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={name}>
            {value}
            {field && request.prefilled.includes(field) && <span class="tag">{said.prefilled}</span>}
            {field && typedAs(request, field) && (
              <span class="muted small-text typed">{said.typed(typedAs(request, field) ?? '')}</span>
            )}
          </dd>,
        ])}
        {state.consent !== undefined && (
          <>
            <dt>{said.consent}</dt>
            <dd class="num">{state.consent}</dd>
          </>
        )}
        {wanted.length > 0 && (
          <>
            <dt>{said.wanted}</dt>
            <dd>{wanted.map((kind) => refund.evidence[kind]).join(words.value.comma)}</dd>
          </>
        )}
      </dl>
      {request.note !== '' && (
        <>
          <h3 class="small-title">{said.said}</h3>
          <p class="quote" lang={state.locale} dir="auto">
            {request.note}
          </p>
        </>
      )}
    </>
  );
}

/** What he typed or pasted, where we cleaned it. */
function typedAs({ asTyped }: RefundRequest, field: FieldName): string | undefined {
  return (asTyped as Partial<Record<FieldName, string>> | undefined)?.[field];
}

function factsOf(request: RefundRequest, log: string, now: number): Fact[] {
  const { refund, panel: said } = words.value;
  const id = (value: string | undefined, what: string) =>
    value === undefined ? (
      <span class="muted">{said.notGiven}</span>
    ) : (
      <Id id={value} short={shortId(value)} what={what} />
    );
  const maybeMasked = (field: MaskedField, value: string | undefined, what: string) =>
    value !== undefined && isMasked(value) ? (
      <Masked log={log} field={field} value={value} what={what} />
    ) : (
      id(value, what)
    );
  const transaction = maybeMasked('transactionId', request.transactionId, said.transaction);
  const facts: Fact[] = [
    { name: said.transaction, value: transaction, field: 'transactionId' },
    { name: said.paidAt, value: <span class="num">{moment(request.paidAt, now)}</span>, field: 'paidAt' },
  ];
  if (request.secondTransactionId !== undefined) {
    const value = maybeMasked('secondTransactionId', request.secondTransactionId, said.second);
    facts.push({ name: said.second, value, field: 'secondTransactionId' });
  }
  switch (request.payment) {
    case 'card':
      if (request.cardLast4)
        facts.push({ name: said.card, value: said.cardEnding(request.cardLast4), field: 'cardLast4' });
      if (request.cardBrand || request.cardCountry) facts.push({ name: said.scheme, value: schemeOf(request) });
      if (request.posted) facts.push({ name: said.posted, value: refund.posted[request.posted] });
      return facts;
    case 'thirdParty':
      facts.push({ name: said.provider, value: refund.providers[request.provider], field: 'provider' });
      if (request.payerHint)
        facts.push({ name: said.payer, value: maybeMasked('payerHint', request.payerHint, said.payer) });
      if (request.posted) facts.push({ name: said.posted, value: refund.posted[request.posted] });
      return facts;
    case 'onchain':
      facts.push(
        { name: said.network, value: networkName(request.network), field: 'network' },
        { name: said.status, value: refund.chainStatuses[request.chainStatus], field: 'chainStatus' },
        { name: said.recipient, value: refund.destinations[request.destination], field: 'destination' },
      );
      if (request.contract)
        facts.push({ name: said.contract, value: id(request.contract, said.contract), field: 'contract' });
      if (request.exchange) facts.push({ name: said.exchange, value: request.exchange, field: 'exchange' });
      if (request.fromAddress)
        facts.push({ name: said.sentFrom, value: id(request.fromAddress, said.sentFrom), field: 'fromAddress' });
      if (request.toAddress) facts.push({ name: said.to, value: id(request.toAddress, said.to), field: 'toAddress' });
      if (request.memo) facts.push({ name: said.memo, value: request.memo });
      if (request.rightMemo) facts.push({ name: said.rightMemo, value: request.rightMemo });
      if (request.confirmedAt !== undefined) {
        facts.push({ name: said.confirmed, value: <span class="num">{moment(request.confirmedAt, now)}</span> });
      }
      if (request.block !== undefined) {
        facts.push({ name: said.block, value: <span class="num">{request.block.toLocaleString('en')}</span> });
      }
      if (request.intendedNetwork) facts.push({ name: said.intended, value: networkName(request.intendedNetwork) });
      if (request.intendedAddress)
        facts.push({
          name: said.intended,
          value: id(request.intendedAddress, said.intended),
          field: 'intendedAddress',
        });
      return facts;
  }
}

function schemeOf({ cardBrand, cardCountry }: CardRequest): string {
  const { cardBrands, cardCountries } = words.value.refund;
  const parts = [cardBrand && cardBrands[cardBrand], cardCountry && cardCountries[cardCountry]];
  return parts.filter(Boolean).join(words.value.comma);
}
