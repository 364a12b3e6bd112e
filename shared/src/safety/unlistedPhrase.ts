// As many words as a phrase has and nothing else, in a language whose list is not here: asked about, since nothing proves it.
// Owns this shape. Never blocks.
import { phraseLengths } from './checksum.ts';
import type { KeyHit } from './keys.ts';

/** What may stand before a phrase: 助记词是…, 我的助记词:… */
export const introduction =
  /^[\s\S]{0,20}?(?:助[记記][词詞]|恢复短语|恢復短語|种子短语|種子短語)\s?(?:是|为|為)?[\s:：]*/;
const headed = /^[^:：\n]{0,40}[:：]\s*/;

/** A long text is no phrase alone. */
const longest = 420;
const alone = /^[\p{L}\p{M}\d\s,，、.;:|)(-]+$/u;

/** `named`: the text speaks of a recovery phrase. */
export function unlistedPhrase(lower: string, named: boolean): KeyHit | undefined {
  if (lower.length > longest) return undefined;
  const body = lower.slice((introduction.exec(lower) ?? headed.exec(lower))?.[0].length ?? 0);
  const words = [...body.matchAll(/[\p{L}\p{M}]+/gu)];
  if (!(phraseLengths as readonly number[]).includes(words.length) || !alone.test(body.trim())) return undefined;
  if (words.some(([word]) => word.length < 3 || word.length > 12)) return undefined;
  if (new Set(words.map(([word]) => word)).size < words.length - 2) return undefined;
  const numbered = [...body.matchAll(/\d+/g)].length >= words.length;
  // Look-alikes were made Latin, so a word of another alphabet may be mixed by now.
  const foreign = words.filter(([word]) => /[^\p{Script=Latin}\p{M}]/u.test(word)).length >= words.length * 0.6;
  if (!named && !numbered && !foreign) return undefined;
  const from = lower.length - body.length;
  const last = words.at(-1)!;
  return {
    ...{ verdict: 'ask', rule: 'likelyRecoveryPhrase' },
    span: { start: from + words[0]!.index, end: from + last.index + last[0].length },
  };
}
