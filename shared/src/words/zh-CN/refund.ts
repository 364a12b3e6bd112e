// Everything about refunds in Chinese, the language in which these texts were first written.
// Owns the whole. Each theme has a file of its own.
import type { RefundWords } from '../refundWords.ts';
import { choice, payment, reason, step } from './choices.ts';
import { consent } from './consent.ts';
import { denial } from './denial.ts';
import { evidence } from './evidence.ts';
import { field, id, problem } from './fields.ts';
import { guidance } from './guidance.ts';
import { letter, method, payoutFailed } from './letter.ts';
import { outside, outsideKind } from './outside.ts';
import { action, event, state, stateLine } from './states.ts';
import { rule, ruleFact, verdict } from './verdict.ts';

export const zhCN: RefundWords = {
  payment,
  reason,
  field,
  id,
  choice,
  problem,
  step,
  state,
  stateLine,
  verdict,
  rule,
  ruleFact,
  guidance,
  denial,
  evidence,
  event,
  action,
  payoutFailed,
  outside,
  outsideKind,
  method,
  letter,
  consent,
};
