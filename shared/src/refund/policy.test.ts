import { expect, test } from 'vitest';
import { parsePolicy, policyProblemText } from './policy.ts';
import { samplePolicy } from './samplePolicy.ts';

/** The sample with one value put in at a dotted path; undefined takes the key away. */
function withValue(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(samplePolicy));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy;
  for (const key of keys) at = at[key];
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const told = (value: unknown) => {
  const parsed = parsePolicy(value);
  return 'problems' in parsed ? parsed.problems.map(policyProblemText) : [];
};

test('a good policy loads as it stands', () => {
  expect(parsePolicy(samplePolicy)).toEqual({ policy: samplePolicy });
});

test.each([
  ['payments.card.windowDays', 'soon', 'payments.card.windowDays: must be number, not "soon"'],
  ['payments.card.windowDays', 14.5, 'payments.card.windowDays: must be a whole number of days'],
  ['payments.card.windowDays', -1, 'payments.card.windowDays: must be >=0, not -1'],
  ['payments.card.windowDays', undefined, 'payments.card.windowDays: is missing'],
  ['payments.card.windowdays', 9, 'payments.card.windowdays: is not a name that a policy knows'],
  ['payments.card.ownGoodwillDays', 121, 'payments.card.ownGoodwillDays: must not be more than windowDays (120)'],
  ['payments.card.payoutDays', [10, 5], 'payments.card.payoutDays: must name the fewer days first'],
  [
    'payments.onchain.ownAddresses',
    { atlantis: [] },
    'payments.onchain.ownAddresses.atlantis: is not a network that Recourse knows',
  ],
  [
    'payments.onchain.ownAddresses',
    { ethereum: ['0x1'] },
    'payments.onchain.ownAddresses.ethereum.0: is no ethereum address',
  ],
  ['cutoff', '25:00', 'cutoff: must be a time such as "17:00"'],
  ['cutoff', 61200, 'cutoff: must be a time in quotes: "17:00"'],
  ['version', 1, 'version: must be text, in quotes: "1"'],
  ['timeZone', 'Mars/Olympus', 'timeZone: must be an IANA time zone such as "Asia/Shanghai"'],
  ['sla.simpleDays', 11, 'sla.simpleDays: must not be more than complexDays (10)'],
  [
    'complexity.amountFrom.USD',
    1000,
    'complexity.amountFrom.USD: must be a decimal in quotes, so that no digit is lost: "1000.00"',
  ],
  ['complexity.amountFrom.USD', '1,000', 'complexity.amountFrom.USD: must be a plain decimal such as "1000.00"'],
  ['complexity.amountFrom.JPY', '1.5', 'complexity.amountFrom.JPY: must have at most 0 decimals'],
  ['secondPerson.amountFrom.USD', '0', 'secondPerson.amountFrom.USD: must be more than zero'],
])('%s as %j is told by its path', (path, value, sentence) => expect(told(withValue(path, value))).toEqual([sentence]));

test('everything that is wrong is told at once', () => {
  const bad = withValue('cutoff', '25:00') as { sla: { simpleDays: unknown } };
  bad.sla.simpleDays = 'three';
  expect(told(bad)).toHaveLength(2);
});

test.each([[null], ['text'], [7], [undefined], [{}]])('%j is no policy and does not throw', (value) => {
  expect(told(value)).not.toEqual([]);
});
