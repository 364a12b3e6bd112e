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

const longestSmall = Math.max(...Array.from(small, (word) => word.length));

/** The least words in a row that could be all but one of a phrase. */
const enough = 11;
/** A longer word may be a phrase without gaps. */
const longestGapped = 32;

/** Latin letters, with and without marks. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);

/** `until`: where the look may end early, once a phrase may be there whatever follows. */
function longestRun(
  lower: string,
  until: 'enough' | 'end',
  bits = bitsIn(lower),
): { run: number; words: number; plain: boolean } {
  // A mark that an unseen character had parted from its letter is no gap.
  // One that stands on the wrong letter is a slip, and no gap either.
  const composed = bits & mark ? lower.normalize('NFC').replace(/\p{M}/gu, '') : lower;
  let [run, longest, words, plain] = [0, 0, 0, true];
  let unfit = '';
  for (let at = 0; at < composed.length; at++) {
    if (!isLetter(composed.charCodeAt(at))) continue;
    const start = at++;
    while (at < composed.length && isLetter(composed.charCodeAt(at))) at++;
    const length = at - start;
    words++;
    const fits = length >= 3 && length <= 10 && !(length <= longestSmall && small.has(composed.slice(start, at)));
    plain &&= fits || length <= 2;
    if (fits) run++;
    else {
      // "Me: lápiz ⏎ Me: burro", "lápiz and burro and": the same before each word is no sentence.
      const word = composed.slice(start, Math.min(at, start + longestGapped));
      if (word !== unfit) run = 0;
      unfit = word;
    }
    if (run > longest) longest = run;
    if (until === 'enough' && length > longestGapped) longest = enough;
    if (until === 'enough' && longest >= enough) break;
  }
  return { run: longest, words, plain };
}

/** `bits`: of the characters of the text. Whether a phrase of a Latin list could stand in this text, or be completed by it. */
export function partWords(lower: string, bits: number, recent: readonly string[]): boolean {
  const here = longestRun(lower, 'enough', bits);
  if (here.run >= enough) return true;
  if (here.words === 0 || here.words > 24 || !here.plain) return false;
  let total = here.run;
  for (const earlier of recent) {
    if (earlier.length > 260) continue;
    const { run, words, plain } = longestRun(earlier, 'end');
    if (plain && words <= 24) total += run;
  }
  return total >= enough;
}

const longestPart = 260;

/** Whether a message may be a part at all: most are sentences, and then nothing before them is looked at again. */
export function mayBePart(lower: string): boolean {
  if (lower.length > longestPart) return false;
  const { words, plain } = longestRun(lower, 'end');
  return plain ? words <= 24 : words <= 6;
}
