// Whether a word is one slip of the finger away from a word of a list.
// Owns the slips. Never says which word was meant.
import type { WordNumbers } from './wordLists.ts';

/** The words of a list by their length and by one of their ends: a slip leaves the first letter as it is, or the last. */
type ByEnd = ReadonlyMap<string, readonly string[]>;
const indexes = new WeakMap<WordNumbers, ByEnd>();

function indexOf(numbers: WordNumbers): ByEnd {
  const known = indexes.get(numbers);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const word of numbers.keys()) {
    for (const end of [`${word.length}${word[0]}`, `${word[word.length - 1]}${word.length}`]) {
      const words = index.get(end);
      if (words) words.push(word);
      else index.set(end, [word]);
    }
  }
  indexes.set(numbers, index);
  return index;
}

export function nearWord(word: string, numbers: WordNumbers): boolean {
  if (word.length < 3 || word.length > 10) return false;
  const index = indexOf(numbers);
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const end of [`${length}${word[0]}`, `${word[word.length - 1]}${length}`])
      if (index.get(end)?.some((listed) => isSlip(word, listed))) return true;
  }
  return false;
}

const isKey = (letter: string | undefined): boolean => letter !== undefined && letter >= 'a' && letter <= 'z';

/** One letter too many, one missing, one wrong, or two that changed places. The word itself is no slip. */
function isSlip(typed: string, listed: string): boolean {
  let head = 0;
  while (head < typed.length && typed[head] === listed[head]) head++;
  const most = Math.min(typed.length, listed.length) - head;
  let tail = 0;
  while (tail < most && typed[typed.length - 1 - tail] === listed[listed.length - 1 - tail]) tail++;
  if (typed.length > listed.length) return head + tail === listed.length;
  if (typed.length < listed.length) return head + tail === typed.length && isKey(listed[head]);
  const apart = typed.length - head - tail;
  if (apart === 1) return isKey(listed[head]);
  return apart === 2 && typed[head] === listed[head + 1] && typed[head + 1] === listed[head];
}
