// What usually shows that a reason holds: what we must have, and what also helps.
// Owns this data; a policy may ask for something else. Words for each stand in words/.
import type { EvidenceKind, ReasonCode } from './codes.ts';

export interface EvidenceAsked {
  must: readonly EvidenceKind[];
  may: readonly EvidenceKind[];
}

export const evidenceByReason: Readonly<Record<ReasonCode, EvidenceAsked>> = {
  wrongAddress: { must: ['transactionId', 'intendedAddress'], may: ['sendScreen', 'rightAddressMessage'] },
  wrongNetwork: { must: ['transactionId', 'intendedNetwork'], may: ['sendScreen', 'depositPage'] },
  wrongAmount: { must: ['transactionId', 'orderPage'], may: ['sendScreen', 'statementLines'] },
  missingTag: { must: ['transactionId', 'rightTag'], may: ['depositPage', 'sendScreen'] },
  duplicate: { must: ['transactionId', 'secondTransactionId', 'statementLines'], may: ['orderPage'] },
  notDelivered: { must: ['transactionId', 'expectedDelivery'], may: ['providerMail', 'orderPage'] },
  unsatisfactory: { must: ['orderPage', 'whatFailed', 'whenReported'], may: ['screenshots'] },
  subscription: { must: ['cancellationProof'], may: ['termsShown', 'statementLines'] },
  cancelled: { must: ['cancellationProof'], may: ['termsShown', 'orderPage'] },
  refundPromisedNotPaid: { must: ['refundPromise'], may: ['chatExport', 'statementLines'] },
  // Whether keys were exposed is a yes or a no. The keys are never asked for.
  unauthorised: { must: ['whenNoticed', 'deviceList', 'keysExposed'], may: ['policeReport', 'screenshots'] },
  scamSuspected: { must: ['transactionId', 'howContacted'], may: ['chatExport', 'siteName', 'policeReport'] },
  feeDispute: { must: ['feeShown'], may: ['statementLines', 'screenshots'] },
  stuckPending: { must: ['transactionId'], may: ['screenshots'] },
  other: { must: [], may: ['screenshots'] },
};

/** What a picture or a document can show. The rest is said in words. */
const shownByFile: ReadonlySet<EvidenceKind> = new Set([
  'statementLines',
  'orderPage',
  'sendScreen',
  'rightAddressMessage',
  'depositPage',
  'providerMail',
  'screenshots',
  'cancellationProof',
  'termsShown',
  'refundPromise',
  'deviceList',
  'policeReport',
  'chatExport',
  'feeShown',
]);

/** What files would help with this reason, the most useful first; `asked` is what an agent or a policy named beyond it. */
export function filesFor(reason: ReasonCode, asked: readonly EvidenceKind[] = []): EvidenceKind[] {
  const { must, may } = evidenceByReason[reason];
  return [...new Set([...asked, ...must, ...may])].filter((kind) => shownByFile.has(kind));
}
