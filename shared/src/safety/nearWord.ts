// Whether a word is one slip of the finger away from a word of a list.
// Owns the slips. Never says which word was meant.
import type { WordNumbers } from './wordLists.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

export function nearWord(word: string, numbers: WordNumbers): boolean {
  if (word.length < 3 || word.length > 10) return false;
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail && numbers.has(head + tail.slice(1))) return true;
    if (tail.length > 1 && numbers.has(head + tail[1] + tail[0] + tail.slice(2))) return true;
    for (const letter of letters) {
      if (numbers.has(head + letter + tail)) return true;
      if (tail && numbers.has(head + letter + tail.slice(1))) return true;
    }
  }
  return false;
}
