// Decides what a command does to one refund case.
// Owns who is asked about which command. Never counts dates and never reads a clock: both come in with the command.
import { assertNever } from '../kit/assertNever.ts';
import { happened, refuse } from '../kit/decision.ts';
import type { Stamp } from '../kit/recorded.ts';
import type { CaseCommand, CaseDecision } from './commands.ts';
import { decideForAgent } from './decideAgent.ts';
import { decideForCustomer, submitted } from './decideCustomer.ts';
import { decideDispute, decidePayout, decideReport } from './decideMoney.ts';
import { clockEvents } from './due.ts';
import { decideErasure } from './erasure.ts';
import { decideExport } from './exports.ts';
import { decideFile } from './files.ts';
import type { Case } from './state.ts';

export function decideCase(state: Case, command: CaseCommand, stamp: Stamp): CaseDecision {
  if (command.type === 'submitCase') return state.name === 'submitted' ? refuse('caseExists') : submitted(command);
  if (state.name !== 'submitted') return refuse('notFound');
  const { author, now } = stamp;
  switch (command.type) {
    case 'provideInformation':
    case 'requestReview':
    case 'appealCase':
    case 'nudgeCase':
    case 'withdrawCase':
    case 'reopenCase':
      return decideForCustomer(state, command, stamp);
    case 'startReview':
    case 'requestInformation':
    case 'tellProgress':
    case 'raiseCase':
    case 'approveCase':
    case 'confirmProposal':
    case 'declineProposal':
    case 'denyCase':
      return decideForAgent(state, command, stamp);
    case 'recordPayout':
    case 'failPayout':
    case 'retryPayout':
      return decidePayout(state, command, stamp);
    case 'reportPayout':
      return decideReport(state, command, stamp);
    case 'openDispute':
    case 'closeDispute':
      return decideDispute(state, command, stamp);
    case 'noteOutside': {
      if (author.role !== 'customer' && author.role !== 'agent') return refuse('forbidden');
      if (state.status.name !== 'denied') return refuse('notPossibleNow');
      return state.outside.some(({ route }) => route === command.route)
        ? { events: [] }
        : happened({ type: 'outsideNoted', route: command.route });
    }
    case 'clockReached': {
      if (author.role !== 'relay') return refuse('forbidden');
      const events = clockEvents(state, command, now);
      return events.length > 0 ? { events } : refuse('notPossibleNow');
    }
    case 'identifyCustomer':
      return state.customer.kind === 'device'
        ? happened({ type: 'customerIdentified', customer: command.customer })
        : refuse('alreadyKnown');
    case 'addEvidence':
    case 'purgeEvidence':
      return decideFile(state, command, stamp);
    case 'eraseCase':
      return decideErasure(state, command, stamp);
    case 'askExport':
    case 'withdrawExport':
    case 'confirmExport':
    case 'refuseExport':
    case 'takeExport':
      return decideExport(state, command, stamp);
    default:
      return assertNever(command);
  }
}
