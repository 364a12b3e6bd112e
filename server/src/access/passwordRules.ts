// Which passwords of agents are good enough, as NIST SP 800-63B-4 has it: length and a block list, no rule of composition.
// Owns the rules and their words for the command line. Never keeps or logs a password.
import { dictionary } from '@zxcvbn-ts/language-common';

/** What NIST asks where the password may be the only factor. */
export const shortestPassword = 15;
export const longestPassword = 128;
/** What must be left once everything that is guessed first is taken out. */
const fewestOwn = 6;

export const passwordRules = [
  'tooShort',
  'tooLong',
  'unprintable',
  'repeats',
  'sequence',
  'common',
  'aboutYou',
] as const;
export type PasswordRule = (typeof passwordRules)[number];

/** One spelling for what looks and types the same. */
export const spelt = (password: string) => password.normalize('NFKC');

/** Which rule refuses this password. `about`: words that somebody would guess first, such as the login or the site's name. */
export function passwordProblem(password: string, about: readonly string[]): PasswordRule | undefined {
  const text = spelt(password);
  const length = [...text].length;
  if (length < shortestPassword) return 'tooShort';
  if (length > longestPassword) return 'tooLong';
  if (/\p{Cc}/u.test(text)) return 'unprintable';
  const small = text.toLowerCase();
  if (repeats(small)) return 'repeats';
  if (left(small, runsIn(small)) < fewestOwn) return 'sequence';
  if (isCommon(small)) return 'common';
  return left(small, guessable(about)) < fewestOwn ? 'aboutYou' : undefined;
}

/** The end of a sentence that begins with "The password". */
export const passwordWords: Readonly<Record<PasswordRule, string>> = {
  tooShort: `needs at least ${shortestPassword} characters`,
  tooLong: `may have at most ${longestPassword} characters`,
  unprintable: 'holds characters that cannot be seen, such as a line feed',
  repeats: 'repeats the same few characters',
  sequence: 'follows the keyboard, the alphabet or the numbers',
  common: 'is one that is guessed first, or such a one with a few characters added',
  aboutYou: 'is too close to the login, the name or the site',
};

/** One piece again and again, or so few different characters that it might as well be. */
function repeats(text: string): boolean {
  if (new Set(text).size < 5) return true;
  // A text that repeats a piece stands in itself twice, moved by that piece.
  return `${text}${text}`.indexOf(text, 1) <= text.length / 2;
}

const rows = ['0123456789', '1234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const columns = ['1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', '1q2w3e4r5t6y7u8i9o0p', 'qazwsxedcrfvtgbyhnujmikolp'];
const tracks = [...rows, ...columns].flatMap((track) => [track, [...track].reverse().join('')]);
const shortestRun = 4;

/** Pieces of the tracks that fingers run along, the longest first. */
function runsIn(text: string): string[] {
  const runs: string[] = [];
  for (let from = 0; from + shortestRun <= text.length; from++) {
    let to = from + shortestRun;
    while (to <= text.length && tracks.some((track) => track.includes(text.slice(from, to)))) to++;
    if (to - 1 - from >= shortestRun) runs.push(text.slice(from, to - 1));
  }
  return runs.sort((a, b) => b.length - a.length);
}

let common: ReadonlySet<string> | undefined;

/** As a whole, and as what everybody makes of it: digits and signs in front and behind. */
function isCommon(text: string): boolean {
  common ??= new Set(dictionary['passwords-common'] as string[]);
  const core = text.replace(/^[\p{N}\p{P}\p{S}\s]+|[\p{N}\p{P}\p{S}\s]+$/gu, '');
  return common.has(text) || (core !== '' && common.has(core));
}

/** Single words too: of "Berthwell Support" somebody tries either. The longest first, so that no rest of it stays. */
function guessable(about: readonly string[]): string[] {
  const all = about.flatMap((each) => [each, each.replace(/\s+/g, ''), ...each.split(/[\s@._+-]+/)]);
  // A Chinese name is whole with two characters; two Latin letters stand in everything.
  const words = all
    .map((word) => spelt(word).toLowerCase())
    .filter((word) => word.length >= (/^\p{sc=Han}/u.test(word) ? 2 : 3));
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** How many letters stay without these words, and without the digits and signs that stand at the ends. */
function left(text: string, without: readonly string[]): number {
  let rest = text;
  for (const word of without) rest = rest.replaceAll(word, ' ');
  if (rest === text) return text.length;
  return rest.replace(/[\p{N}\p{P}\p{S}\s]/gu, '').length;
}
