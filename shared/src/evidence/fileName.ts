// The name of a file as other people may read and save it.
// Owns what may stand in one. The ending says what the file is, whatever it was called.
import { type EvidenceFormat, extensions } from './formats.ts';
import { evidenceLimits } from './limits.ts';

// What turns the direction of text, takes no room, is nobody's, or is half of something.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]|\u034f|[\u180b-\u180f]|[\ufe00-\ufe0e]/gu;
/** Letters that draw nothing. */
const blank = /[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/gu;
/** What separates folders somewhere, and what looks like it. */
const separators = /[/\\\u2044\u2215\u2216\u29f5\u29f8\u29f9\ufe68\uff0f\uff3c]/u;
/** Windows takes none of these; a shell or a spreadsheet takes some of them for its own. */
const unsafe = /[<>:"|?*%$`;{}]/gu;
/** `con`, `com1`, `lpt²` and the like name devices on Windows, whatever follows the first dot. */
const devices = /^(con|prn|aux|nul|conin|conout|clock|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])_?$/iu;
const ending = /\.[A-Za-z0-9]{1,8}$/u;

const mostBytes = 180;

/** Never empty; `fallback` stands for a name of which nothing is left. */
export function cleanFileName(raw: string, format: EvidenceFormat, fallback = 'file'): string {
  // A name of a megabyte is not walked a dozen times.
  const last = raw.slice(-4096).split(separators).at(-1) ?? '';
  const stem = trimmed(
    last
      .normalize('NFC')
      .replace(blank, ' ')
      .replace(/\s+/gu, ' ')
      .replace(invisible, '')
      // More than two marks on one letter are there to disturb the lines above and below.
      .replace(/(\p{M}{2})\p{M}+/gu, '$1')
      .replace(unsafe, '_'),
  ).replace(ending, '');
  const short = trimmed(shortened(trimmed(stem))) || fallback;
  const [first = ''] = short.split('.');
  return `${devices.test(first.trim()) ? '_' : ''}${short}.${extensions[format]}`;
}

/** Without what hides a file, makes an option or a formula of its name, or is cut off by some systems. */
function trimmed(text: string): string {
  return text.replace(/^[\s.\-=+@~!#&'_\p{M}]+/u, '').replace(/[\s.]+$/u, '');
}

function shortened(text: string): string {
  let kept = '';
  let bytes = 0;
  let count = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (++count > evidenceLimits.nameLength || bytes > mostBytes) break;
    kept += char;
  }
  return kept;
}

/** A line that somebody writes beside a picture, as it may be shown. */
export function cleanCaption(text: string): string {
  return [
    ...text
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(invisible, '')
      .replace(/(\p{M}{2})\p{M}+/gu, '$1'),
  ]
    .slice(0, evidenceLimits.captionLength)
    .join('')
    .trim();
}
