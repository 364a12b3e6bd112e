// Which words a list surely does not hold, told by a number: nearly all of them, without a look into the list.
// Owns that number and the sieve. Never says that a list holds a word.

/** 16 bits of a word; of a single character its code, so that Chinese is sieved without a mistake. */
export function sieveNumber(word: string): number {
  if (word.length === 1) return word.charCodeAt(0);
  let state = sieveStart;
  for (let at = 0; at < word.length; at++) state = sieveStep(state, word.charCodeAt(at));
  return sieveEnd(state);
}

// The same for a word of two characters or more, one by one, where many words begin at one place.
export const sieveStart = 0x811c;
export const sieveStep = (state: number, code: number): number => Math.imul(state ^ code, 0x01000193);
export const sieveEnd = (state: number): number => (state ^ (state >>> 16)) & 0xffff;

/** One bit for each number that a word of the list has. */
export type Sieve = Uint32Array;
type List = ReadonlyMap<string, unknown> | ReadonlySet<string>;
const sieves = new WeakMap<List, Sieve>();

export function sieveOf(list: List): Sieve {
  let sieve = sieves.get(list);
  if (!sieve) {
    sieve = new Uint32Array(0x10000 / 32);
    for (const word of list.keys()) {
      const number = sieveNumber(word);
      sieve[number >> 5]! |= 1 << (number & 31);
    }
    sieves.set(list, sieve);
  }
  return sieve;
}

export const mayHold = (sieve: Sieve, number: number): boolean => ((sieve[number >> 5]! >>> (number & 31)) & 1) === 1;
