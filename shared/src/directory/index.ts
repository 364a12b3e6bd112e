export {
  type BadgeClaim,
  badgeLifeMs,
  claimStatement,
  nonceSchema,
  openClaim,
  type SignedClaim,
  signedClaimSchema,
} from './badge.ts';
export {
  type Directory,
  directoryEntriesSchema,
  directoryIn,
  directoryStatement,
  envelopeIn,
  isPublicKey,
  type Opened,
  openDirectory,
  type SignedDirectory,
  type Verify,
} from './directory.ts';
export { type Answer, lookUp } from './lookUp.ts';
export { longestSubject, readSubject, type Subject } from './readSubject.ts';
export { platforms } from './spelling.ts';
