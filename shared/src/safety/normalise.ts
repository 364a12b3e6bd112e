// Text as the detectors read it: one spelling for what looks or reads the same, with the way back to what was typed.
// Owns the folding of characters. Never decides anything about meaning.
import { bitsAt, mark, unseen, widthAt } from './characters.ts';
import type { Span } from './rules.ts';

export interface Normalised {
  /** NFKC, without invisible characters, case kept: base58 needs it. */
  text: string;
  /** `text` in lower case with Cyrillic and Greek look-alikes as Latin; the same length. */
  lower: string;
  /** For each character of `text`: where its source begins and ends in what was typed. */
  startOf(place: number): number;
  endOf(place: number): number;
}

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

/** Where the digits of Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese and Khmer begin. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0];

/** "٤٢" is 42: whoever writes a card's number so has written it. */
function plainDigit(sign: string): string {
  const code = sign.charCodeAt(0);
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? sign : String(code - zero);
}

/** ASCII, common Chinese characters, whole kana and hangul, and full-width signs, each of which stands for one character: nearly every message is made of these alone. */
const oneForOne = /^[\0-\x7f\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;
const fullWidth = /[\u3000\uff01-\uff5e]/g;

/** Full-width signs, letters and digits as ASCII; the same length. */
export const halfWidth = (text: string): string =>
  text.replace(fullWidth, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));

/** Encoded characters stay so, as they must in an address; `normaliseDecoded` reads them. */
export function normalise(typed: string): Normalised {
  if (!oneForOne.test(typed)) return folded(typed);
  const text = halfWidth(typed);
  return { text, lower: text.toLowerCase(), startOf: (place) => place, endOf: (place) => place + 1 };
}

function folded(typed: string): Normalised {
  let text = '';
  let lower = '';
  walk(typed, (one) => {
    text += one.text;
    lower += one.lower;
  });
  // Most texts hold nothing whose place is asked for.
  let places: { starts: number[]; ends: number[] } | undefined;
  const found = () => {
    places ??= placesIn(typed);
    return places;
  };
  return { text, lower, startOf: (place) => found().starts[place]!, endOf: (place) => found().ends[place]! };
}

function placesIn(typed: string): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  walk(typed, (one, start, end) => {
    for (let unit = 0; unit < one.text.length; unit++) {
      starts.push(one.isRun ? start + unit : start);
      ends.push(one.isRun ? start + unit + 1 : end);
    }
  });
  return { starts, ends };
}

interface Folded {
  text: string;
  lower: string;
  /** Each character stands for itself. */
  isRun?: true;
}

// A character with the marks that stand on it is folded as one, so that decomposed letters compose. The bound keeps "zalgo" linear.
const mostMarks = 32;
/** Single characters, each folded once for ever: there are 65,536 of them. */
const single = new Map<number, Folded>();
/** So many letters with marks are composed, each once. Texts have a few dozen; the letters behind that keep their marks beside them. */
const mostClusters = 200;
/** One sign may stand for eighteen characters. By so many may a text grow; the signs behind that are read as none. */
const mostGrowth = 1_000;

function walk(typed: string, visit: (one: Folded, start: number, end: number) => void): void {
  // A text has few characters many times: each is folded once.
  const known = new Map<string, Folded>();
  let growth = 0;
  for (let start = 0; start < typed.length; ) {
    const plain = plainEnd(typed, start);
    if (plain > start) {
      const text = typed.slice(start, plain);
      visit({ text, lower: text.toLowerCase(), isRun: true }, start, plain);
      start = plain;
      continue;
    }
    const end = known.size < mostClusters ? clusterEnd(typed, start) : start + widthAt(typed, start);
    let one = end === start + 1 ? single.get(typed.charCodeAt(start)) : known.get(typed.slice(start, end));
    if (!one) {
      const cluster = typed.slice(start, end);
      one = foldedOne(cluster);
      if (end === start + 1) single.set(typed.charCodeAt(start), one);
      else known.set(cluster, one);
    }
    growth += Math.max(0, one.text.length - (end - start));
    if (growth > mostGrowth && one.text.length > end - start) one = unread;
    visit(one, start, end);
    start = end;
  }
}

const unread: Folded = { text: '\ufffd', lower: '\ufffd' };

/** ASCII, kana, common Chinese characters and Korean, whole or in its letters: what stands for itself, if no mark follows. */
const isPlain = (code: number): boolean =>
  code < 0x80 ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fa) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x1100 && code <= 0x11ff && code !== 0x115f && code !== 0x1160);

/** Where such characters end from here on; the last of them may carry a mark, and is left then. */
function plainEnd(typed: string, start: number): number {
  let at = start;
  while (at < typed.length && isPlain(typed.charCodeAt(at))) at++;
  return at > start && bitsAt(typed, at) & mark ? at - 1 : at;
}

function clusterEnd(typed: string, start: number): number {
  let end = start + widthAt(typed, start);
  for (let marks = 0; marks < mostMarks && bitsAt(typed, end) & mark; marks++) end += widthAt(typed, end);
  return end;
}

const withoutFrames = (text: string): string => (text.length === 1 ? text : text.replace(framing, ''));

function foldedOne(cluster: string): Folded {
  const plain = cluster.length === 1 && cluster < '\u0080' ? cluster : withoutFrames(cluster.normalize('NFKC'));
  let text = '';
  let lower = '';
  for (const sign of plain) {
    if (bitsAt(sign, 0) & unseen) continue;
    const point = plainDigit(sign);
    const low = lowerOne(point);
    text += point;
    for (let i = 0; i < point.length; i++) lower += low[i] ?? point[i]!;
  }
  return { text, lower };
}

/** Letters as they are read: without marks, and look-alikes as what they look like. Its places are its own. */
export function plainLetters(typed: string): string {
  return normalise(typed).lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A part of the normalised text as the part of what was typed that it came from. */
export function typedSpan(of: Normalised, part: Span): Span {
  if (part.end <= part.start) throw new Error('an empty part has no place in what was typed');
  return { start: of.startOf(part.start), end: of.endOf(part.end - 1) };
}

/** Only the characters at the given places of the normalised text, still with their way back. */
export function picked(of: Normalised, places: readonly number[]): Normalised {
  return {
    text: places.map((place) => of.text[place]!).join(''),
    lower: places.map((place) => of.lower[place]!).join(''),
    startOf: (place) => of.startOf(places[place]!),
    endOf: (place) => of.endOf(places[place]!),
  };
}
