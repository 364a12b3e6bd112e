// What the second reader sees of a text with his first eye: its words one by one and in runs, and which groups of words stand together;
// and with his other: every run of up to five letters, which knows nothing of words and is not misled by where they end.
// Owns how a part of a text becomes numbers. Never weighs them.
import type { Span } from '../rules.ts';
import { conceptPatterns } from './concepts.ts';
import { cues } from './cues.ts';
import { matchesOf } from './matches.ts';
import * as words from './secretWords.ts';

/** As many numbers as a feature can have; two features on one number are rare, and must be: they spoil each other's weight. */
export const buckets = 1 << 22;

/** Told of each feature: its number, the place where it begins, and the place of its other half. */
export type Note = (bucket: number, at: number, other?: number) => void;

interface Token extends Span {
  hash: number;
  isHan: boolean;
  text: string;
}

interface Seen extends Span {
  /** Of the group's name. */
  hash: number;
}

/** A text that was looked through once; parts of it are asked for afterwards. */
export interface Looked {
  tokens: readonly Token[];
  seen: readonly Seen[];
  letters: readonly Letter[];
}

interface Letter {
  start: number;
  code: number;
}

function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return mixed(hash);
}

const mixed = (hash: number) => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return once ^ (once >>> 13);
};
const joined = (a: number, b: number) => mixed((Math.imul(a, 31) + b + 0x9e3779b9) | 0);

// What it is made of says nothing, and must not outweigh the words around: any address is one sign, and so is any transaction's id.
const id = '0x[0-9a-f]{3,8}(?:\\.{2,3}|…)[0-9a-f]{3,8}|(?<![a-z0-9])(?=[a-z]*\\d)(?=\\d*[a-z])[a-z0-9]{16,}';
const wholeId = new RegExp(`^(?:${id})$`);
/** What a word stands for, where it is an id; nearly all are too short to be one. */
const signOf = (word: string) => (word.length < 9 || !wholeId.test(word) ? undefined : word.length < 60 ? '@' : '§');
const tokenShape = new RegExp(`${id}|[a-z'’]+|\\d[\\d.,]*|\\p{Script=Han}|[?？]|[。.!！;；\\n]|[,，:：]`, 'gu');
const letterShape = new RegExp(`${id}|\\d+|\\s+|[^\\d\\s]`, 'g');
const isHan = (text: string) => /\p{Script=Han}/u.test(text);
const isStop = /^[。.!！;；\n,，:：]$/;
const number = '#';

function tokensOf(read: string): Token[] {
  return [...read.matchAll(tokenShape)].map((match) => {
    const [first] = match;
    const text = signOf(first) ?? (/^\d/.test(first) ? number : first.replace(/’/g, "'"));
    return { text, start: match.index, end: match.index + first.length, hash: hashOf(text), isHan: isHan(text) };
  });
}

const groupsOf = new Map<string, number[]>();
/** How long the Chinese words of the groups are that begin with a character. */
const lengthsOf = new Map<string, Set<number>>();
for (const [name, list] of Object.entries(cues)) {
  for (const typed of list.split(' ')) {
    const word = typed.replace(/_/g, ' ');
    groupsOf.set(word, [...(groupsOf.get(word) ?? []), hashOf(`cue ${name}`)]);
    if (isHan(word)) lengthsOf.set(word[0]!, (lengthsOf.get(word[0]!) ?? new Set()).add(word.length));
  }
}

const patterns: ReadonlyArray<readonly [hash: number, pattern: RegExp]> = Object.entries({
  ...conceptPatterns,
  ...words.wanted,
  negation: words.negation,
  towardsUs: words.towardsUs,
  thirdParty: words.thirdParty,
  ownDevice: words.ownDevice,
  foreignPlace: words.foreignPlace,
  past: words.past,
  weSend: words.weSend,
  explanation: words.explanation,
  requestWord: words.requestWord,
}).map(([name, pattern]) => [hashOf(`concept ${name}`), pattern.global ? pattern : new RegExp(pattern.source, 'g')]);

export function look(read: string): Looked {
  const seen: Seen[] = [];
  for (const [hash, pattern] of patterns)
    for (const { start, end } of matchesOf(read, pattern)) seen.push({ hash, start, end });
  const tokens = tokensOf(read);
  const add = (word: string, start: number, end: number) => {
    for (const hash of groupsOf.get(word) ?? []) seen.push({ hash, start, end });
  };
  for (let at = 0; at < read.length; at++) {
    for (const length of lengthsOf.get(read[at]!) ?? []) add(read.slice(at, at + length), at, at + length);
  }
  const formsOf = new Map<string, { whole: string; groups: readonly number[] }>();
  tokens.forEach(({ text, start, end, isHan: han }, at) => {
    if (han || !/^[a-z]/.test(text)) return;
    const next = tokens[at + 1];
    const known = formsOf.get(text) ?? englishForms(text);
    formsOf.set(text, known);
    for (const hash of known.groups) seen.push({ hash, start, end });
    if (next) add(`${known.whole} ${next.text}`, start, next.end);
  });
  return { tokens, seen: seen.sort((a, b) => a.start - b.start), letters: lettersOf(read) };
}

