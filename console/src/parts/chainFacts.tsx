// What the network says of a case's transaction: as it was when it was submitted, and anew at a click.
// Owns asking anew. What differs from the customer's words stands with the policy's rules.
import type { SubmittedCase } from '@recourse/shared/case';
import { type ChainAnswer, chainAnswerSchema } from '@recourse/shared/protocol';
import type { ChainFinding, ChainState, ChainTransfer } from '@recourse/shared/refund';
import { shortId } from '@recourse/shared/words';
import { useState } from 'preact/hooks';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { networkName } from '../words/networks.ts';
import { moment, money } from '../words/times.ts';
import { Id } from './id.tsx';
import { Pill, type PillTone } from './small.tsx';

const tones: Record<ChainState, PillTone> = {
  pending: 'amber',
  confirmed: 'green',
  final: 'green',
  failed: 'red',
  replaced: 'red',
  unknown: 'amber',
  unavailable: 'plain',
};

export function ChainFacts({ log, state }: { log: string; state: SubmittedCase }) {
  const { desk } = useWorkspace();
  const { chain: said } = words.value;
  const [answer, setAnswer] = useState<ChainAnswer | 'asking'>();
  const { request, chain } = state;
  if (request.payment !== 'onchain' || (!chain && !desk.site.value?.lookUps.includes(request.network))) return null;
  const read = typeof answer === 'object' && answer.ok ? answer.finding : chain;
  const ask = () => {
    setAnswer('asking');
    desk.session.query({ type: 'readChain', log }, chainAnswerSchema).then(setAnswer);
  };
  return (
    <section class="sect">
      <h3 class="cap">
        {said.title(networkName(request.network))}
        <button
          type="button"
          class="btn ghost sm right"
          disabled={answer === 'asking' || !desk.online.value}
          aria-busy={answer === 'asking'}
          onClick={ask}
        >
          {answer === 'asking' ? said.reading : said.again}
        </button>
      </h3>
      {typeof answer === 'object' && !answer.ok && (
        <p class="muted small-text" role="alert">
          {said.failed}
        </p>
      )}
      {read && <Finding finding={read} now={desk.clock.now.value} />}
    </section>
  );
}

function Finding({ finding, now }: { finding: ChainFinding; now: number }) {
  const { chain: said } = words.value;
  return (
    <dl class="kv">
      <dt>{said.state}</dt>
      <dd>
        <Pill tone={tones[finding.state]}>{said.states[finding.state]}</Pill>
        {finding.reorganised && <Pill tone="red">{said.reorganised}</Pill>}
        <span class="muted num">{said.readAt(moment(finding.readAt, now))}</span>
      </dd>
      {finding.time !== undefined && (
        <>
          <dt>{said.time}</dt>
          <dd class="num">
            {moment(finding.time, now)}
            {finding.block !== undefined && <span class="muted">{said.block(finding.block.toLocaleString('en'))}</span>}
          </dd>
        </>
      )}
      {finding.transfers.map((transfer) => (
        <Transfer key={`${transfer.to} ${transfer.amount} ${transfer.contract ?? ''}`} transfer={transfer} />
      ))}
      {finding.memo !== undefined && (
        <>
          <dt>{said.memo}</dt>
          <dd class="mono">{finding.memo}</dd>
        </>
      )}
    </dl>
  );
}

function Transfer({ transfer: { to, amount, currency, contract } }: { transfer: ChainTransfer }) {
  const { chain: said } = words.value;
  return (
    <>
      <dt>{said.moved}</dt>
      <dd>
        <span class="num strong">{currency === undefined ? amount : money(amount, currency)}</span>
        {currency === undefined && <Pill tone="amber">{said.unknownToken}</Pill>}
        <span class="muted">{said.to}</span>
        <Id id={to} short={shortId(to)} what={said.to} />
        {contract !== undefined && currency === undefined && (
          <Id id={contract} short={shortId(contract)} what={said.contract} />
        )}
      </dd>
    </>
  );
}
