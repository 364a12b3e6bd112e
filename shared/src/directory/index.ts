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
  signedDirectorySchema,
  type Verify,
} from './directory.ts';
export { type Answer, lookUp } from './lookUp.ts';
export { type Channel, longestSubject, readSubject, type Subject } from './readSubject.ts';
export { type Platform, platforms } from './spelling.ts';