const blank = ' '.charCodeAt(0);

/** Its letters; any number is one sign, and so is any gap. */
function lettersOf(read: string): Letter[] {
  const letters: Letter[] = [];
  for (const { 0: part, index } of read.matchAll(letterShape)) {
    const sign = signOf(part) ?? (/\d/.test(part) ? number : /\s/.test(part) ? ' ' : part);
    letters.push({ start: index, code: sign.charCodeAt(0) });
  }
  return letters;
}

function englishForms(text: string): { whole: string; groups: readonly number[] } {
  const whole = text.replace(/'s$/, '');
  const forms = new Set([whole, whole.replace(/s$/, ''), whole.replace(/(?:ing|ed)$/, '')]);
  return { whole, groups: [...forms].flatMap((form) => groupsOf.get(form) ?? []) };
}

/** The first of a row, in the order of the text, that begins at a place or after it. */
function firstFrom(row: ReadonlyArray<{ start: number }>, place: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (row[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells of all words and groups in one part of it, of some more than once. */
function noteWords({ tokens, seen }: Looked, part: Span, note: Note): void {
  const add = (hash: number, at: Span, other?: Span) => note((hash >>> 0) % buckets, at.start, other?.start);
  const whole = tokens.slice(firstFrom(tokens, part.start), firstFrom(tokens, part.end));
  // Whether a sentence ends in a full stop is a habit.
  let ends = whole.length;
  while (ends > 0 && isStop.test(whole[ends - 1]!.text)) ends--;
  const inside = whole.slice(0, ends);
  inside.forEach((token, at) => {
    let run = 1;
    for (let length = 0; length < 3; length++) {
      const last = inside[at + length];
      if (!last) break;
      run = joined(run, last.hash);
      add(run, token, last);
    }
    // What stands between two words of a demand is the writer's taste.
    for (const gap of [2, 3]) {
      const beyond = inside[at + gap];
      if (beyond) add(joined(joined(gap + 4, token.hash), beyond.hash), token, beyond);
    }
    // The beginning of a long word stands for its forms.
    if (/^[a-z']{5,}$/.test(token.text)) add(joined(2, hashOf(token.text.slice(0, 4))), token);
  });
  const [first, second] = inside;
  const [last, before] = [inside.at(-1), inside.at(-2)];
  if (first) add(joined(3, first.hash), first);
  if (first && second) add(joined(joined(3, first.hash), second.hash), first);
  if (last) add(joined(4, last.hash), last);
  if (last && before) add(joined(joined(4, before.hash), last.hash), before);
  const groups = new Map<number, Span>();
  for (let at = firstFrom(seen, part.start); at < seen.length && seen[at]!.start < part.end; at++) {
    const each = seen[at]!;
    if (each.end <= part.end && !groups.has(each.hash)) groups.set(each.hash, each);
  }
  const named = [...groups].sort(([a], [b]) => a - b);
  for (let place = 0; place < named.length; place++) {
    const [hash, at] = named[place]!;
    const one = joined(5, hash);
    add(one, at);
    for (let other = place + 1; other < named.length; other++) add(joined(one, named[other]![0]), at, named[other]![1]);
  }
}

const longestRun = 5;

/** Tells of all runs of letters in one part of it, of some more than once. */
function noteLetters({ letters }: Looked, part: Span, note: Note): void {
  let [from, to] = [firstFrom(letters, part.start), firstFrom(letters, part.end)];
  while (from < to && letters[from]!.code === blank) from++;
  while (to > from && letters[to - 1]!.code === blank) to--;
  const codeAt = (at: number) => (at < from || at === to ? blank : letters[at]!.code);
  for (let at = from - 1; at <= to; at++) {
    let run = 2166136261;
    for (let last = at; last < at + longestRun && last <= to; last++) {
      run = Math.imul(run ^ codeAt(last), 16777619);
      note((mixed(run) >>> 0) % buckets, letters[Math.min(Math.max(at, from), to - 1)]?.start ?? part.start);
    }
  }
}

/** Each sees the whole text in its own way, and has weights of its own. */
export const eyes = { words: noteWords, letters: noteLetters };
export type Eye = keyof typeof eyes;

/** How much each is heeded, chosen on lines of both kinds that it had not learned from: words tell more, and letters what words miss. */
export const heed: Readonly<Record<Eye, number>> = { words: 1.3, letters: 0.7 };

/** The number of each feature that one eye sees, once. */
export function featuresOf(eye: Eye, looked: Looked, part: Span): Int32Array {
  const found = new Set<number>();
  eyes[eye](looked, part, (bucket) => found.add(bucket));
  return Int32Array.from(found);
}
