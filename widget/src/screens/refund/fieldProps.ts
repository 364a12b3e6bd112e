import type { Field } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import type { Intake } from '../../state/intake.ts';

export interface FieldProps {
  field: Field;
  intake: Intake;
  refund: RefundWords;
  /** The only field of its page: the question above it is its label. */
  alone: boolean;
}
