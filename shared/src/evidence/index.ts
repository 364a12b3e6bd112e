export {
  askedPurgeReasons,
  type Evidence,
  evidenceIdSchema,
  evidenceSchema,
  type KeptEvidence,
  type PurgeReason,
  purgeReasons,
} from './evidence.ts';
export { cleanCaption, cleanFileName } from './fileName.ts';
export {
  type EvidenceFormat,
  evidenceFormats,
  extensions,
  formatOf,
  headBytes,
  mediaTypes,
  type SeenFormat,
} from './formats.ts';
export { evidenceLimits } from './limits.ts';
