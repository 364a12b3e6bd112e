// Whether Latin text has the shape of a phrase, or of a part of one: words of 3 to 10 letters with nothing of a sentence between.
// Owns this cheap look, which needs no dictionary. It says which texts need one; it never decides.
import { bitsIn, mark } from './characters.ts';

/** Every sentence has some of these, and no list but the English one holds any: that one is always there. */
const small = new Set(
  (
    'the and for you was are but not has had his her its our out who did get got him she too yes can will with from have this that they them your been were what when ' +
    'would could should there their which about after again still que los las por con para del como esta muy les des est pas pour vous nous dans avec sont ' +
    'mon qui une non che per del della come questo anche mio mia nao não uma das com mas meu minha foi tem jsem jste jak ale pro nebo tak aby byl moje'
  ).split(' '),
);

/** The least words in a row that could be all but one of a phrase. */
const enough = 11;
/** Latin letters, with and without marks. */
const word = /[a-z\u00c0-\u024f\u1e00-\u1eff]+/g;

function longestRun(lower: string): { run: number; words: number; plain: boolean } {
  let run = 0;
  let longest = 0;
  let words = 0;
  let plain = true;
  // A mark that an unseen character had parted from its letter is no gap.
  // One that stands on the wrong letter is a slip, and no gap either.
  const composed = bitsIn(lower) & mark ? lower.normalize('NFC').replace(/\p{M}/gu, '') : lower;
  for (const [found] of composed.matchAll(word)) {
    words++;
    const fits = found.length >= 3 && found.length <= 10 && !small.has(found);
    plain &&= fits || found.length <= 2;
    run = fits ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return { run: longest, words, plain };
}

/** A long word may be a phrase without gaps. */
const unspaced = /(?<![a-z])[a-z\u00c0-\u024f\u1e00-\u1eff]{33,}/;

/** Whether a phrase of a Latin list could stand in this text, or be completed by it. */
export function partWords(lower: string, recent: readonly string[]): boolean {
  if (unspaced.test(lower)) return true;
  const here = longestRun(lower);
  if (here.run >= enough) return true;
  if (here.words === 0 || here.words > 24 || !here.plain) return false;
  let total = here.run;
  for (const earlier of recent) {
    if (earlier.length > 260) continue;
    const { run, words, plain } = longestRun(earlier);
    if (plain && words <= 24) total += run;
  }
  return total >= enough;
}

const longestPart = 260;

/** Whether a message may be a part at all: most are sentences, and then nothing before them is looked at again. */
export function mayBePart(lower: string): boolean {
  if (lower.length > longestPart) return false;
  const { words, plain } = longestRun(lower);
  return plain ? words <= 24 : words <= 6;
}
