// Sets data into a Chinese sentence.
// Owns the space between Han characters and Latin letters or digits. Never adds one beside punctuation.

const han = /\p{Script=Han}/u;
const latin = /[A-Za-z0-9]/;

function apart(before: string, after: string): boolean {
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  return (han.test(last) && latin.test(first)) || (latin.test(last) && han.test(first));
}

/** A template tag: `会在${'11月26日'}前答复` reads `会在 11月26日前答复`. */
export function line(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const pieces = parts.flatMap((part, at) => (at < values.length ? [part, String(values[at])] : [part]));
  return pieces
    .filter((piece) => piece !== '')
    .reduce((text, piece) => `${text}${apart(text, piece) ? ' ' : ''}${piece}`, '');
}
