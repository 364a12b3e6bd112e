// The customer's own word: chosen, changed and taken back here.
// Owns this one screen. What is typed is kept nowhere on this device.
import { judgeOwnWord } from '@recourse/shared/safety';
import { useState } from 'preact/hooks';
import { Button, Note } from '../../parts/basics.tsx';
import { Bar, Frame } from '../../parts/Frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { pass, passTyping } from '../../parts/pass.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { useKeepOwnWord, useOwnWordWords } from './useOwnWord.ts';

const field = 'ownWord';
/** Room for what is trimmed, and to see that it is too long. */
const typedMost = 64;

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

  const onInput = async (value: string) => {
    setText(value);
    setProblem(undefined);
    setSaid(undefined);
    const passed = await passTyping(model, live, { text: value, field, inForm: true });
    if (passed.name === 'cut') setText(passed.text);
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
        class="card card-pad own-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{words.why}</p>
        <label for="own-word">{words.label}</label>
        <input
          id="own-word"
          value={text}
          placeholder={word ?? ''}
          maxLength={typedMost}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? 'own-problem own-hint' : 'own-hint'}
          onFocus={() => live.guard.prepare()}
          onInput={(event) => void onInput(event.currentTarget.value)}
        />
        {problem && (
          <p class="problem" id="own-problem" role="alert">
            <Icon name="wrong" small />
            {problem}
          </p>
        )}
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
