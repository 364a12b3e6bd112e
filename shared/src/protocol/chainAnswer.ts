// The answer to `lookUpTransaction`.
// Owns this one shape, apart from the others: only the intake and an agent's case pane read it.
import * as v from 'valibot';
import { chainFindingSchema } from '../refund/index.ts';
import { failureSchema } from './failures.ts';

export const chainAnswerSchema = v.union([
  v.object({ ok: v.literal(true), finding: chainFindingSchema }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type ChainAnswer = v.InferOutput<typeof chainAnswerSchema>;
