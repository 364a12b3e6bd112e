// What belongs to the state a case is in: what is missing, why it was denied, what may still help.

import { Id } from '../../parts/basics.tsx';
import { Dated } from '../../parts/Dated.tsx';
import { useWords } from '../../state/context.ts';
import { GuidanceList } from './GuidanceList.tsx';
import type { ShownCase } from './shown.ts';

const distinct = (texts: readonly string[]) => [...new Set(texts)];

export function CaseFacts(of: ShownCase) {
  const words = useWords().case;
  const { state, refund, format } = of;
  const { status, request } = state;
  switch (status.name) {
    case 'needsInformation':
      return (
        <section class="card group" aria-label={words.askedBy}>
          <dl class="reasons">
            <div>
              <dt>{words.askedBy}</dt>
              <dd class="said-words">
                <Dated text={status.words} />
              </dd>
            </div>
            {status.evidence.map((kind) => (
              <div key={kind}>
                <dd>
                  <b class="row-title">{refund.evidence[kind].ask}</b>
                  {refund.evidence[kind].why && <span class="row-sub">{refund.evidence[kind].why}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      );
    case 'denied': {
      const said = status.codes.map((code) => refund.denial[code]);
      const changes = status.change === undefined ? said.map(({ change }) => change) : [status.change];
      return (
        <dl class="card reasons">
          <div>
            <dt>{words.why}</dt>
            <dd>
              {status.codes.map((code) => (
                <p key={code}>{refund.denial[code].text}</p>
              ))}
              {!said.some(({ text }) => status.words.includes(text)) && status.words && (
                <p class="said-words quiet">
                  <Dated text={status.words} />
                </p>
              )}
            </dd>
          </div>
          <div>
            <dt>{words.whatChanges}</dt>
            <dd>
              {distinct(changes).map((text) => (
                <p key={text}>{text}</p>
              ))}
            </dd>
          </div>
          <div>
            <dt>{words.nextRoute}</dt>
            <dd>
              {distinct(said.map(({ next }) => next)).map((text) => (
                <p key={text}>{text}</p>
              ))}
            </dd>
          </div>
          <div>
            <dt>{words.basis}</dt>
            <dd class="num">
              {status.codes.map((code) => refund.denial[code].title).join(' / ')}
              {words.version(status.policyVersion)}
            </dd>
          </div>
        </dl>
      );
    }
    case 'guidance':
      return <GuidanceList items={state.verdict.guidance} refund={refund} facts={format.facts} />;
    case 'approved':
      return (
        <section class="card group">
          <dl class="reasons">
            <div>
              <dt>{words.words}</dt>
              <dd class="said-words">
                <Dated text={status.words} />
              </dd>
            </div>
          </dl>
        </section>
      );
    case 'refunded':
      return (
        <section class="card card-pad group">
          <dl class="facts">
            <div>
              <dt>{words.reference}</dt>
              <dd>
                <Id value={status.reference} what={words.reference} />
              </dd>
            </div>
          </dl>
        </section>
      );
    default:
      return (
        <section class="card card-pad group">
          <dl class="facts">
            <div>
              <dt>{refund.field.payment.label}</dt>
              <dd>{refund.payment[request.payment].title}</dd>
            </div>
            <div>
              <dt>{refund.field.paidAt.label}</dt>
              <dd class="num">{format.dateTime(request.paidAt)}</dd>
            </div>
            {request.transactionId !== undefined && (
              <div>
                <dt>{refund.field.transactionId.label}</dt>
                <dd>
                  <Id value={request.transactionId} what={refund.field.transactionId.label} />
                </dd>
              </div>
            )}
          </dl>
        </section>
      );
  }
}
