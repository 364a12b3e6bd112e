// What a customer agrees to by handing a request in, in English.
import type { RefundWords } from '../refundWords.ts';

export const consent: RefundWords['consent'] = {
  '2026-11-28':
    'By submitting you agree that we use this to handle your request. The agents who handle it can read it, and a record is kept. While it is open you can withdraw it, and you can take a copy at any time.',
};
