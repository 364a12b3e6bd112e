// What the console says of the files of a case, in English.
import type { PurgeReason } from '@recourse/shared/evidence';

export const evidenceEn = {
  title: 'Evidence',
  none: 'No files yet.',
  open: (name: string) => `Open ${name}`,
  picture: (width: number, height: number) => `${width} × ${height}`,
  pdf: 'PDF',
  shows: (kind: string) => `Said to show: ${kind}`,
  unsaid: 'The customer did not say what it shows',
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
  } satisfies Record<PurgeReason, string>,
  viewer: (place: number, all: number) => `File ${place} of ${all}`,
  previous: 'Previous file',
  next: 'Next file',
  closer: 'Zoom in',
  farther: 'Zoom out',
  fit: 'Whole picture',
  turn: 'Turn',
  save: 'Save',
  close: 'Close',
  loading: 'Loading',
  failed: 'The file could not be loaded.',
  again: 'Try again',
  gone: 'This file is no longer there.',
  broken: 'The picture cannot be shown here. Save it to look at it.',
  pdfTitle: 'A PDF document',
  pdfHint:
    'It comes from a customer and is not opened in this page. Save it, and look at it in a viewer that runs no scripts.',
  remove: 'Remove for good',
  removeHint:
    'The relay erases the file at once and for everybody. The history keeps its name, its digest and your reason. The customer is told that a file was removed.',
  removeWhy: 'Why',
  removeGo: 'Remove it',
  removeKeep: 'Keep it',
  removing: 'Removing',
  removedDone: 'The file was removed.',
  care: 'A recovery phrase, key or code in a picture? Do not read on. Tell a supervisor, who removes it.',
};

export type EvidenceWords = typeof evidenceEn;
