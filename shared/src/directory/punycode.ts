// Names in other scripts as browsers spell them: `xn--…` to what it stands for (RFC 3492).
// Owns the decoding of one label. Never judges a name.

const [base, tMin, tMax, skew, damp] = [36, 1, 26, 38, 700];

/** The label in its own script; undefined for one that is no punycode, or that stands for plain ASCII, which nobody writes so. */
export function fromPunycode(label: string): string | undefined {
  const body = label.slice(4);
  if (!/^xn--/i.test(label) || !/^[a-z0-9-]+$/i.test(body)) return undefined;
  const dash = body.lastIndexOf('-');
  const points = [...(dash > 0 ? body.slice(0, dash) : '')].map((letter) => letter.charCodeAt(0));
  let [n, bias, i] = [128, 72, 0];
  let at = dash > 0 ? dash + 1 : 0;
  if (at >= body.length) return undefined;
  while (at < body.length) {
    const before = i;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(body.charCodeAt(at++));
      if (Number.isNaN(digit)) return undefined;
      i += digit * weight;
      const threshold = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
      if (digit < threshold) break;
      weight *= base - threshold;
      if (weight > 0x7fffffff || at > body.length) return undefined;
    }
    const count = points.length + 1;
    bias = adapted(i - before, count, before === 0);
    n += Math.floor(i / count);
    i %= count;
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return undefined;
    points.splice(i++, 0, n);
  }
  return String.fromCodePoint(...points);
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22;
  const letter = code | 32;
  return letter >= 97 && letter <= 122 ? letter - 97 : Number.NaN;
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? damp : 2));
  left += Math.floor(left / count);
  let k = 0;
  for (; left > ((base - tMin) * tMax) / 2; k += base) left = Math.floor(left / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * left) / (left + skew));
}
