import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodedHost } from './punycode.ts';

test.each([
  ['xn--bcher-kva.example', 'bücher.example'],
  ['xn--fiqs8s', '中国'],
  ['XN--BCHER-KVA.example', 'bücher.example'],
  ['www.xn--80ak6aa92e.com', 'www.аррӏе.com'],
  ['plain.example', 'plain.example'],
  ['xn--', ''],
  ['xn--!!!.top', 'xn--!!!.top'],
  ['xn--99999999999.top', 'xn--99999999999.top'],
])('%s is drawn as %s', (host, shown) => expect(decodedHost(host)).toBe(shown));

test('what the platform encodes is read back', () => {
  const letters = fc.string({
    unit: fc.constantFrom('ä', 'é', 'ж', '中', '文', 'a', 'z', '7'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, (label) => {
      const { hostname } = new URL(`https://${label}.example`);
      expect(decodedHost(hostname)).toBe(`${label}.example`);
    }),
  );
});
