// What an uploaded file really is, and the copy of it that is kept.
// Owns the refusals. Never believes a name or what a browser says.
import { type EvidenceFormat, formatOf } from '@recourse/shared/evidence';
import { inspectPdf } from './pdf.ts';
import { remakePicture } from './picture.ts';

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

export async function inspect(bytes: Buffer): Promise<Inspection> {
  const format = formatOf(bytes);
  switch (format) {
    case 'jpeg':
    case 'png':
    case 'webp':
      return remakePicture(bytes, format);
    case 'pdf': {
      const refusal = await inspectPdf(bytes);
      return refusal ? { ok: false, refusal } : { ok: true, file: { format, bytes } };
    }
    case 'gif':
      return { ok: false, refusal: 'animated' };
    default:
      return { ok: false, refusal: 'format' };
  }
}
