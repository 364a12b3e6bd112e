// The customer's own word: chosen, changed and taken back here.
// Owns this one screen. What is typed is kept nowhere on this device.
import { judgeOwnWord } from '@recourse/shared/safety';
import { useState } from 'preact/hooks';
import { Button, Note } from '../../parts/basics.tsx';
import { Bar, Frame } from '../../parts/Frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { LoneField } from '../../parts/LoneField.tsx';
import { pass } from '../../parts/pass.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { useKeepOwnWord, useOwnWordWords } from './useOwnWord.ts';

const field = 'ownWord';

export function OwnWordScreen() {
  const model = useModel();
  const live = useLive();
  const title = useWords().ownWord.row;
  const words = useOwnWordWords();
  const keep = useKeepOwnWord();
  const word = live.client.ownWord.value?.word;
  const online = live.client.connection.value.name === 'online';
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState<string>();

  const change = (next: string) => {
    setText(next);
    setProblem(undefined);
    setSaid(undefined);
  };
  const tell = async (next: string | null) => {
    const refused = await keep(next);
    if (refused) return setProblem(refused === 'offline' ? words.offline : words.problem[refused]);
    setText('');
    setSaid(next === null ? words.removed : words.saved);
  };
  const save = async () => {
    if (busy) return;
    setBusy(true);
    setSaid(undefined);
    // Nothing leaves before the guard has read it, and a doubt is enough for another word.
    const checked = await live.guard.check(text, field);
    const room = live.guard.room();
    if (checked.verdict === 'block') {
      const passed = await pass(model, live, { text, field, inForm: true });
      if (passed.name === 'cut') setText(passed.text);
    } else if (checked.verdict === 'unavailable' || !room) setProblem(words.offline);
    else if (checked.verdict === 'ask') setProblem(words.problem.phrase);
    else {
      const ours = Object.values(model.site.value?.name ?? {});
      const judged = judgeOwnWord(text, { ours, lists: await room.wordListsFor(text) });
      if (judged.ok) await tell(judged.word);
      else setProblem(words.problem[judged.problem]);
    }
    setBusy(false);
  };

  return (
    <Frame sunken bar={<Bar title={title} />} focusKey="ownWord">
      <form
        class="card card-pad lone-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{words.why}</p>
        <LoneField
          {...{ field, text, change, problem }}
          id="own-word"
          label={words.label}
          hint="own-hint"
          input={{ placeholder: word ?? '', dir: 'auto' }}
        />
        <p class="small quiet" id="own-hint">
          {words.hint}
          <br />
          {words.notSecret}
        </p>
        {said && (
          <p class="said" role="status">
            <Icon name="good" small />
            {said}
          </p>
        )}
        <div class="btns">
          <Button tone="main" busy={busy} disabled={!online || text.trim() === ''} onClick={() => void save()}>
            {word ? words.change : words.save}
          </Button>
          {word && (
            <Button tone="text" disabled={!online || busy} onClick={() => void tell(null)}>
              {words.remove}
            </Button>
          )}
        </div>
      </form>
      <Note tone="live" icon="shield">
        {words.ifMissing}
      </Note>
    </Frame>
  );
}
