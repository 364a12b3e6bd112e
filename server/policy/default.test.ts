// The policy that a fresh installation starts with: it must load as it stands.
import { readFileSync } from 'node:fs';
import { parsePolicy, reasonCodes } from '@recourse/shared/refund';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const file = readFileSync(new URL('./default.yaml', import.meta.url), 'utf8');

test('the default policy has no problem and is marked as the demo', () => {
  const parsed = parsePolicy(parse(file));
  expect(parsed).toHaveProperty('policy.periods', 'demo');
  expect(parsed).toHaveProperty('policy.sla', { simpleDays: 3, complexDays: 10 });
});

test('it expresses all three grounds of denial, and is strictest on chain', () => {
  const parsed = parsePolicy(parse(file));
  if (!('policy' in parsed)) throw new Error('does not load');
  const { card, onchain, thirdParty } = parsed.policy.payments;
  expect(thirdParty.unsupportedProviders).not.toEqual([]);
  expect(Object.values(onchain.reasons)).toContain('notCovered');
  expect(onchain.windowDays).toBeLessThan(Math.min(card.windowDays, thirdParty.windowDays));
  const covered = (reasons: typeof card.reasons) => reasonCodes.filter((code) => reasons[code] === 'covered').length;
  expect(covered(onchain.reasons)).toBeLessThan(Math.min(covered(card.reasons), covered(thirdParty.reasons)));
});
