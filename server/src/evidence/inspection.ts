// What comes of looking into a file.
// Owns the shapes, which the readers of each format share.
import type { EvidenceFormat } from '@recourse/shared/evidence';

/** Why a file is not taken; the screen has words for each. */
export type FileRefusal =
  /** Neither a picture that we read nor a PDF. */
  | 'format'
  | 'animated'
  /** More points than a camera makes: such files are made to exhaust memory. */
  | 'tooManyPixels'
  /** Cut off, or broken. */
  | 'damaged'
  | 'encryptedPdf'
  /** Script, programs to launch, files within, forms that send. */
  | 'activePdf'
  /** Packed in a way that cannot be looked into. */
  | 'unreadablePdf';

export interface Inspected {
  format: EvidenceFormat;
  bytes: Buffer;
  width?: number;
  height?: number;
}

export type Inspection = { ok: true; file: Inspected } | { ok: false; refusal: FileRefusal };
