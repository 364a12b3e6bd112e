// The one offer to choose a word, on the first screen. Whatever the customer answers, it does not come back.
import { useState } from 'preact/hooks';
import { Button } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useModel } from '../../state/context.ts';
import { useKeepOwnWord, useOwnWordWords } from './useOwnWord.ts';

export function OwnWordOffer() {
  const model = useModel();
  const words = useOwnWordWords();
  const keep = useKeepOwnWord();
  const [answered, setAnswered] = useState(false);
  if (answered) return null;
  const decline = () => {
    setAnswered(true);
    void keep(null);
  };
  return (
    <section class="card card-pad group own-offer" aria-labelledby="own-offer">
      <h2 id="own-offer">
        <Icon name="key" small />
        {words.offerTitle}
      </h2>
      <p>{words.offer}</p>
      <div class="btns">
        <Button small tone="tint" onClick={() => model.router.go({ name: 'ownWord' })}>
          {words.choose}
        </Button>
        <Button small tone="text" onClick={decline}>
          {words.notNow}
        </Button>
      </div>
    </section>
  );
}
