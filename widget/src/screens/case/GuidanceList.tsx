// What may still help, only what applies. Words and facts come from the assessment.

import type { GuidanceItem, GuidanceKind } from '@recourse/shared/refund';
import type { FactFormat, RefundWords } from '@recourse/shared/words';
import { Note } from '../../parts/basics.tsx';
import { Dated } from '../../parts/Dated.tsx';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { useWords } from '../../state/context.ts';

const icons: Partial<Record<GuidanceKind, IconName>> = {
  exchangeRecovery: 'swap',
  switchNetwork: 'globe',
  importThere: 'device',
  stopAndReport: 'shield',
  callBank: 'bank',
  waitForPending: 'clock',
  waitForNetwork: 'clock',
  speedUpOrCancel: 'clock',
  askReceiver: 'person',
  askProvider: 'person',
};

/** The first item is the screen's heading; the warning against a second fraud stands last, apart. */
export function GuidanceList(of: { items: readonly GuidanceItem[]; refund: RefundWords; facts: FactFormat }) {
  const words = useWords().guidance;
  const warning = of.items.find(({ kind }) => kind === 'bewarePaidRecovery');
  const options = of.items.slice(1).filter((item) => item !== warning);
  return (
    <>
      {options.length > 0 && <h2 class="heading">{words.also}</h2>}
      {options.length > 0 && (
        <section class="card">
          {options.map((item) => {
            const { title, text } = of.refund.guidance(item, of.facts);
            return (
              <div class="opt" key={item.kind}>
                <Icon name={icons[item.kind] ?? 'ask'} />
                <div>
                  <b>{title}</b>
                  <p>
                    <Dated text={text} />
                  </p>
                </div>
              </div>
            );
          })}
        </section>
      )}
      {warning && (
        <Note tone="wait" icon="warn">
          {of.refund.guidance(warning, of.facts).text}
        </Note>
      )}
    </>
  );
}
