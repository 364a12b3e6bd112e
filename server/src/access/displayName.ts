// Names that other people read.
// Owns what may stand in one. Never says whose it is.

export const longestName = 60;

// Marks that turn the direction of text or take no room could make one name look like another.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** The name as it may be shown, or undefined if nothing of it is left. At most `longestName` characters. */
export function cleanName(text: string): string | undefined {
  const clean = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    // More than two marks on one letter are there to disturb the lines above and below.
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  return [...clean].slice(0, longestName).join('').trim() || undefined;
}
