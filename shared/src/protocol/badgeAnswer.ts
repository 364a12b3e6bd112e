// The answer to `badge`: a claim that the relay signed for this question.
import * as v from 'valibot';
import { signedClaimSchema } from '../directory/index.ts';
import { failureSchema } from './failures.ts';

export const badgeAnswerSchema = v.union([
  v.object({ ok: v.literal(true), ...signedClaimSchema.entries }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type BadgeAnswer = v.InferOutput<typeof badgeAnswerSchema>;
