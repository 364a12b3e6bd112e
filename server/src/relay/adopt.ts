// A device that identifies itself brings its anonymous conversations and cases along.
// Owns the adoption: once, by an event in each log, never back.
import type { CustomerCaller } from '../desk/caller.ts';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import { type RowView, rowKeys } from '../inbox/rowOf.ts';
import type { State } from '../state/ports.ts';

const page = 200;

export async function adoptDevice(of: { desk: Desk; state: State }, caller: CustomerCaller): Promise<void> {
  for (const device of [caller.device.id, ...(caller.recovered ?? [])]) await adoptFrom(of, caller, device);
}

async function adoptFrom(of: { desk: Desk; state: State }, caller: CustomerCaller, device: string): Promise<void> {
  const { site, customer } = caller;
  let after: { sort: number; log: string } | undefined;
  do {
    const rows = await of.state.rows.list(rowKeys.customer(site, device), { limit: page, ...(after && { after }) });
    for (const { log, view } of rows) {
      if ((view as unknown as RowView).kind === 'gone') continue;
      // Refused where it became somebody's already, by a row that lags behind.
      await of.desk.run(log, followUpId('identify', log, customer.id), { type: 'identifyCustomer', customer });
    }
    after = rows.length < page ? undefined : rows.at(-1);
  } while (after);
}
