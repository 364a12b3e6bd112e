// One long word that is many list words without gaps: "abandonabilityable…".
// Owns the search, bounded in steps. A word that falls apart in too many ways is left to ask about.
import { checksumHolds, phraseLengths } from './checksum.ts';
import type { WordNumbers } from './wordLists.ts';

/** No phrase of a list is shorter than twelve of its shortest words. */
const shortest = 22;
const longest = 240;
const longestWord = 12;
const mostSteps = 4_000;

/** `proven`: a reading has a right checksum. `likely`: it falls apart into as many list words as a phrase has, or one less. */
export function segmented(word: string, numbers: WordNumbers): 'proven' | 'likely' | undefined {
  if (word.length < shortest || word.length > longest) return undefined;
  const ends = reachable(word, numbers);
  if (!ends[0]) return undefined;
  let steps = 0;
  let likely = false;
  const read: number[] = [];
  const walk = (at: number): boolean => {
    if (++steps > mostSteps) return false;
    if (at === word.length) {
      likely ||= read.length >= 11 && read.length <= 24;
      return (phraseLengths as readonly number[]).includes(read.length) && checksumHolds(read);
    }
    if (read.length === 24) return false;
    for (let length = longestWord; length > 0; length--) {
      const number = ends[at + length] ? numbers.get(word.slice(at, at + length)) : undefined;
      if (number === undefined) continue;
      read.push(number);
      if (walk(at + length)) return true;
      read.pop();
    }
    return false;
  };
  return walk(0) ? 'proven' : likely ? 'likely' : undefined;
}

/** From which places the rest of the word falls apart into list words. */
function reachable(word: string, numbers: WordNumbers): boolean[] {
  const ends = Array.from({ length: word.length + 1 }, () => false);
  ends[word.length] = true;
  for (let at = word.length - 1; at >= 0; at--) {
    for (let length = 1; length <= longestWord && at + length <= word.length; length++) {
      if (ends[at + length] && numbers.has(word.slice(at, at + length))) {
        ends[at] = true;
        break;
      }
    }
  }
  return ends;
}
