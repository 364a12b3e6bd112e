// The letters behind `xn--`: what a host that travels in ASCII looks like once a browser draws it.
// Owns the decoding (RFC 3492). Never judges a name.

const [base, least, most, skew, damp] = [36, 1, 26, 38, 700];
const firstBias = 72;
const firstLetter = 128;
const longestLabel = 63;

/** Labels that cannot be decoded stay as they are. */
export function decodedHost(host: string): string {
  return host
    .split('.')
    .map((label) => (/^xn--/i.test(label) ? (decoded(label.slice(4).toLowerCase()) ?? label) : label))
    .join('.');
}

function decoded(text: string): string | undefined {
  if (text.length > longestLabel) return undefined;
  const cut = text.lastIndexOf('-');
  const letters = cut > 0 ? [...text.slice(0, cut)] : [];
  let [code, at, bias] = [firstLetter, 0, firstBias];
  for (let place = cut > 0 ? cut + 1 : 0; place < text.length; ) {
    const before = at;
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = digitOf(text.charCodeAt(place++));
      if (digit === undefined) return undefined;
      at += digit * weight;
      const threshold = Math.min(most, Math.max(least, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = letters.length + 1;
    bias = adapted(at - before, length, before === 0);
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    letters.splice(at++, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

function digitOf(unit: number): number | undefined {
  if (unit >= 97 && unit <= 122) return unit - 97;
  return unit >= 48 && unit <= 57 ? unit - 22 : undefined;
}

function adapted(step: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(step / (isFirst ? damp : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((base - least) * most) / 2; k += base) delta = Math.floor(delta / (base - least));
  return k + Math.floor(((base - least + 1) * delta) / (delta + skew));
}
