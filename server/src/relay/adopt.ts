// A device that identifies itself brings its anonymous conversations and cases along.
// Owns the adoption: once, by an event in each log, never back.

import type { Caller } from '../desk/caller.ts';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import { rowKeys } from '../inbox/rowOf.ts';
import type { State } from '../state/ports.ts';

const page = 200;

export async function adoptDevice(
  of: { desk: Desk; state: State },
  caller: Caller & { role: 'customer' },
): Promise<void> {
  const rows = await of.state.rows.list(rowKeys.customer(caller.site, caller.device.id), { limit: page });
  for (const { log } of rows) {
    const id = followUpId('identify', log, caller.customer.id);
    await of.desk.run(log, id, { type: 'identifyCustomer', customer: caller.customer });
  }
}
