import { askRules, secretRules } from '@recourse/shared/safety';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

test('every rule of the guard is said in words, in both languages', () => {
  const rules = [...Object.keys(askRules), ...Object.keys(secretRules)];
  for (const { guard } of [en, zhCN]) expect(rules.filter((rule) => !Object.hasOwn(guard.rules, rule))).toEqual([]);
});
