// The authorisation table: who may send what, about whose logs.
// Owns the answer for every command, query and signal. Never looks anything up.
import type {
  AgentCommand,
  AgentQuery,
  CustomerCommand,
  CustomerQuery,
  SignalFromClient,
} from '@recourse/shared/protocol';

/**
 * `own`: what belongs to this customer. `new`: his own, or what nobody has begun yet. `anyOfSite`: whatever belongs to the
 * caller's site. `never`: not for this role.
 */
export type Rule = 'own' | 'new' | 'anyOfSite' | 'never';
export type ClientRole = 'customer' | 'agent';

type Rules<Name extends string> = Readonly<Record<Name, Readonly<Record<ClientRole, Rule>>>>;

const customersOwn = { customer: 'own', agent: 'never' } as const;
const agents = { customer: 'never', agent: 'anyOfSite' } as const;
const both = { customer: 'own', agent: 'anyOfSite' } as const;

/** Typed over the protocol: a command without a line here does not compile. */
export const table = {
  command: {
    startConversation: { customer: 'new', agent: 'never' },
    postMessage: both,
    askForPerson: customersOwn,
    eraseMessages: customersOwn,
    // The log asked about is the conversation; the case's own id comes from the customer and cannot be another's.
    submitCase: customersOwn,
    provideInformation: customersOwn,
    requestReview: customersOwn,
    appealCase: customersOwn,
    withdrawCase: customersOwn,
    reopenCase: customersOwn,
    postNote: agents,
    takeConversation: agents,
    giveBack: agents,
    closeConversation: agents,
    startReview: agents,
    requestInformation: agents,
    approveCase: agents,
    denyCase: agents,
    recordPayout: agents,
  } satisfies Rules<CustomerCommand['type'] | AgentCommand['type']>,
  query: {
    assessRefund: customersOwn,
    caseDossier: both,
    caseReceipt: customersOwn,
    listRows: agents,
    setStatus: agents,
  } satisfies Rules<CustomerQuery['type'] | AgentQuery['type']>,
  signal: { typing: both } satisfies Rules<SignalFromClient['type']>,
  follow: { log: both } satisfies Rules<'log'>,
  mark: { log: both } satisfies Rules<'log'>,
} as const;

export type Requester =
  /** `ids`: every customer id that the connection has proved. */
  { role: 'customer'; site: string; ids: readonly string[] } | { role: 'agent'; site: string };

/** What a request is about. `customer` is whose it is; null while nobody has begun it. */
export interface Subject {
  site: string;
  customer: string | null;
}

export function ruleAllows(rules: Readonly<Record<ClientRole, Rule>>, requester: Requester, subject: Subject): boolean {
  const rule = rules[requester.role];
  if (rule === 'never' || requester.site !== subject.site) return false;
  if (rule === 'anyOfSite') return subject.customer !== null;
  if (subject.customer === null) return rule === 'new';
  return requester.role === 'customer' && requester.ids.includes(subject.customer);
}
