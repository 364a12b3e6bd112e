// What the console says of the files of a case, in English.
import type { PurgeReason } from '@recourse/shared/evidence';

export const evidenceEn = {
  title: 'Evidence',
  none: 'No files yet.',
  open: (name: string) => `Open ${name}`,
  picture: (width: number, height: number) => `${width} × ${height}`,
  pdf: 'PDF',
  addedAt: (moment: string) => `added ${moment}`,
  withAnswer: (n: number) => `with answer ${n}`,
  removed: 'Removed',
  removedBy: { customer: 'by the customer', agent: 'by the team' },
  reasons: {
    secret: 'Recovery phrase, key or code',
    privateData: 'Private data that is not needed',
    notRelated: 'Nothing to do with the case',
    harmful: 'Harmful or offensive',
    takenBack: 'Taken back',
    term: 'Kept for its term',
  } satisfies Record<PurgeReason, string>,
};

export type EvidenceWords = typeof evidenceEn;
