// Finds what may be a full card number, or the code on its back, in a text: no field of ours takes either.
// Owns the test. Never masks or stores: a field that is found to hold one is refused.

/**
 * 13 to 19 digits, grouped or not, that begin like a card's and pass the Luhn check. A longer run of digits is some
 * other number: one in ten of its windows would pass by chance.
 */
export function looksLikeCard(text: string): boolean {
  const runs = text.normalize('NFKC').match(/[0-9](?:[ -]?[0-9])*/g) ?? [];
  return runs.some((run) => {
    const digits = run.replace(/[ -]/g, '');
    return /^[2-6][0-9]{12,18}$/.test(digits) && passesLuhn(digits);
  });
}

/** `CVV 123`, `安全码：1234`: a code that is called one. Three digits alone may be anything. */
export function namesCardCode(text: string): boolean {
  return /(?:\b(?:cvv2?|cvc2?|csc|cvn2?)|安全码|校验码)[^0-9]{0,3}[0-9]{3,4}(?![0-9])/i.test(text.normalize('NFKC'));
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
