// One case: where it stands, what I can do, what happened and what comes next.
// Owns the order: the news first and plainly, then the ways on, then the history.

import { caseNumber } from '@recourse/shared/kit';
import { publicState, standingOf } from '@recourse/shared/views';
import { Id, Sep } from '../../parts/basics.tsx';
import { Bar, Frame, PersonButton } from '../../parts/Frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { CaseFiles } from '../laterFiles.tsx';
import { ScreenBones } from '../ScreenBones.tsx';
import { CaseActions } from './CaseActions.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseNews } from './CaseNews.tsx';
import { CasePending } from './CasePending.tsx';
import { reasonTitle } from './CaseRows.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { OtherWays, OutsideRoutes } from './OutsideRoutes.tsx';
import { StatePill } from './StatePill.tsx';
import { TakeAwayButton, useReceipt } from './TakeAway.tsx';
import { useCase, useRefundWords } from './useCase.ts';
import { useCaseFormat } from './useCaseFormat.ts';
import { WithdrawButton } from './WithdrawButton.tsx';

export function CaseScreen({ log }: { log: string }) {
  const model = useModel();
  const words = useWords().case;
  const { client } = useLive();
  const refund = useRefundWords();
  const format = useCaseFormat();
  const view = useCase(log);
  useReceipt(client, log, view.name === 'here' ? view.events.length : 0);
  if (view.name === 'refused' || view.name === 'erased') {
    const erased = view.name === 'erased';
    return (
      <Frame sunken bar={<Bar title={words.title} />} focusKey={view.name}>
        <div class="empty">
          <span class="face face-none">
            <Icon name="receipt" />
          </span>
          <b>{erased ? words.erased.title : words.notFound}</b>
          <p>{erased ? words.erased[view.why] : words.notFoundHint}</p>
        </div>
      </Frame>
    );
  }
  if (view.name === 'loading' || !refund) return <ScreenBones />;
  const { state, events } = view;
  const { request } = state;
  const sub = (
    <>
      <span class="num">{format.amount(request.amount, request.currency)}</span>
      <Sep />
      <span class="id">{caseNumber(log)}</span>
    </>
  );
  const bar = <Bar title={reasonTitle(refund, request.reason)} sub={sub} end={<PersonButton />} />;
  const contact = () => model.router.go({ name: 'contact' });
  const shown = { log, state, refund, format, now: client.now() };
  return (
    <Frame sunken bar={bar} focusKey={log} foot={<CaseActions {...shown} />}>
      <div class="tell">
        <StatePill state={publicState(state.status)} words={refund} />
        <CaseNews {...shown} />
      </div>
      <CasePending log={log} />
      {standingOf(state) === 'late' && <OtherWays onContact={contact} />}
      <CaseFacts {...shown} />
      {state.status.name === 'denied' && <OutsideRoutes {...shown} />}
      <CaseFiles {...{ log, state, refund }} />
      <h2 class="heading">{words.progress}</h2>
      <CaseTimeline {...shown} events={events} />
      <dl class="facts case-number">
        <div>
          <dt>{words.number}</dt>
          <dd>
            <Id long value={caseNumber(log)} what={words.number} />
          </dd>
        </div>
      </dl>
      <TakeAwayButton {...shown} />
      <WithdrawButton {...shown} />
    </Frame>
  );
}
