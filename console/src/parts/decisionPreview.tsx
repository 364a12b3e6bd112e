// How the decision lands: what the customer will read, in his language, as his screen shows it.
import type { SubmittedCase } from '@recourse/shared/case';
import { caseNumber } from '@recourse/shared/kit';
import { denialCodes } from '@recourse/shared/refund';
import { formatAmount, localeOf, type RefundWords } from '@recourse/shared/words';
import type { DecisionForm } from '../state/decision.ts';
import { words } from '../words/index.ts';
import { letterFrame } from '../words/letterFrame.ts';
import { Icon } from './icon.tsx';
import { shortNumber } from './small.tsx';

export function Preview(of: { form: DecisionForm; state: SubmittedCase; log: string; customerWords: RefundWords }) {
  const { form, state, customerWords } = of;
  const { decide: said } = words.value;
  const locale = localeOf(state.locale);
  const frame = letterFrame(state.locale);
  const appealable = form.codes.some((code) => denialCodes[code].appealable);
  const actions = {
    ask: ['provideInformation', 'talk'] as const,
    approve: ['talk'] as const,
    progress: ['talk'] as const,
    deny: appealable ? (['appealCase', 'talk'] as const) : (['talk'] as const),
  }[form.kind];
  return (
    <>
      <div class="lab">{said.lands}</div>
      <div class="preview">
        <div class="chrome" lang={locale}>
          <Icon name="left" size="s" />
          {frame.title}
          <span class="right mono" lang="en" translate={false}>
            {shortNumber(caseNumber(of.log))}
          </span>
        </div>
        <div class="page" lang={locale}>
          <h4>
            {{ ask: frame.asked, approve: frame.approved, deny: frame.denied, progress: frame.progress }[form.kind]}
          </h4>
          <dl>
            {form.kind === 'approve' && (
              <>
                <dt>{frame.amount}</dt>
                <dd class="num strong">{formatAmount(form.amount, state.request.currency, locale)}</dd>
              </>
            )}
            {form.kind === 'deny' && form.codes.length > 0 && (
              <>
                <dt>{frame.reason}</dt>
                <dd>
                  {form.codes.map((code) => customerWords.denial[code].title).join(locale === 'en' ? '; ' : '；')}
                </dd>
              </>
            )}
            <dt>{frame.from}</dt>
            <dd dir="auto">{form.words[form.kind]}</dd>
            {form.kind === 'progress' && form.days > 0 && (
              <>
                <dt>{frame.date}</dt>
                <dd>{said.inDays(form.days)}</dd>
              </>
            )}
            {form.kind === 'ask' && form.evidence.length > 0 && (
              <>
                <dt>{frame.needed}</dt>
                {form.evidence.map((kind) => (
                  <dd key={kind}>{customerWords.evidence[kind].ask}</dd>
                ))}
              </>
            )}
            {form.kind === 'deny' && form.change.trim() !== '' && (
              <>
                <dt>{frame.change}</dt>
                <dd dir="auto">{form.change}</dd>
              </>
            )}
          </dl>
          <div class="links" aria-hidden="true">
            {actions.map((action) => (
              <span key={action}>{customerWords.action[action]}</span>
            ))}
          </div>
        </div>
      </div>
      <p class="read-ok">
        <Icon name="clock" size="s" />
        {said.dateByPolicy}
      </p>
    </>
  );
}
