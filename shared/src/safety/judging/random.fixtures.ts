// Chance with a seed, so that every figure can be had again.
// Owns the generator. Test data only.

export interface Random {
  /** 0 up to, not including, `below`. */
  int(below: number): number;
  chance(share: number): boolean;
  pick<Value>(of: readonly Value[]): Value;
  shuffled<Value>(of: readonly Value[]): Value[];
  bytes(length: number): Uint8Array;
  /** So many characters of an alphabet. */
  text(length: number, alphabet: string): string;
}

/** Mulberry32: small, and good enough to draw test cases with. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const int = (below: number) => Math.floor((next() / 2 ** 32) * below);
  return {
    int,
    chance: (share) => next() / 2 ** 32 < share,
    pick: (of) => of[int(of.length)]!,
    shuffled(of) {
      const all = [...of];
      for (let at = all.length - 1; at > 0; at--) {
        const other = int(at + 1);
        [all[at], all[other]] = [all[other]!, all[at]!];
      }
      return all;
    },
    bytes: (length) => Uint8Array.from({ length }, () => int(256)),
    text: (length, alphabet) => Array.from({ length }, () => alphabet[int(alphabet.length)]).join(''),
  };
}
