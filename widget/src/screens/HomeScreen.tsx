// The first screen: who is there, what is under way, and the ways on.
// Owns their order. What a person needs first when money seems gone stands first.
import { useEffect } from 'preact/hooks';
import { Bones } from '../parts/basics.tsx';
import { CloseButton, Frame } from '../parts/Frame.tsx';
import { Icon, type IconName, Seal } from '../parts/icons.tsx';
import { useFirstWords, useLive, useModel } from '../state/context.ts';
import { Availability, AwayCard } from './home/Availability.tsx';
import { ContinueCard } from './home/ContinueCard.tsx';
import { WaitingRefund } from './home/WaitingRefund.tsx';
import { CaseRows, fetchAhead, OwnWordOffer } from './later.tsx';

const casesShown = 3;

export function HomeScreen() {
  const model = useModel();
  const words = useFirstWords();
  const { client, drafts, talk, speaking } = useLive();
  const cases = client.rows.value?.cases;
  const begunTalk = talk.log.value !== undefined;
  const away = client.desk.value?.state === 'away';
  // Once he has something here, and once only: the relay remembers that he was asked.
  const offersWord = client.ownWord.value?.asked === false && (begunTalk || (cases?.length ?? 0) > 0);
  useEffect(fetchAhead, []);
  const begun = drafts.form('refund') !== undefined;
  const bar = (
    <div class="home-bar">
      <span class="mark">
        <Icon name="waves" />
      </span>
      <p class="bar-title">
        <span class="clip">{model.siteName.value}</span>
        {speaking.badge.value && <Seal label={words.official} />}
      </p>
      {(!model.options.container || model.options.closable) && <CloseButton />}
    </div>
  );
  return (
    <Frame home bar={bar} foot={<Never />} focusKey="home">
      <div class="hello">
        <h1 tabIndex={-1} data-heading>
          {words.home.hello}
        </h1>
        {!away && <Availability />}
      </div>
      {away && <AwayCard />}
      {(!away || begunTalk) && <ContinueCard />}
      <WaitingRefund />
      {cases === undefined && client.connection.value.name === 'connecting' && (
        <div class="group">
          <Bones rows={2} />
        </div>
      )}
      {cases && cases.length > 0 && (
        <section class="card group" aria-labelledby="mine">
          <h2 class="heading" id="mine">
            {words.home.myCases}
            {cases.length > casesShown && (
              <button type="button" onClick={() => model.router.go({ name: 'cases' })}>
                {words.home.all}
              </button>
            )}
          </h2>
          <CaseRows rows={cases.slice(0, casesShown)} />
        </section>
      )}
      <div class="tiles">
        <Tile
          icon="receipt"
          title={begun ? words.home.continueRefund : words.home.refund}
          hint={begun ? words.home.continueRefundHint : words.home.refundHint}
          onClick={() => model.router.go({ name: 'refund' })}
        />
        <Tile
          icon="list"
          title={words.home.cases}
          hint={words.home.casesHint}
          onClick={() => model.router.go({ name: 'cases' })}
        />
      </div>
      {offersWord && <OwnWordOffer />}
      <nav class="card group" aria-label={words.home.contact}>
        <button type="button" class="row" onClick={() => model.router.go({ name: 'contact' })}>
          <Icon name="mail" />
          <span class="row-text row-plain">{words.home.contact}</span>
          <Icon name="go" small go />
        </button>
        <button type="button" class="row" onClick={() => model.router.go({ name: 'verify' })}>
          <Icon name="shield" />
          <span class="row-text row-plain">{words.home.verify}</span>
          <Icon name="go" small go />
        </button>
      </nav>
    </Frame>
  );
}

function Tile(of: { icon: IconName; title: string; hint: string; onClick: () => void }) {
  return (
    <button type="button" class="tile" onClick={of.onClick}>
      <Icon name={of.icon} />
      <span class="row-title">{of.title}</span>
      <span class="row-sub">{of.hint}</span>
    </button>
  );
}

function Never() {
  const model = useModel();
  const words = useFirstWords();
  const { talk } = useLive();
  const ask = () => {
    talk.askForPerson();
    model.router.go({ name: 'conversation' });
  };
  return (
    <footer class="foot home-foot never">
      <Icon name="lock" />
      <p>{words.never}</p>
      <button type="button" class="btn btn-s btn-tint" onClick={ask}>
        {words.person}
      </button>
    </footer>
  );
}
