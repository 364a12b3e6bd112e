// All my cases.

import { Bones, Button } from '../../parts/basics.tsx';
import { Bar, Foot, Frame } from '../../parts/Frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { RecoveryRow } from '../recovery/RecoveryRow.tsx';
import { CaseRows } from './CaseRows.tsx';

export function CasesScreen() {
  const model = useModel();
  const words = useWords();
  const { client } = useLive();
  const cases = client.rows.value?.cases;
  const ask = () => model.router.go({ name: 'refund' });
  const foot = (
    <Foot line>
      <Button tone={cases?.length ? 'tint' : 'main'} icon="receipt" onClick={ask}>
        {words.home.refund}
      </Button>
    </Foot>
  );
  return (
    <Frame sunken bar={<Bar title={words.cases.title} />} focusKey="cases" foot={foot}>
      {cases === undefined ? (
        <div aria-busy="true">
          <Bones rows={3} />
        </div>
      ) : cases.length === 0 ? (
        <div class="empty">
          <span class="face face-none">
            <Icon name="receipt" />
          </span>
          <b>{words.cases.empty}</b>
          <p>{words.cases.emptyHint}</p>
          <RecoveryRow />
        </div>
      ) : (
        <section class="card">
          <CaseRows rows={cases} />
        </section>
      )}
    </Frame>
  );
}
