// What our rules say, why, and two dates that never share a line: our answer, and the money.
import type { RefundAnswer } from '@recourse/shared/protocol';
import type { RuleResult } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { useFormat, useModel, useWords } from '../../state/context.ts';
import { useCaseFormat } from '../case/useCaseFormat.ts';

type Told = RefundAnswer & { ok: true };

const looks: Record<string, { class: string; icon: IconName }> = {
  eligible: { class: '', icon: 'good' },
  unclear: { class: ' verdict-wait', icon: 'ask' },
  deny: { class: ' verdict-plain', icon: 'no' },
};

const ruleIcons: Record<RuleResult['outcome'], IconName> = { pass: 'check', fail: 'no', attention: 'ask' };

export function VerdictCard({ answer, refund }: { answer: Told; refund: RefundWords }) {
  const words = useWords().refund.verdict;
  const format = useFormat();
  const dates = useCaseFormat();
  const { verdict, answerBy, payoutDays } = answer;
  const look = looks[verdict.verdict] ?? looks.unclear!;
  const rules = verdict.rules.filter((rule) => rule.facts.applies !== 'no');
  const locale = useModel().locale.value;
  return (
    <section class={`verdict${look.class}`}>
      <p class="verdict-top">
        <Icon name={look.icon} />
        {refund.verdict[verdict.verdict].title}
      </p>
      <p>{refund.verdict[verdict.verdict].text}</p>
      {verdict.codes.map((code) => {
        const { title, text, change, next } = refund.denial[code];
        return (
          <dl class="denial" key={code}>
            <div>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
            <div>
              <dt>{words.change}</dt>
              <dd>{change}</dd>
            </div>
            <div>
              <dt>{words.nextRoute}</dt>
              <dd>{next}</dd>
            </div>
          </dl>
        );
      })}
      {answer.text && <p class="small quiet">{answer.text[locale]}</p>}
      <dl class="dates">
        {answerBy !== undefined && (
          <div>
            <dt>{words.answerBy}</dt>
            <dd class="num">{words.before(dates.businessDate(answerBy))}</dd>
            <dd class="small">{format.weekday(answerBy)}</dd>
          </div>
        )}
        {payoutDays && verdict.verdict !== 'deny' && (
          <div>
            <dt>{words.payout}</dt>
            <dd class="num">{words.payoutDays(...payoutDays)}</dd>
            <dd class="small">{words.payoutHint}</dd>
          </div>
        )}
      </dl>
      <details class="why">
        <summary>
          {words.reasons}
          <Icon name="down" small />
        </summary>
        <ul>
          {rules.map((rule) => (
            <li key={rule.rule} class={`rule-${rule.outcome}`}>
              <Icon name={ruleIcons[rule.outcome]} small />
              <span>{refund.rule[rule.rule]}</span>
              <span class="quiet num">{refund.ruleFact(rule, dates.facts)}</span>
            </li>
          ))}
          <li class="quiet">{words.version(verdict.policyVersion)}</li>
        </ul>
      </details>
      {verdict.evidenceWanted.length > 0 && (
        <div class="wanted">
          <p class="small quiet">{words.wanted}</p>
          <ul>
            {verdict.evidenceWanted.map((kind) => (
              <li key={kind}>{refund.evidence[kind].ask}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
