// Files that somebody might send to hurt us or whoever reads them.
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { activePdfs, brokenPdfs, encryptedPdfs, packedPdf, plainPdf, unreadablePdfs } from '../testing/samplePdfs.ts';
import {
  animations,
  blackPng,
  bombs,
  canary,
  phonePicture,
  picture,
  polyglots,
  strangers,
  truncated,
} from '../testing/samplePictures.ts';
import { inspect } from './inspect.ts';

const refusalOf = async (bytes: Buffer) => {
  const found = await inspect(bytes);
  return found.ok ? `taken as ${found.file.format}` : found.refusal;
};

describe('an ordinary file', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s is taken, and kept as what it is', async (format) => {
    const found = await inspect(await picture(format));
    expect(found).toMatchObject({ ok: true, file: { format, width: 320, height: 200 } });
  });

  test.each(['jpeg', 'png', 'webp'] as const)(
    '%s from a phone loses where it was taken, and stands upright',
    async (format) => {
      const before = await phonePicture(format);
      expect(before.includes(canary)).toBe(true);
      expect(await sharp(before).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
      const found = await inspect(before);
      if (!found.ok) throw new Error(found.refusal);
      // Turned by a quarter: the sides have changed places.
      expect(found.file).toMatchObject({ format, width: 200, height: 320 });
      const after = await sharp(found.file.bytes).metadata();
      for (const note of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'] as const)
        expect(after[note], note).toBeUndefined();
      for (const text of [canary, 'GPS', 'Exif', 'Phone 9']) expect(found.file.bytes.includes(text), text).toBe(false);
    },
  );

  test('a large picture is made smaller, a small one is left', async () => {
    const found = await inspect(await picture('jpeg', { width: 5000, height: 1000 }));
    expect(found).toMatchObject({ ok: true, file: { width: 4096, height: 819 } });
    expect(await inspect(await picture('png', { width: 1, height: 1 }))).toMatchObject({
      file: { width: 1, height: 1 },
    });
  });

  test('a PDF is kept as it is, with packed objects too', async () => {
    for (const bytes of [plainPdf(), packedPdf()]) {
      const found = await inspect(bytes);
      expect(found).toMatchObject({ ok: true, file: { format: 'pdf' } });
      expect(found.ok && found.file.bytes.equals(bytes)).toBe(true);
    }
  });
});

describe('what is no picture and no PDF', async () => {
  const all = Object.entries(await strangers());
  test.each(all)('%s', async (_, bytes) => {
    expect(['format', 'damaged', 'animated']).toContain(await refusalOf(bytes));
  });
});

describe('a picture with something else in it is made anew without it', async () => {
  const all = Object.entries(await polyglots());
  test.each(all)('%s', async (_, { format, bytes }) => {
    expect(bytes.includes(canary)).toBe(true);
    const found = await inspect(bytes);
    if (!found.ok) return expect(found.refusal).toBe('damaged');
    expect(found.file.format).toBe(format);
    expect(found.file.bytes.includes(canary)).toBe(false);
    expect(found.file.bytes.includes('PK\x05\x06')).toBe(false);
  });

  test('and nearly all of them are readable pictures after all', async () => {
    const taken = await Promise.all(all.map(async ([, { bytes }]) => (await inspect(bytes)).ok));
    expect(taken.filter(Boolean).length).toBeGreaterThan(all.length * 0.8);
  });
});

describe('a picture that moves', async () => {
  test.each(Object.entries(await animations()))('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('animated');
  });
});

describe('a picture made to exhaust memory', async () => {
  test.each(Object.entries(await bombs()))('%s', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(300_000);
    const before = process.memoryUsage().rss;
    expect(['tooManyPixels', 'damaged']).toContain(await refusalOf(bytes));
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test('exactly at the limit it is taken, one row more it is not', async () => {
    expect(await refusalOf(blackPng(10_000, 5_000))).toBe('taken as png');
    expect(await refusalOf(blackPng(10_000, 5_001))).toBe('tooManyPixels');
  });
});

test('a picture cut off anywhere is refused, or what is kept is a whole one', async () => {
  let refused = 0;
  for (const { format, kept, bytes } of await truncated()) {
    const found = await inspect(bytes);
    if (!found.ok) {
      refused++;
      expect(['damaged', 'format'], `${format} ${kept}`).toContain(found.refusal);
    } else {
      expect((await sharp(found.file.bytes).stats()).channels.length, `${format} ${kept}`).toBeGreaterThan(0);
    }
  }
  expect(refused).toBeGreaterThan(110);
});

describe('a PDF that does something', () => {
  test.each(Object.entries(activePdfs()))('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('activePdf');
  });
});

describe('a PDF that hides what it holds', () => {
  test.each(Object.entries(unreadablePdfs()))('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('unreadablePdf');
  });
});

describe('a PDF that is locked', () => {
  test.each(Object.entries(encryptedPdfs()))('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('encryptedPdf');
  });
});

describe('a PDF that is broken', () => {
  test.each(Object.entries(brokenPdfs()))('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('damaged');
  });
});
