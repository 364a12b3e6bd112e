// What the policy says of a case, rule by rule: one line for a rule that passed, two and a code for one that did not.
import type { SubmittedCase } from '@recourse/shared/case';
import type { RuleResult, Verdict } from '@recourse/shared/refund';
import { words } from '../words/index.ts';
import { ruleWords } from '../words/ruleWords.ts';
import { Icon } from './icon.tsx';
import { Pill, type PillTone } from './small.tsx';

const tones: Record<Verdict, PillTone> = { eligible: 'green', unclear: 'amber', deny: 'red', guidance: 'plain' };

export function PolicyRules({ state }: { state: SubmittedCase }) {
  const { refund, panel: said } = words.value;
  const { verdict } = state;
  const rules = verdict.rules.filter(({ facts }) => facts.applies !== 'no');
  return (
    <>
      <h3 class="cap">
        {said.policy} <Pill tone={tones[verdict.verdict]}>{refund.verdicts[verdict.verdict]}</Pill>
        <span class="right">{said.version(verdict.policyVersion)}</span>
      </h3>
      <ul>
        {rules.map((rule) => (
          <Rule key={rule.rule} result={rule} />
        ))}
      </ul>
    </>
  );
}

const marks = { pass: 'pass', fail: 'fail', attention: 'alert' } as const;

function Rule({ result }: { result: RuleResult }) {
  const { refund } = words.value;
  const { value, detail } = ruleWords(result, words.value);
  return (
    <li class={`rule ${result.outcome}`}>
      <Icon name={marks[result.outcome]} />
      <b class="ell">{refund.rules[result.rule]}</b>
      {result.code ? (
        <span class={result.outcome === 'fail' ? 'code red' : 'code amber'} title={refund.codes[result.code]}>
          {result.code}
        </span>
      ) : (
        <span class="v ell">{value}</span>
      )}
      {detail && <p>{detail}</p>}
    </li>
  );
}
