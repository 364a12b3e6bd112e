// What the viewer of files says, in English. It arrives with the viewer.

export const viewerEn = {
  shows: (kind: string) => `Said to show: ${kind}`,
  unsaid: 'The customer did not say what it shows',
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

export type ViewerWords = typeof viewerEn;
