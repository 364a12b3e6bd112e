// Whether a text is worth the rules of links at all: small, for screens that fetch those rules only where it is.
// Owns the signs without which there is no link, however it is hidden. Never decides that there is one.

/** A dot, a colon, what is read as a dot, and a number that is an address. */
const signs = /[.．｡:]|。[a-zａ-ｚ]|[a-zａ-ｚ]：|[dｄ][oｏ][tｔ]|点|點|[0０][xｘ]/iu;
/** What is none of these may be drawn as nothing, or stand for one of the signs. */
const asItLooks =
  /^[\n\x20-\x7e\u2013-\u201d\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;

export function mayHoldLink(text: string): boolean {
  return signs.test(text) || !asItLooks.test(text);
}
