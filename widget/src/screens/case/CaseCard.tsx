// A case among the messages: what, how much, where it stands, and one way on.
// It folds the case's own log, so the conversation never repeats a case's news.
import { caseNumber } from '@recourse/shared/kit';
import { customerCaseRow, publicState } from '@recourse/shared/views';
import { Bones, Sep } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useModel, useWords } from '../../state/context.ts';
import { reasonTitle, useRowLine } from './CaseRows.tsx';
import { StatePill } from './StatePill.tsx';
import { useCase, useRefundWords } from './useCase.ts';
import { useCaseFormat } from './useCaseFormat.ts';

export function CaseCard({ log }: { log: string }) {
  const model = useModel();
  const words = useWords().talk;
  const refund = useRefundWords();
  const format = useCaseFormat();
  const line = useRowLine();
  const view = useCase(log);
  if (view.name === 'refused' || view.name === 'erased') return null;
  if (view.name === 'loading' || !refund) {
    return (
      <div class="case" aria-busy="true">
        <Bones rows={1} />
      </div>
    );
  }
  const { state } = view;
  const { request } = state;
  const shown = publicState(state.status);
  return (
    <article class="case" aria-label={words.case}>
      <div class="case-top">
        <Icon name="receipt" />
        <div class="row-text">
          <p class="row-title">{reasonTitle(refund, request.reason)}</p>
          <p class="row-sub num">
            {format.amount(request.amount, request.currency)}
            <Sep />
            <span class="id nb">
              {caseNumber(log).slice(0, 7)}…{caseNumber(log).slice(-4)}
            </span>
          </p>
        </div>
        <StatePill state={shown} words={refund} />
      </div>
      <p class="case-todo num">{line(customerCaseRow(log, state))}</p>
      <button type="button" class="case-go" onClick={() => model.router.go({ name: 'case', log })}>
        {shown === 'needsInformation' ? words.provide : words.seeCase}
        <Icon name="go" small go />
      </button>
    </article>
  );
}
