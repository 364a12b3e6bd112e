// Who is calling, as the connection proved it. Never taken from a command.
import type { Author, Customer } from '@recourse/shared/kit';
import { type ClientRole, type Requester, type Rule, ruleAllows } from '../access/table.ts';
import type { Loaded } from './loaded.ts';

export interface CustomerCaller {
  role: 'customer';
  site: string;
  customer: Customer;
  /** The device's own identity; the same as `customer` while he is not known. */
  device: Customer;
}

export interface AgentCaller {
  role: 'agent';
  site: string;
  id: string;
  name: string;
}

export type Caller = CustomerCaller | AgentCaller;

/** Every identity that the connection proved, the one he acts under first. */
export function identitiesOf(caller: CustomerCaller): string[] {
  return [...new Set([caller.customer.id, caller.device.id])];
}

export function authorOf(caller: Caller): Author {
  return caller.role === 'customer'
    ? { role: 'customer', id: caller.customer.id }
    : { role: 'agent', id: caller.id, name: caller.name };
}

export function callerId(caller: Caller): string {
  return caller.role === 'customer' ? caller.customer.id : caller.id;
}

/** The reader's name for read marks. */
export function readerOf(caller: Caller): string {
  return `${caller.role}:${callerId(caller)}`;
}

/** Whether the table lets him do this to this log. A log that does not exist belongs to nobody. */
export function mayTouch(caller: Caller, loaded: Loaded, rules: Readonly<Record<ClientRole, Rule>>): boolean {
  const { site } = caller;
  const requester: Requester =
    caller.role === 'agent' ? { role: 'agent', site } : { role: 'customer', site, ids: identitiesOf(caller) };
  const customer = loaded.state.name === 'none' ? null : loaded.state.customer.id;
  return ruleAllows(rules, requester, { site: loaded.site, customer });
}
