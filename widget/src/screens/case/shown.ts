// What the parts of a case screen are given.
import type { SubmittedCase } from '@recourse/shared/case';
import type { RefundWords } from '@recourse/shared/words';
import type { useCaseFormat } from './useCaseFormat.ts';

export interface ShownCase {
  log: string;
  state: SubmittedCase;
  /** The relay's time. */
  now: number;
  refund: RefundWords;
  format: ReturnType<typeof useCaseFormat>;
}
