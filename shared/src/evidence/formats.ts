// What a file is, by its first bytes: never by its name, nor by what a browser calls it.
// Owns the signatures. What is inside a file is looked at where it is decoded.

/** What is kept. */
export const evidenceFormats = ['jpeg', 'png', 'webp', 'pdf'] as const;
export type EvidenceFormat = (typeof evidenceFormats)[number];

/** `heic` is read on devices that can, and leaves them as a JPEG. */
export type SeenFormat = EvidenceFormat | 'heic' | 'gif' | 'other';

/** Enough of a file to tell. */
export const headBytes = 32;

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

export function formatOf(head: Uint8Array): SeenFormat {
  const text = String.fromCharCode(...head.subarray(0, headBytes));
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (/^%PDF-[12]\.[0-9]/.test(text)) return 'pdf';
  if (text.startsWith('GIF8')) return 'gif';
  if (text.slice(4, 8) === 'ftyp' && heicBrands.has(text.slice(8, 12))) return 'heic';
  return 'other';
}

export const mediaTypes: Readonly<Record<EvidenceFormat, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

export const extensions: Readonly<Record<EvidenceFormat, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  pdf: 'pdf',
};
