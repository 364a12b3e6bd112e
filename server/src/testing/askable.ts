// Everything that a client may ask about a log, well-formed, one of each: what the authorisation table is tried with.
// Owns the samples. Typed over the protocol, so that what has no sample here does not compile.
import type { AgentCommand, AgentQuery, CustomerCommand, CustomerQuery } from '@recourse/shared/protocol';
import { cardRequest } from '../relay/relayContract.ts';

type Samples<Message extends { type: string }> = {
  [Type in Message['type']]: Omit<Extract<Message, { type: Type }>, 'id' | 'type' | 'log'>;
};

const file = 'f'.repeat(22);
const zone = { locale: 'en', timeZone: 'UTC' };
const words = 'please look at this again';

export const customerCommands = (log: string): Samples<CustomerCommand> => ({
  startConversation: zone,
  postMessage: { text: 'hello' },
  eraseMessages: { events: ['0'.repeat(24)] },
  askForPerson: {},
  submitCase: { conversation: log, ...zone, request: cardRequest() },
  provideInformation: { words },
  requestReview: {},
  appealCase: { words },
  nudgeCase: {},
  noteOutside: { route: 'police' },
  addEvidence: { upload: file },
  purgeEvidence: { file },
  withdrawCase: {},
  reopenCase: {},
});

export const agentCommands: Samples<AgentCommand> = {
  postMessage: { text: 'hello', assignment: 1 },
  askRelease: { text: 'hello', assignment: 1 },
  withdrawRelease: {},
  releaseLine: {},
  refuseRelease: {},
  confirmStop: {},
  dismissStop: {},
  postNote: { text: 'a note' },
  takeConversation: {},
  giveBack: {},
  closeConversation: {},
  startReview: {},
  requestInformation: { words, evidence: [] },
  approveCase: { amount: '1.00', words },
  denyCase: { codes: ['D11'], words },
  tellProgress: { words },
  raiseCase: { note: words },
  confirmProposal: { proposal: 1 },
  declineProposal: { proposal: 1, note: words },
  recordPayout: { reference: 'ARN 74418' },
  failPayout: { why: 'rejected', words },
  retryPayout: { destination: 'same' },
  openDispute: {},
  askExport: { reason: 'review' },
  withdrawExport: { asked: 1 },
  confirmExport: { asked: 1 },
  refuseExport: { asked: 1 },
  closeDispute: { outcome: 'paidBack' },
  noteOutside: { route: 'police' },
  purgeEvidence: { file, reason: 'secret' },
};

/** Those that name a log; the others ask about whoever asks. */
type AboutLog<Query> = Extract<Query, { log: string }>;

export const customerQueries: Samples<AboutLog<CustomerQuery>> = { caseDossier: zone, caseReceipt: {} };

export const agentQueries: Samples<AboutLog<AgentQuery>> = {
  revealField: { field: 'payerHint', reason: 'matchPayment' },
  listCasesOf: {},
  readChain: {},
  caseDossier: zone,
};
