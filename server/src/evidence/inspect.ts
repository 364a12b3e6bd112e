// What an uploaded file really is, and the copy of it that is kept.
// Owns the refusals. Never believes a name or what a browser says.
import { formatOf } from '@recourse/shared/evidence';
import type { Inspection } from './inspection.ts';
import { inspectPdf } from './pdf.ts';
import { remakePicture } from './picture.ts';

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
