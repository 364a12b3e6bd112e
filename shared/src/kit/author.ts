import * as v from 'valibot';

/** Who did something. The guide, the policy and the relay are parts of Recourse itself; `payments` is the operator's payment system. */
export const authorSchema = v.variant('role', [
  v.object({ role: v.literal('customer'), id: v.string() }),
  v.object({ role: v.literal('agent'), id: v.string(), name: v.string() }),
  v.object({ role: v.picklist(['guide', 'policy', 'relay', 'payments']) }),
]);
export type Author = v.InferOutput<typeof authorSchema>;
export type Role = Author['role'];

/** A customer as far as Recourse knows him: a device without an account, or an account that the wallet's backend vouches for. */
export const customerSchema = v.object({
  id: v.string(),
  kind: v.picklist(['device', 'known']),
  /** Given by the wallet's signed token only. */
  name: v.optional(v.string()),
});
export type Customer = v.InferOutput<typeof customerSchema>;
