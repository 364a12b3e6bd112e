// What a file is and how large, as agents read it.
// Owns these two formats.
import type { KeptEvidence } from '@recourse/shared/evidence';
import { words } from './words.ts';

/** `240 KB`, `1.2 MB` */
export function fileSize(bytes: number): string {
  const mega = bytes >= 1_000_000;
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: mega ? 1 : 0 });
  return `${number.format(mega ? bytes / 1_000_000 : Math.max(1, bytes / 1_000))} ${mega ? 'MB' : 'KB'}`;
}

export function fileKind({ format, width, height }: KeptEvidence): string {
  const { evidence: said } = words.value;
  return format !== 'pdf' && width !== undefined && height !== undefined
    ? said.picture(width, height)
    : format === 'pdf'
      ? said.pdf
      : format.toUpperCase();
}
