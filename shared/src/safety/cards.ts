// Payment card numbers: Luhn, a known prefix with its lengths, and not a part of a longer id.
// Owns the arithmetic and the prefixes. Never asks who the card belongs to.
import type { Span } from './rules.ts';

// [first, last, digits compared, allowed lengths] of the issuers' ranges.
const issuers: readonly (readonly [first: number, last: number, compared: number, lengths: readonly number[]])[] = [
  [4, 4, 1, [13, 16, 19]],
  [51, 55, 2, [16]],
  [2221, 2720, 4, [16]],
  [34, 34, 2, [15]],
  [37, 37, 2, [15]],
  [6011, 6011, 4, [16, 19]],
  [644, 659, 3, [16, 19]],
  [3528, 3589, 4, [16, 17, 18, 19]],
  [300, 305, 3, [14]],
  [36, 36, 2, [14]],
  [38, 39, 2, [14]],
  [62, 62, 2, [16, 17, 18, 19]],
  [2200, 2204, 4, [16]],
];

// How people group the digits on a card; only such groups are cut out of a longer row of digits.
const groupings = new Set(['4 4 4 4', '4 6 5', '4 6 4', '4 4 4 4 3', '13', '14', '15', '16', '17', '18', '19']);

function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

export function isCardNumber(digits: string): boolean {
  const known = issuers.some(([first, last, compared, lengths]) => {
    const prefix = Number(digits.slice(0, compared));
    return prefix >= first && prefix <= last && lengths.includes(digits.length);
  });
  // A row of one digit is filler, not a card.
  return known && luhnHolds(digits) && new Set(digits).size > 1;
}

const shortest = 13;
const longest = 19;
/** Of the groupings. */
const mostGroups = 5;
const digitRow = /\d+(?:[ \u00a0\t\r\n\-–—_./·]{1,2}\d+)*/g;

// Signs that part amounts and columns as well: here only the four groups of four are a card.
const fours = /(?<![\w.])\d{4}(\s{0,2}[,、|:*+~;>]\s{0,2}|\n> ?|\s{3,8})\d{4}\1\d{4}\1\d{4}(?![\w.])/g;
/** "Visa4242…", "_4242…_", "4242…cvv123": letters of no longer id. */
const namedBefore = /(?:visa|master(?:card)?|amex|unionpay|jcb|debit|credit|card|(?<![A-Za-z0-9])_{1,2})$/i;
const namedAfter = /^(?:cvv|cvc|exp|valid|thru|_{1,2}(?![A-Za-z0-9_]))/i;

interface Group {
  start: number;
  length: number;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function groupsIn(row: string): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < row.length; at++) {
    if (!isDigit(row.charCodeAt(at))) continue;
    const start = at++;
    while (at < row.length && isDigit(row.charCodeAt(at))) at++;
    groups.push({ start, length: at - start });
  }
  return groups;
}

function shapeOf(groups: readonly Group[], first: number, last: number): string {
  let shape = '';
  for (let place = first; place <= last; place++) shape += `${shape && ' '}${groups[place]!.length}`;
  return shape;
}

/** The first card number in normalised text. */
export function findCard(text: string): Span | undefined {
  for (const row of text.matchAll(digitRow)) {
    if (row[0].length < shortest) continue;
    const before = text[row.index - 1] ?? ' ';
    const after = text[row.index + row[0].length] ?? ' ';
    const groups = groupsIn(row[0]);
    const lastGroup = groups.length - 1;
    for (let first = 0; first <= lastGroup; first++) {
      let digits = 0;
      // The whole row may be a card in groups of any size, a part of it only in those that people make.
      const last = first === 0 && lastGroup < longest ? lastGroup : Math.min(lastGroup, first + mostGroups - 1);
      for (let place = first; place <= last; place++) {
        digits += groups[place]!.length;
        if (digits > longest) break;
        const whole = first === 0 && place === lastGroup;
        if (digits < shortest || (!whole && !groupings.has(shapeOf(groups, first, place)))) continue;
        const start = row.index + groups[first]!.start;
        const end = row.index + groups[place]!.start + groups[place]!.length;
        if (!isCardNumber(text.slice(start, end).replace(/\D/g, ''))) continue;
        if (
          first === 0 &&
          /[A-Za-z0-9_-]/.test(before) &&
          !namedBefore.test(text.slice(Math.max(0, start - 10), start))
        )
          continue;
        if (place === lastGroup && /[A-Za-z0-9_]/.test(after) && !namedAfter.test(text.slice(end, end + 8))) continue;
        if (isDecimalPart(text, start, end)) continue;
        return { start, end };
      }
    }
  }
  for (const { 0: row, index } of text.matchAll(fours))
    if (isCardNumber(row.replace(/\D/g, ''))) return { start: index, end: index + row.length };
  return undefined;
}

const orderName =
  /(?:订单|訂單|单号|單號|流水|编号|編號|会员|交易|memo|tag|uid|\border|\bref(?:erence)?|\btxn?|\btracking|\binvoice|\bcase|\bticket)(?:\s?(?:号|號|id|number|no\.?|#))?[\s:是为#]{0,3}$/i;

/** The words right before it say that it is a number of something else: one in thirty of those passes as a card. */
export const isCalledOther = (text: string, { start }: Span): boolean =>
  orderName.test(text.slice(Math.max(0, start - 24), start));

/** Amounts have up to 18 decimals, one in a hundred of which would pass as a card. */
function isDecimalPart(text: string, start: number, end: number): boolean {
  const inside = text.slice(start, end);
  return (
    /\d[.]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[.]\d/.test(text.slice(end, end + 2)) ||
    /^\d+[.]\d+$/.test(inside)
  );
}
