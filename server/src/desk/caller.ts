// Who is calling, as the connection proved it. Never taken from a command.
import type { AgentRole, Author, Customer } from '@recourse/shared/kit';
import { type Requester, type Rules, rankAllows, ruleAllows } from '../access/table.ts';
import type { Loaded } from './loaded.ts';

export interface CustomerCaller {
  role: 'customer';
  site: string;
  customer: Customer;
  /** The device's own identity; the same as `customer` while he is not known. */
  device: Customer;
  /** Devices whose recovery code was given on this one. */
  recovered?: readonly string[];
}

export interface AgentCaller {
  role: 'agent';
  site: string;
  id: string;
  name: string;
  /** As his account says; changing it ends his connections. */
  rank: AgentRole;
}

export type Caller = CustomerCaller | AgentCaller;

/** Every identity that the connection proved, the one he acts under first. */
export function identitiesOf(caller: CustomerCaller): string[] {
  return [...new Set([caller.customer.id, caller.device.id, ...(caller.recovered ?? [])])];
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
export function mayTouch(caller: Caller, loaded: Loaded, rules: Rules): boolean {
  // What a site's own log says goes out through questions of its own, never as a log.
  if (loaded.kind === 'st' || (loaded.kind === 'sl') !== (rules.about === 'stop')) return false;
  // A stopped line belongs to no customer, and none may touch it.
  const customer = loaded.state.name === 'none' ? null : loaded.kind === 'sl' ? '' : loaded.state.customer.id;
  return ruleAllows(rules, requesterOf(caller), { site: loaded.site, customer });
}

/** Whether an agent of his rank may do this at all. Said aloud (`forbidden`): it tells nothing about any log. */
export function ranksFor(caller: Caller, rules: Rules): boolean {
  return rankAllows(rules, requesterOf(caller));
}

function requesterOf(caller: Caller): Requester {
  const { site } = caller;
  return caller.role === 'agent'
    ? { role: 'agent', site, rank: caller.rank }
    : { role: 'customer', site, ids: identitiesOf(caller) };
}
