// Pictures for tests: ordinary ones with everything that a phone writes into them, and ones that are made to hurt.
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';

export const canary = 'CANARY-7f3a9c';
const formats = ['jpeg', 'png', 'webp'] as const;
export type PictureFormat = (typeof formats)[number];

/** A picture with edges, so that it can be told from an empty one. */
export async function picture(format: PictureFormat, { width = 320, height = 200 } = {}): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (at * 7 + ((at / (width * 3)) | 0) * 13) & 0xff;
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    [format]()
    .toBuffer();
}

/** As a phone makes it: where it was taken, with what, and turned on its side. */
export async function phonePicture(format: PictureFormat): Promise<Buffer> {
  const plain = await picture(format);
  return sharp(plain)
    .withExif({
      IFD0: { Make: canary, Model: 'Phone 9', Copyright: canary },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 13/1 49/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '121/1 28/1 25/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD2: { UserComment: canary } })
    [format]()
    .toBuffer();
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function header(width: number, height: number, depth = 1, colour = 0): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, colour, 0, 0, 0], 8);
  return pngChunk('IHDR', data);
}

/** `rows`: really there, all black; the header may claim more. */
export function blackPng(width: number, height: number, rows = height): Buffer {
  const data = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * rows), { level: 9 });
  return Buffer.concat([signature, header(width, height), pngChunk('IDAT', data), pngChunk('IEND', Buffer.alloc(0))]);
}

function withPngChunk(png: Buffer, type: string, data: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), pngChunk(type, data), png.subarray(33)]);
}

function withJpegSegment(jpeg: Buffer, marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

/** The size in the frame header, changed to something else. */
function withJpegSize(jpeg: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(jpeg);
  for (let at = 2; at < changed.length - 9; ) {
    const marker = changed[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) {
      changed.writeUInt16BE(height, at + 5);
      changed.writeUInt16BE(width, at + 7);
      return changed;
    }
    at += 2 + changed.readUInt16BE(at + 2);
  }
  throw new Error('no frame header');
}

async function animated(format: 'webp' | 'gif'): Promise<Buffer> {
  const frames = await Promise.all([16, 17, 18].map((size) => picture('png', { width: size, height: 16 })));
  return sharp(frames, { join: { animated: true } })
    [format]({ loop: 0, delay: [100, 100, 100] })
    .toBuffer();
}

export async function animations(): Promise<Record<string, Buffer>> {
  const still = await picture('png', { width: 16, height: 16 });
  const control = Buffer.alloc(8);
  control.writeUInt32BE(2, 0);
  return {
    'a moving WebP': await animated('webp'),
    'a moving GIF': await animated('gif'),
    'a still GIF': Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
    'a moving PNG': withPngChunk(still, 'acTL', control),
    'a moving PNG, said late': withPngChunk(withPngChunk(still, 'acTL', control), 'tEXt', Buffer.from('a\0b')),
  };
}

/** More points than anybody's camera makes, in few bytes. */
export async function bombs(): Promise<Record<string, Buffer>> {
  const jpeg = await picture('jpeg');
  return {
    'a PNG of 30,000 by 30,000 points': blackPng(30_000, 30_000),
    'a PNG that claims two billion': blackPng(46_000, 46_000, 10),
    'a PNG that claims the most there is': blackPng(0x7fff_ffff, 0x7fff_ffff, 1),
    'a PNG that is one line': blackPng(60_000_000, 1),
    'a PNG that is one column': blackPng(1, 60_000_000, 1),
    'a JPEG that claims 65,500 by 65,500': withJpegSize(jpeg, 65_500, 65_500),
    'a JPEG that claims 65,535 by 800': withJpegSize(jpeg, 65_535, 800),
  };
}

const payloads: Record<string, Buffer> = {
  html: Buffer.from(`<html><script>alert('${canary}')</script>`),
  php: Buffer.from(`<?php system($_GET['${canary}']); ?>`),
  zip: Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    Buffer.from(canary),
    Buffer.from('PK\x05\x06', 'latin1'),
    Buffer.alloc(18),
  ]),
  svg: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="${canary}"/>`),
  pdf: Buffer.from(`%PDF-1.4 /JavaScript ${canary} %%EOF`),
  script: Buffer.from(`*/=1;/*${canary}*/alert(1)//`),
  program: Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.from(canary)]),
  phar: Buffer.from(`__HALT_COMPILER(); ?>${canary}`),
};

