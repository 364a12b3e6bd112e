// The authorisation table: who may send what, about whose logs, and who may ask for which address over HTTP.
// Owns the answer for every command, query, signal and route. Never looks anything up.
import { type AgentRole, atLeast } from '@recourse/shared/kit';
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

/** `least`: the rank that an agent needs for it; absent: every agent. */
export type Rules = Readonly<Record<ClientRole, Rule>> & {
  readonly least?: AgentRole;
  /** `stop`: the log is a stopped line's, and can be no other. Absent: it is a conversation's or a case's, and never a stopped line's. */
  readonly about?: 'stop';
};
type RulesFor<Name extends string> = Readonly<Record<Name, Rules>>;

/** `anyone`: no sign-in is asked for. `operator`: the bearer of RECOURSE_METRICS_TOKEN; to all others it does not exist. */
export type RouteRules = Rules | 'anyone' | 'operator';

const customersOwn = { customer: 'own', agent: 'never' } as const;
const agents = { customer: 'never', agent: 'anyOfSite' } as const;
const stops = { ...agents, about: 'stop' } as const;
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
    nudgeCase: customersOwn,
    noteOutside: both,
    addEvidence: customersOwn,
    // A customer takes his own back; what another sent, a supervisor takes away.
    purgeEvidence: { ...both, least: 'supervisor' },
    withdrawCase: customersOwn,
    reopenCase: customersOwn,
    postNote: agents,
    askRelease: agents,
    withdrawRelease: stops,
    // Never by whoever wrote it: the line itself knows (stop/decide.ts).
    releaseLine: { ...stops, least: 'senior' },
    refuseRelease: { ...stops, least: 'senior' },
    confirmStop: { ...stops, least: 'supervisor' },
    dismissStop: { ...stops, least: 'supervisor' },
    takeConversation: agents,
    giveBack: agents,
    closeConversation: agents,
    startReview: agents,
    requestInformation: agents,
    approveCase: agents,
    denyCase: agents,
    tellProgress: agents,
    raiseCase: agents,
    // Rank and person depend on what is proposed and by whom, which the case itself knows (case/mayJudge.ts).
    confirmProposal: agents,
    declineProposal: agents,
    recordPayout: agents,
    failPayout: agents,
    retryPayout: agents,
    openDispute: agents,
    askExport: agents,
    withdrawExport: agents,
    // Never by whoever asked: the case itself knows (case/exports.ts).
    confirmExport: { ...agents, least: 'senior' },
    refuseExport: { ...agents, least: 'senior' },
    closeDispute: agents,
  } satisfies RulesFor<CustomerCommand['type'] | AgentCommand['type']>,
  query: {
    assessRefund: customersOwn,
    keepDraft: customersOwn,
    readDraft: customersOwn,
    dropDraft: customersOwn,
    lookUpTransaction: customersOwn,
    readChain: agents,
    caseDossier: both,
    caseReceipt: customersOwn,
    evidenceTicket: customersOwn,
    badge: customersOwn,
    renewToken: customersOwn,
    makeRecoveryCode: customersOwn,
    recoveryStatus: customersOwn,
    revokeRecoveryCode: customersOwn,
    // Whose it is, the code itself proves.
    useRecoveryCode: customersOwn,
    keepOwnWord: customersOwn,
    listRows: agents,
    listCasesOf: agents,
    ownStops: agents,
    stopsToRelease: { ...agents, least: 'senior' },
    stopsToJudge: { ...agents, least: 'supervisor' },
    setStatus: agents,
    revealField: agents,
  } satisfies RulesFor<CustomerQuery['type'] | AgentQuery['type']>,
  signal: { typing: both } satisfies RulesFor<SignalFromClient['type']>,
  follow: { log: both } satisfies RulesFor<'log'>,
  mark: { log: both } satisfies RulesFor<'log'>,
  /**
   * Every route that the relay mounts, as `METHOD /path`, with `:name` for a part that varies. Under /api a route without a line
   * here does not exist, and one that is for agents alone is asked for their sign-in and rank before it runs (`http/routeGuard.ts`).
   */
  route: {
    'GET /healthz': 'anyone',
    'GET /readyz': 'anyone',
    'GET /metrics': 'operator',
    'GET /chat': 'anyone',
    'GET /verify': 'anyone',
    // Whether something is ours, anybody may ask: the directory is public, and a case number shows its public state.
    'GET /api/directory/signed': 'anyone',
    'POST /api/directory/case': 'anyone',
    'POST /api/directory/report': 'anyone',
    'GET /console': 'anyone',
    'GET /console/': 'anyone',
    // Whoever signed it with the site's secret.
    'POST /api/payout/:site': 'anyone',
    'POST /api/agent/sign-in': 'anyone',
    'POST /api/agent/sign-out': 'anyone',
    // Says to a browser without a sign-in which sites there are.
    'GET /api/agent/me': 'anyone',
    // Customers prove themselves by a ticket in a header, agents by their cookie.
    'POST /api/evidence/uploads': customersOwn,
    'GET /api/evidence/uploads/:upload': customersOwn,
    'PATCH /api/evidence/uploads/:upload': customersOwn,
    'POST /api/evidence/uploads/:upload/complete': customersOwn,
    'DELETE /api/evidence/uploads/:upload': customersOwn,
    'GET /api/evidence/files/:log/:file': both,
    // These ask for the sign-in themselves: who must set up a second factor first comes no further than here.
    'POST /api/agent/prove': 'anyone',
    'POST /api/agent/second-factor/begin': 'anyone',
    'POST /api/agent/second-factor/confirm': 'anyone',
    'POST /api/agent/second-factor/recovery': agents,
    'POST /api/agent/password': agents,
    'POST /api/agent/sign-out-everywhere': agents,
  } satisfies Readonly<Record<string, RouteRules>>,
} as const;

export type Requester =
  /** `ids`: every customer id that the connection has proved. */
  { role: 'customer'; site: string; ids: readonly string[] } | { role: 'agent'; site: string; rank: AgentRole };

/** What a request is about. `customer` is whose it is; null while nobody has begun it. */
export interface Subject {
  site: string;
  customer: string | null;
}

export function ruleAllows(rules: Rules, requester: Requester, subject: Subject): boolean {
  const rule = rules[requester.role];
  if (!rankAllows(rules, requester)) return false;
  if (rule === 'never' || requester.site !== subject.site) return false;
  if (rule === 'anyOfSite') return subject.customer !== null;
  if (subject.customer === null) return rule === 'new';
  return requester.role === 'customer' && requester.ids.includes(subject.customer);
}

/** Apart from `ruleAllows`, so that whoever asks can be told that it is his rank. */
export function rankAllows(rules: Rules, requester: Requester): boolean {
  return requester.role !== 'agent' || rules.least === undefined || atLeast(requester.rank, rules.least);
}
