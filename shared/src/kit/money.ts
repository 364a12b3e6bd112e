// Money as decimal strings. Never a float: 0.1 + 0.2 must be 0.3 in a refund.

const decimalShape = /^(0|[1-9][0-9]{0,27})(\.[0-9]{1,18})?$/;

/** A plain non-negative decimal without sign, exponent or separators. */
export function isDecimal(text: string): boolean {
  return decimalShape.test(text);
}

/** Whole units of 10^-18, so that any two amounts compare and add exactly. */
function units(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole) * 10n ** 18n + BigInt(fraction.padEnd(18, '0'));
}

export function compareDecimal(a: string, b: string): -1 | 0 | 1 {
  const difference = units(a) - units(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(text: string): boolean {
  return units(text) === 0n;
}

export function decimalPlaces(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function decimalOf(value: bigint): string {
  const fraction = (value % 10n ** 18n).toString().padStart(18, '0').replace(/0+$/, '');
  return `${value / 10n ** 18n}${fraction === '' ? '' : `.${fraction}`}`;
}

export function addDecimal(a: string, b: string): string {
  return decimalOf(units(a) + units(b));
}

/** What is left of `a`; nothing where `b` is more. */
export function subtractDecimal(a: string, b: string): string {
  const left = units(a) - units(b);
  return decimalOf(left > 0n ? left : 0n);
}