/** Real pictures with something else in them, at every place where a format has room. */
export async function polyglots(): Promise<Record<string, { format: PictureFormat; bytes: Buffer }>> {
  const found: Record<string, { format: PictureFormat; bytes: Buffer }> = {};
  const [jpeg, png, webp] = await Promise.all(formats.map((format) => picture(format)));
  for (const [what, payload] of Object.entries(payloads)) {
    for (const [format, bytes] of [
      ['jpeg', jpeg!],
      ['png', png!],
      ['webp', webp!],
    ] as const)
      found[`${format} with ${what} behind it`] = { format, bytes: Buffer.concat([bytes, payload]) };
    for (const [place, marker] of [
      ['a comment', 0xfe],
      ['EXIF', 0xe1],
      ['a colour profile', 0xe2],
      ['Photoshop notes', 0xed],
      ['an unknown segment', 0xef],
    ] as const)
      found[`jpeg with ${what} in ${place}`] = { format: 'jpeg', bytes: withJpegSegment(jpeg!, marker, payload) };
    for (const type of ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'prVt'])
      found[`png with ${what} in ${type}`] = {
        format: 'png',
        bytes: withPngChunk(png!, type, Buffer.concat([Buffer.from('x\0'), payload])),
      };
  }
  return found;
}

/** What is no picture and no PDF, under whatever name; some begin like one. */
export async function strangers(): Promise<Record<string, Buffer>> {
  const text = (value: string) => Buffer.from(value, 'latin1');
  const [jpeg, png, webp] = await Promise.all(formats.map((format) => picture(format)));
  const beginnings: Record<string, Buffer> = {
    jpeg: jpeg!.subarray(0, 4),
    png: png!.subarray(0, 8),
    webp: webp!.subarray(0, 12),
  };
  const fakes = Object.entries(beginnings).flatMap(([format, start]) =>
    Object.entries(payloads).map(
      ([what, payload]) => [`${what} that begins like ${format}`, Buffer.concat([start, payload])] as const,
    ),
  );
  return {
    ...payloads,
    ...Object.fromEntries(fakes),
    empty: Buffer.alloc(0),
    'one byte': Buffer.from([0xff]),
    zeros: Buffer.alloc(4096),
    'svg with a declaration': text(
      '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
    ),
    'svg behind a mark': text('\xef\xbb\xbf<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'svg packed': gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'svg behind white space': text(`${' '.repeat(500)}<svg/>`),
    'an office document': text('PK\x03\x04\x14\0\x06\0[Content_Types].xml word/vbaProject.bin'),
    'an old office document': text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    'rich text': text('{\\rtf1\\object'),
    PostScript: text('%!PS-Adobe-3.0\n(x) run'),
    'an ELF program': text('\x7fELF\x02\x01\x01'),
    'a Mac program': text('\xcf\xfa\xed\xfe\x07'),
    'Java classes': text('\xca\xfe\xba\xbe\0\0\x004'),
    TIFF: text('II*\0\x08\0\0\0'),
    'big TIFF': text('MM\0+\0\x08\0\0'),
    BMP: text('BM\x3a\0\0\0\0\0\0\0'),
    icon: text('\0\0\x01\0\x01\0'),
    Photoshop: text('8BPS\0\x01'),
    'JPEG 2000': text('\0\0\0\x0cjP  \r\n\x87\n'),
    'JPEG XL': text('\xff\x0a\xfa\x1f\x41'),
    AVIF: text('\0\0\0\x20ftypavif\0\0\0\0'),
    HEIC: text('\0\0\0\x18ftypheic\0\0\0\0'),
    film: text('\0\0\0\x18ftypmp42\0\0\0\0'),
    Matroska: text('\x1a\x45\xdf\xa3'),
    sound: text('ID3\x03\0\0'),
    RAR: text('Rar!\x1a\x07\x01\0'),
    '7z': text('7z\xbc\xaf\x27\x1c'),
    ISO: Buffer.concat([Buffer.alloc(32_769), text('CD001')]),
    shortcut: text('L\0\0\0\x01\x14\x02\0'),
    shell: text('#!/bin/sh\nrm -rf ~'),
    batch: text('@echo off\r\nformat c:'),
    JSON: text('{"__proto__":{"a":1}}'),
    CSV: text('=cmd|" /C calc"!A0'),
    'web app': text('<hta:application/>'),
    manifest: text('<plist version="1.0"><dict/></plist>'),
    'flash film': text('CWS\x09'),
    'PDF behind junk': text(`${'x'.repeat(100)}%PDF-1.4\n%%EOF`),
    'PDF of no version': text('%PDF-x.y\n%%EOF'),
    'RIFF that is sound': text('RIFF\x24\0\0\0WAVEfmt '),
    'a JPEG that begins late': Buffer.concat([Buffer.from([0]), jpeg!]),
    'a PNG with a broken sign': Buffer.concat([text('\x89PNG\n\n\x1a\n'), png!.subarray(8)]),
  };
}

/** Cut at many places. */
export async function truncated(): Promise<Array<{ format: PictureFormat; kept: number; bytes: Buffer }>> {
  const wholes = await Promise.all(formats.map(async (format) => ({ format, bytes: await picture(format) })));
  return wholes.flatMap(({ format, bytes }) =>
    Array.from({ length: 40 }, (_, n) => {
      const kept = Math.floor((bytes.length * (n + 1)) / 41);
      return { format, kept, bytes: bytes.subarray(0, kept) };
    }),
  );
}
