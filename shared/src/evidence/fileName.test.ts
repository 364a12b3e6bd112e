import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceFormats, extensions } from './formats.ts';
import { hostileNames } from './hostileNames.fixtures.ts';
import { cleanCaption, cleanFileName, evidenceLimits } from './index.ts';

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\u2800\u3164]/u;
const device = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

/** What must hold of any name, whatever somebody made of it. */
function expectSafe(raw: string, name: string, ending: string): void {
  const told = JSON.stringify(raw.slice(0, 80));
  expect(name, told).toMatch(new RegExp(`.\\.${ending}$`, 'u'));
  expect(name, told).not.toMatch(invisible);
  expect(name, told).not.toMatch(/[/\\<>:"|?*%$`;{}\r\n\t]/u);
  expect(name, told).not.toMatch(/[\u2044\u2215\u2216\u29f5\u29f8\u29f9\ufe68\uff0f\uff3c]/u);
  // Hidden, an option, a formula, a parent folder.
  expect(name, told).not.toMatch(/^[.\-=+@\s]/u);
  expect(name, told).not.toMatch(/\p{M}{3}/u);
  expect(device.test(name.split('.')[0] ?? ''), told).toBe(false);
  const stem = name.slice(0, -(ending.length + 1));
  expect([...stem].length, told).toBeLessThanOrEqual(evidenceLimits.nameLength + 1);
  expect(new TextEncoder().encode(name).length, told).toBeLessThanOrEqual(200);
  expect(stem, told).not.toMatch(/[\s.]$/u);
  expect(name, told).toBe(name.normalize('NFC'));
}

test('the list is a large one', () => {
  expect(hostileNames.length).toBeGreaterThan(300);
  expect(new Set(hostileNames).size).toBe(hostileNames.length);
});

describe.each(evidenceFormats)('as %s', (format) => {
  test('every hostile name becomes a harmless one', () => {
    for (const raw of hostileNames) expectSafe(raw, cleanFileName(raw, format), extensions[format]);
  });
});

test('so does any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) =>
      expectSafe(raw, cleanFileName(raw, 'png'), 'png'),
    ),
    { numRuns: 2_000 },
  );
});

test('cleaning twice is cleaning once', () => {
  for (const raw of hostileNames) {
    const once = cleanFileName(raw, 'jpeg');
    expect(cleanFileName(once, 'jpeg'), JSON.stringify(raw)).toBe(once);
  }
});

test.each([
  ['账单截图 2026-11-20.png', '账单截图 2026-11-20.png'],
  ['Screenshot 2026-11-20 at 10.04.22.png', 'Screenshot 2026-11-20 at 10.04.22.png'],
  ['statement (final).PNG', 'statement (final).png'],
  ['Скриншот.png', 'Скриншот.png'],
  ['لقطة الشاشة.png', 'لقطة الشاشة.png'],
  ['e\u0301te\u0301.png', 'été.png'],
  ['IMG_0042.HEIC', 'IMG_0042.png'],
])('an ordinary name stays as it was: %s', (raw, clean) => {
  expect(cleanFileName(raw, 'png')).toBe(clean);
});

test('the ending says what the file is, not what it was called', () => {
  expect(cleanFileName('invoice.pdf.exe', 'jpeg')).toBe('invoice.pdf.jpg');
  expect(cleanFileName('photo\u202egnp.exe', 'png')).toBe('photognp.png');
  expect(cleanFileName('../../etc/passwd', 'pdf')).toBe('passwd.pdf');
  expect(cleanFileName('.htaccess', 'pdf', 'file')).toBe('htaccess.pdf');
  expect(cleanFileName('CON.png', 'png')).toBe('_CON.png');
  expect(cleanFileName('', 'webp', '图片')).toBe('图片.webp');
});

test('a caption is one line without what cannot be seen, and short', () => {
  expect(cleanCaption('  第二笔\r\n扣款\u202e \u0000 ')).toBe('第二笔 扣款');
  expect(cleanCaption('a'.repeat(999))).toHaveLength(evidenceLimits.captionLength);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      expect(cleanCaption(raw)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});
