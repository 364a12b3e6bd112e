// How many proofs one text may cost: a message of people needs a few, a wall of what looks like secrets would need hundreds.
// Owns the count. What a text is that spent them all, its caller says: never that it is allowed.

export interface Trials {
  /** Takes one; false once none is left. */
  spend(): boolean;
  /** Whether one was wanted and none was left. */
  readonly spent: boolean;
}

export function createTrials(most: number): Trials {
  let left = most;
  let spent = false;
  return {
    spend() {
      if (left === 0) spent = true;
      else left--;
      return !spent;
    },
    get spent() {
      return spent;
    },
  };
}
