// The way to the recovery code, for customers whom no account brings back.
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';

export function RecoveryRow() {
  const model = useModel();
  const words = useWords().recovery;
  const { client } = useLive();
  const me = client.welcome.value?.me;
  if (me?.role !== 'customer' || me.kind !== 'device') return null;
  const hasSomething = client.rows.value && client.rows.value.conversations.length + client.rows.value.cases.length > 0;
  return (
    <nav class="card group" aria-label={words.title}>
      <button type="button" class="row" onClick={() => model.router.go({ name: 'recovery' })}>
        <Icon name="lock" />
        <span class="row-text">
          <span class="row-title">{hasSomething ? words.row : words.use}</span>
          {hasSomething && <span class="row-sub">{words.rowHint}</span>}
        </span>
        <Icon name="go" small go />
      </button>
    </nav>
  );
}
