// The way to the customer's own word.
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';

export function OwnWordRow() {
  const model = useModel();
  const words = useWords().ownWord;
  const own = useLive().client.ownWord.value;
  if (!own) return null;
  return (
    <nav class="card group" aria-label={words.row}>
      <button type="button" class="row" onClick={() => model.router.go({ name: 'ownWord' })}>
        <Icon name="key" />
        <span class="row-text">
          <span class="row-title">{words.row}</span>
          <span class="row-sub">{own.word ? words.rowSet : words.rowHint}</span>
        </span>
        <Icon name="go" small go />
      </button>
    </nav>
  );
}
