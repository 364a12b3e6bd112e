// Text as the detectors read it: one spelling for what looks or reads the same, with the way back to what was typed.
// Owns the folding of characters. Never decides anything about meaning.
import type { Span } from './rules.ts';

export interface Normalised {
  /** NFKC, without invisible characters, case kept: base58 needs it. */
  text: string;
  /** `text` in lower case with Cyrillic and Greek look-alikes as Latin; the same length. */
  lower: string;
  /** For each character of `text`: where its source begins and ends in what was typed. */
  starts: readonly number[];
  ends: readonly number[];
}

// Zero-width, bidi controls, soft hyphen, joiners, variation selectors, Hangul fillers, tags: drawn as nothing, so they split words unseen.
const invisible = /\p{Default_Ignorable_Code_Point}/u;

// A character with the marks that stand on it is folded as one, so that decomposed letters compose. The bound keeps "zalgo" linear.
const cluster = /[\s\S]\p{M}{0,32}/uy;

// Marks that only frame a character (keycaps): without them 1️⃣ is 1.
const framing = /\p{Me}/gu;

const lookAlikes = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    һ: 'h',
    ԛ: 'q',
    ԝ: 'w',
    ь: 'b',
    п: 'n',
    м: 'm',
    т: 't',
    к: 'k',
    в: 'b',
    н: 'h',
    г: 'r',
    α: 'a',
    ε: 'e',
    ο: 'o',
    ρ: 'p',
    ν: 'v',
    υ: 'u',
    ι: 'i',
    κ: 'k',
    τ: 't',
    χ: 'x',
    η: 'n',
    ω: 'w',
    ı: 'i',
    ɑ: 'a',
    ɡ: 'g',
    ո: 'n',
    օ: 'o',
    ս: 'u',
  }),
);

function lowerOne(unit: string): string {
  const lower = unit.toLowerCase();
  const one = lower.length === unit.length ? lower : unit;
  return lookAlikes.get(one) ?? one;
}

/** What stands for itself: ASCII and the common Chinese characters. Nearly every message is made of these alone. */
function isPlain(code: number): boolean {
  return code < 0x80 || (code >= 0x4e00 && code <= 0x9fff);
}

/** Nothing below is a mark or a joiner, so the character before stands alone. */
function standsAlone(code: number): boolean {
  return code < 0xad || isPlain(code) || (code >= 0xff01 && code <= 0xff9f) || code === 0x3000;
}

export function normalise(typed: string): Normalised {
  const text: string[] = [];
  const lower: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < typed.length; ) {
    const code = typed.charCodeAt(at);
    if (isPlain(code) && (at + 1 === typed.length || standsAlone(typed.charCodeAt(at + 1)))) {
      const unit = typed[at]!;
      text.push(unit);
      lower.push(code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : unit);
      starts.push(at);
      ends.push(++at);
      continue;
    }
    cluster.lastIndex = at;
    const [found] = cluster.exec(typed)!;
    const end = at + found.length;
    for (const point of found.normalize('NFKC').replace(framing, '')) {
      if (invisible.test(point)) continue;
      const low = lowerOne(point);
      for (let i = 0; i < point.length; i++) {
        text.push(point[i]!);
        lower.push(low[i] ?? point[i]!);
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: text.join(''), lower: lower.join(''), starts, ends };
}

/** A part of the normalised text as the part of what was typed that it came from. */
export function typedSpan(of: Normalised, part: Span): Span {
  if (part.end <= part.start) throw new Error('an empty part has no place in what was typed');
  return { start: of.starts[part.start]!, end: of.ends[part.end - 1]! };
}

/** Only the characters at the given places of the normalised text, still with their way back. */
export function picked(of: Normalised, places: readonly number[]): Normalised {
  return {
    text: places.map((place) => of.text[place]!).join(''),
    lower: places.map((place) => of.lower[place]!).join(''),
    starts: places.map((place) => of.starts[place]!),
    ends: places.map((place) => of.ends[place]!),
  };
}
