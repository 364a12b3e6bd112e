// Characters that were written by their numbers, for a page or an address: `&#97;` and `%61` are an a. Decoded once, as a page would.
// Owns which of them are taken. A text that is encoded twice is no longer one that anybody reads.

import { halfWidth, type Normalised, normalise } from './normalise.ts';

interface Decoded {
  text: string;
  /** For each character of `text`: where its source begins and ends in what was typed. */
  starts: number[];
  ends: number[];
}

const names = new Map(
  Object.entries({
    ...{
      amp: '&',
      lt: '<',
      gt: '>',
      quot: '"',
      apos: "'",
      comma: ',',
      period: '.',
      lowbar: '_',
      hyphen: '-',
      newline: '\n',
    },
    ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', tab: ' ', shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d' },
  }),
);

// A page reads `&#97` without its end too. Of percents only whole characters of UTF-8, and of controls only those that part lines.
const encoded =
  /&(?:#(?<decimal>\d{1,9})|#x(?<hex>[\da-f]{1,8})|(?<name>[a-z]{2,8})(?=;));?|%(?:0[9ad]|[2-7][\da-f]|[cd][\da-f]%[89ab][\da-f]|e[\da-f](?:%[89ab][\da-f]){2}|f[0-4](?:%[89ab][\da-f]){3})/gi;

/** undefined: nothing in it is encoded, as in nearly every message. */
export function decodeOnce(typed: string): Decoded | undefined {
  if (!/[&%＆％]/.test(typed)) return undefined;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const plain = (until: number) => {
    parts.push(typed.slice(done, until));
    for (let at = done; at < until; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
    done = until;
  };
  // A Chinese keyboard writes the signs and digits of a number in full width, and each is still one character.
  for (const match of halfWidth(typed).matchAll(encoded)) {
    const char = decoded(match[0], match.groups ?? {});
    if (char === undefined) continue;
    plain(match.index);
    done = match.index + match[0].length;
    parts.push(char);
    for (let unit = 0; unit < char.length; unit++) {
      starts.push(match.index);
      ends.push(done);
    }
  }
  if (parts.length === 0) return undefined;
  plain(typed.length);
  return { text: parts.join(''), starts, ends };
}

function decoded(source: string, { decimal, hex, name }: Partial<Record<string, string>>): string | undefined {
  if (name !== undefined) return names.get(name.toLowerCase());
  if (decimal === undefined && hex === undefined) return percent(source);
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}

function percent(source: string): string | undefined {
  try {
    return decodeURIComponent(source);
  } catch {
    // The right shape, and still no character.
    return undefined;
  }
}

/** What is encoded for a page or an address is decoded first, once. */
export function normaliseDecoded(typed: string): Normalised {
  const decoded = decodeOnce(typed);
  if (!decoded) return normalise(typed);
  const of = normalise(decoded.text);
  return {
    ...{ text: of.text, lower: of.lower },
    startOf: (place) => decoded.starts[of.startOf(place)]!,
    endOf: (place) => decoded.ends[of.endOf(place) - 1]!,
  };
}
