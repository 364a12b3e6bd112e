// What a payment system may tell: where the money of a case is, and whether a bank has opened a dispute.
// Owns the shape. Strict: an unknown member is an error, not a surprise.
import { payoutFailures } from '@recourse/shared/case';
import { isDecimal } from '@recourse/shared/kit';
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/));
/** Its number, as people know it. */
const caseNumber = v.pipe(v.string(), v.regex(/^RC(-[0-9A-HJKMNP-TV-Z]{4}){4}$/));
const reference = v.pipe(v.string(), v.regex(/^(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9 ._/-]{2,63}$/));
const amount = v.pipe(v.string(), v.maxLength(48), v.check(isDecimal));
const currency = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{1,11}$/));

const payout = { id, case: caseNumber, reference, amount, currency };

export const payoutNoticeSchema = v.variant('type', [
  v.strictObject({ ...payout, type: v.literal('payout.sent') }),
  v.strictObject({ ...payout, type: v.literal('payout.done') }),
  v.strictObject({ ...payout, type: v.literal('payout.failed'), why: v.optional(v.picklist(payoutFailures)) }),
  v.strictObject({ id, case: caseNumber, type: v.literal('dispute.opened'), reference: v.optional(reference) }),
  v.strictObject({
    ...{ id, case: caseNumber },
    type: v.literal('dispute.closed'),
    outcome: v.picklist(['paidBack', 'notPaidBack']),
    amount: v.optional(amount),
  }),
]);
export type PayoutNotice = v.InferOutput<typeof payoutNoticeSchema>;
