import { expect, test } from 'vitest';
import { createRandom } from './judging/random.fixtures.ts';
import { nearWord } from './nearWord.ts';
import { allWordLists, type WordNumbers } from './wordLists.ts';

const lists = await allWordLists();
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Each slip tried, one after the other. */
function slips(word: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail) made.add(head + tail.slice(1));
    if (tail.length > 1) made.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of letters) {
      made.add(head + letter + tail);
      if (tail) made.add(head + letter + tail.slice(1));
    }
  }
  made.delete(word);
  return made;
}

test.each(['english', 'czech', 'japanese'] as const)(
  '%s: a word is near exactly when one slip leads to the list',
  (name) => {
    const numbers: WordNumbers = lists[name]!;
    const random = createRandom(11);
    const words = [...numbers.keys()];
    let near = 0;
    for (let n = 0; n < 400; n++) {
      let word = random.pick(words);
      for (let slip = random.int(3); slip >= 0; slip--) word = random.pick([...slips(word)]);
      if (word.length < 3 || word.length > 10) continue;
      const expected = [...slips(word)].some((each) => numbers.has(each));
      if (expected) near++;
      expect(nearWord(word, numbers), word).toBe(expected);
    }
    expect(near).toBeGreaterThan(50);
  },
);
