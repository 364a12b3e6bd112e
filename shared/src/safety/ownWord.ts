// The customer's own anti-phishing word: what may be one.
// Owns these rules. Never stores it, and never shows it to anybody.
import { findSecret } from './findSecret.ts';
import { foldWord } from './foldWord.ts';
import { cleanName, personName } from './names.ts';
import { listNames, type WordLists } from './wordLists.ts';

const ownWordLengths = { least: 2, most: 24 } as const;

/**
 * `digits`: it may be a PIN or a code that opens something. `badge`: it says what our own chrome says. `phrase`: it may be part of a
 * recovery phrase, or a key: who is in doubt takes another word, since there are so many.
 */
export type OwnWordProblem = 'tooShort' | 'tooLong' | 'signs' | 'digits' | 'badge' | 'phrase';
type OwnWordJudged = { ok: true; word: string } | { ok: false; problem: OwnWordProblem };

/** As many words of one dictionary in a row are no word any more. */
const phraseFrom = 3;

/** Who writes these beside it takes it for a password. */
const opensSomething = /pass(?:word|wort|code|phrase)|\bpin\b|seed|密[码碼]|口令|助[记記][词詞]|私[钥鑰]/iu;

/** `ours`: the site's own names. `lists`: those at hand; the relay has them all. */
export function judgeOwnWord(typed: string, of: { ours: readonly string[]; lists: WordLists }): OwnWordJudged {
  const word = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const length = [...word].length;
  const problem = (found: OwnWordProblem): OwnWordJudged => ({ ok: false, problem: found });
  if (length < ownWordLengths.least) return problem('tooShort');
  if (length > ownWordLengths.most) return problem('tooLong');
  if (cleanName(word) !== word || !/^[\p{L}\p{M}\p{N}\p{P} ]+$/u.test(word)) return problem('signs');
  if (!/\p{L}/u.test(word) || /\p{N}(?:[ -]?\p{N}){3}/u.test(word)) return problem('digits');
  if (personName(word, of.ours) === undefined) return problem('badge');
  if (
    opensSomething.test(word) ||
    inOneList(word, of.lists) ||
    findSecret(word, { field: 'ownWord', lists: of.lists }).verdict !== 'allow'
  )
    return problem('phrase');
  return { ok: true, word };
}

function inOneList(word: string, lists: WordLists): boolean {
  const words = word.split(/[^\p{L}\p{M}]+/u).filter((each) => each !== '');
  if (words.length < phraseFrom) return false;
  return listNames.some((name) => words.every((each) => lists[name]?.has(foldWord(each.toLowerCase()))));
}
