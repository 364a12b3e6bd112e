// An agent's words as the guard reads them: one script, no gaps inside words, digits that stand for letters as letters.
// Owns the unhiding of words. Never decides what they mean.
import type { Normalised } from '../normalise.ts';
import { inSimplified } from './traditional.ts';
import { guarded, misspelt } from './vocabulary.ts';

/** What was read, and for each character of it the place in `of` that it came from. */
export interface Reading {
  text: string;
  places: readonly number[];
}

const letterOf: Readonly<Record<string, string>> = {
  ...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't', '€': 'e', '£': 'l', '¡': 'i' },
};
const leetSign = /[0-9@$!|+€£¡]/;

// What people put between the characters of one word to hide it. A line's end is none: it ends a sentence.
const gap = '(?:[ \\t*_\\-·•.~|/+=^#…(){}\\[\\]<>]|(?![✈☎📞🐧])\\p{Extended_Pictographic})';
const betweenHan = new RegExp(`(?<=\\p{Script=Han})(?!\\.\\s)${gap}{1,4}(?=\\p{Script=Han})`, 'gu');
/** Those that say something: a plane is Telegram, a penguin is QQ. */
const pictures = /(?:(?![✈☎📞🐧])\p{Extended_Pictographic})+/gu;
const spelt = /(?<![a-z0-9])[a-z0-9$@](?:[ \t._*\-/|~,]{1,3}[a-z0-9$@](?![a-z0-9])){3,}/g;
const speltHan = /(?<!\p{Script=Han})\p{Script=Han}(?:[、,，。;/\s]\p{Script=Han}(?!\p{Script=Han})){2,}/gu;
const hyphened = /(?<![a-z])[a-z]{1,4}(?:[-_*.·~][a-z]{1,4}){1,4}(?![a-z])/g;
const isHan = /\p{Script=Han}/u;
const isSign = /[^\p{L}\p{N}]/u;

export function readingOf(of: Normalised): Reading {
  const lower = inSimplified(of.lower);
  const gone = new Set<number>();
  const drop = (start: number, length: number) => {
    for (let at = start; at < start + length; at++) gone.add(at);
  };
  if (isHan.test(lower)) {
    for (const match of lower.matchAll(betweenHan)) drop(match.index, match[0].length);
    for (const match of lower.matchAll(speltHan)) dropSigns(match.index, match[0]);
  }
  for (const match of lower.matchAll(pictures)) drop(match.index, match[0].length);
  for (const match of lower.matchAll(spelt)) dropSigns(match.index, match[0]);
  // "pass-word", "tele.gram": only where it makes a word that the guard knows.
  for (const match of lower.matchAll(hyphened))
    if (guarded.has(match[0].replace(/[^a-z]/g, ''))) dropSigns(match.index, match[0]);
  function dropSigns(start: number, part: string) {
    for (let at = 0; at < part.length; at++) if (isSign.test(part[at]!)) gone.add(start + at);
  }
  return spellOut(lower, gone);
}

// Long runs are ids and hashes: no word of ours is longer.
const token = /[a-z0-9@$!|+€£¡]{3,24}/g;

function spellOut(lower: string, gone: ReadonlySet<number>): Reading {
  const kept: number[] = [];
  for (let at = 0; at < lower.length; at++) if (!gone.has(at)) kept.push(at);
  const closed = gone.size === 0 ? lower : kept.map((at) => lower[at]).join('');
  let text = '';
  const places: number[] = [];
  let done = 0;
  const copy = (end: number) => {
    text += closed.slice(done, end);
    for (let at = done; at < end; at++) places.push(kept[at]!);
    done = end;
  };
  for (const match of closed.matchAll(token)) {
    const word = plainWord(match[0]);
    if (word === undefined) continue;
    const end = match.index + match[0].length;
    copy(match.index);
    text += word;
    for (let at = 0; at < word.length; at++)
      places.push(kept[at === word.length - 1 ? end - 1 : Math.min(match.index + at, end - 1)]!);
    done = end;
  }
  copy(closed.length);
  return { text, places };
}

/** The word that is meant, if it is written otherwise. */
function plainWord(typed: string): string | undefined {
  if (guarded.has(typed)) return undefined;
  if (leetSign.test(typed) && /[a-z]/.test(typed)) {
    const letters = typed.replace(/[^a-z]/g, (sign) => letterOf[sign] ?? sign);
    for (const word of [letters, letters.replace(/i/g, 'l'), letters.replace(/b/g, 'o')]) {
      if (guarded.has(word)) return word;
      // "!": the sentence ended.
      if (word.endsWith('i') && typed.endsWith('!') && guarded.has(word.slice(0, -1))) return undefined;
    }
    return misspelt(letters);
  }
  return misspelt(typed);
}
