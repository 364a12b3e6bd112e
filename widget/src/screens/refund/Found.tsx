// What the network says of the transaction: the customer confirms it instead of filling it in.
// Owns the question to the relay. Whatever comes of it, there is a way on.
import { type ChainAnswer, chainAnswerSchema } from '@recourse/shared/protocol';
import {
  type ChainFinding,
  type ChainTransfer,
  draftFromChain,
  transactionIn,
  transferMeant,
} from '@recourse/shared/refund';
import { formatAmount, formatDateTime, type RefundWords } from '@recourse/shared/words';
import { useEffect, useState } from 'preact/hooks';
import { Bones, Button, Id, Note } from '../../parts/basics.tsx';
import { Bar, Foot, Frame, PersonButton } from '../../parts/Frame.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import type { Intake } from '../../state/intake.ts';
import type { Page } from '../../state/intakePages.ts';
import { Steps } from './Steps.tsx';

type Told = ChainFinding & { state: Exclude<ChainFinding['state'], 'unknown' | 'unavailable'> };
const isTold = (finding: ChainFinding | undefined): finding is Told =>
  finding !== undefined && finding.state !== 'unknown' && finding.state !== 'unavailable';

export function Found({ intake, page, refund }: { intake: Intake; page: Page; refund: RefundWords }) {
  const words = useWords().refund;
  const { client } = useLive();
  const [answer, setAnswer] = useState<ChainAnswer>();
  const [asked, setAsked] = useState(0);
  const [chosen, setChosen] = useState<ChainTransfer>();
  const wanted = transactionIn(intake.draft.value);
  const online = client.connection.value.name === 'online';

  useEffect(() => {
    if (!wanted || !online) return;
    let open = true;
    setAnswer(undefined);
    void client.session
      .query({ type: 'lookUpTransaction', ...wanted }, chainAnswerSchema)
      .then((told) => open && setAnswer(told));
    return () => {
      open = false;
    };
  }, [wanted?.network, wanted?.transactionId, online, asked]);

  if (!wanted) return null;
  const network = refund.choice.network[wanted.network];
  const finding = answer?.ok ? answer.finding : undefined;
  const told = isTold(finding) ? finding : undefined;
  const meant = told && (chosen ?? transferMeant(told, { toAddress: intake.draft.value.toAddress }));
  const needsChoice = told !== undefined && told.transfers.length > 1 && !meant;
  const waits = !answer && online;
  const again = () => {
    setChosen(undefined);
    setAsked(asked + 1);
  };
  return (
    <Frame
      bar={<Bar title={words.title} sub={words.guide} end={<PersonButton />} />}
      under={<Steps page={page} refund={refund} />}
      focusKey={told ? 'told' : waits ? 'reading' : 'untold'}
      foot={
        <Foot line>
          <div class="btns">
            {told ? (
              <>
                <Button
                  tone="main"
                  disabled={needsChoice}
                  onClick={() => intake.takeFound(draftFromChain(told, meant))}
                >
                  {words.found.yes}
                </Button>
                <Button tone="quiet" onClick={() => intake.fix('transactionId')}>
                  {words.found.no}
                </Button>
              </>
            ) : (
              <>
                {finding?.state === 'unknown' && (
                  <Button tone="main" onClick={() => intake.fix('transactionId')}>
                    {words.found.no}
                  </Button>
                )}
                <Button tone={finding?.state === 'unknown' || waits ? 'quiet' : 'main'} onClick={() => intake.next()}>
                  {words.found.goOn}
                </Button>
                {!waits && online && (
                  <Button tone="text" onClick={again}>
                    {words.found.again}
                  </Button>
                )}
              </>
            )}
          </div>
        </Foot>
      }
    >
      <div class="ask">
        <h2 id="question">{words.ask.found}</h2>
        {waits && <p role="status">{words.found.reading(network)}</p>}
      </div>
      {waits && <Bones rows={2} />}
      <div aria-live="polite">
        {told && <Payment finding={told} network={network} refund={refund} meant={meant} onChoose={setChosen} />}
        {!waits && !told && (
          <Note
            tone="wait"
            icon="wrong"
            title={
              finding?.state === 'unknown' ? words.found.unknownTitle(network) : words.found.unavailableTitle(network)
            }
          >
            {finding?.state === 'unknown' ? words.found.unknownHint : words.found.unavailableHint}
          </Note>
        )}
      </div>
    </Frame>
  );
}

function Payment(of: {
  finding: Told;
  network: string;
  refund: RefundWords;
  meant: ChainTransfer | undefined;
  onChoose: (transfer: ChainTransfer) => void;
}) {
  const { finding, network, refund, meant } = of;
  const words = useWords().refund;
  const locale = useModel().locale.value;
  const { client } = useLive();
  const amountOf = ({ amount, currency }: ChainTransfer) =>
    currency === undefined ? `${amount} ${words.found.token}` : formatAmount(amount, currency, locale);
  const { time, transfers, state } = finding;
  return (
    <section class="brought" aria-label={words.found.from(network)}>
      <div class="brought-top">{words.found.from(network)}</div>
      {meant && transfers.length === 1 && (
        <p class="brought-sum">
          <span class="num">{amountOf(meant)}</span>
        </p>
      )}
      <dl class="facts">
        {meant && transfers.length === 1 && (
          <div>
            <dt>{words.found.to}</dt>
            <dd>
              <Id value={meant.to} what={words.found.to} />
            </dd>
          </div>
        )}
        {time !== undefined && (
          <div>
            <dt>{refund.field.paidAt.label}</dt>
            <dd class="num">{formatDateTime(time, client.timeZone, locale, client.now())}</dd>
          </div>
        )}
        <div>
          <dt>{refund.field.chainStatus.label}</dt>
          <dd>{words.found.state[state]}</dd>
        </div>
      </dl>
      {finding.reorganised && <p class="small">{words.found.reorganised}</p>}
      {transfers.length === 0 && state !== 'failed' && state !== 'replaced' && <p class="small">{words.found.none}</p>}
      {transfers.length > 1 && (
        <fieldset class="field" aria-labelledby="found-many">
          <legend id="found-many">{words.found.many}</legend>
          <div class="choices">
            {transfers.map((transfer) => {
              const on = meant === transfer;
              return (
                <label key={`${transfer.to} ${transfer.amount}`} class={on ? 'choice on' : 'choice'}>
                  <input type="radio" class="sr" name="found" checked={on} onChange={() => of.onChoose(transfer)} />
                  <span class="row-text">
                    <span class="row-title num">{amountOf(transfer)}</span>
                    <span class="row-sub id">{transfer.to}</span>
                  </span>
                </label>
              );
            })}
          </div>
        </fieldset>
      )}
    </section>
  );
}
