// A picture, decoded and made anew: what hid behind, between or beside its points is gone, the place where it was taken too.
// Owns the decoder's settings. One picture at a time: decoding is what costs memory.
import { type EvidenceFormat, evidenceLimits } from '@recourse/shared/evidence';
import sharp, { type Sharp } from 'sharp';
import type { Inspection } from './inspection.ts';

type PictureFormat = Exclude<EvidenceFormat, 'pdf'>;

// Only three decoders of the library stay: the others read formats that nobody is asked for, some of which fetch or run things.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
sharp.cache(false);
sharp.concurrency(1);

const longestSeconds = 20;

let last: Promise<unknown> = Promise.resolve();
function oneByOne<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

export function remakePicture(bytes: Buffer, format: PictureFormat): Promise<Inspection> {
  return oneByOne(async (): Promise<Inspection> => {
    // The header first: nothing is decoded of what is too large.
    const told = await readHeader(bytes);
    if (!told) return { ok: false, refusal: 'damaged' };
    if (told.format !== format) return { ok: false, refusal: 'format' };
    if ((told.pages ?? 1) > 1 || (format === 'png' && isAnimatedPng(bytes))) return { ok: false, refusal: 'animated' };
    if (told.width * told.height > evidenceLimits.pixels) return { ok: false, refusal: 'tooManyPixels' };
    try {
      return { ok: true, file: await made(bytes, format) };
    } catch {
      // Which part of it is broken helps nobody.
      return { ok: false, refusal: 'damaged' };
    }
  });
}

async function readHeader(bytes: Buffer) {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}

async function made(bytes: Buffer, format: PictureFormat) {
  const picture = () =>
    sharp(bytes, { limitInputPixels: evidenceLimits.pixels, failOn: 'error', sequentialRead: true, animated: false })
      // Turned as the camera held it, since the note that says so goes with the rest.
      .autoOrient()
      .timeout({ seconds: longestSeconds })
      .resize({
        ...{ width: evidenceLimits.keptSide, height: evidenceLimits.keptSide },
        ...{ fit: 'inside', withoutEnlargement: true },
      });
  const { data, info } = await encoded(picture(), format).toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  if (data.length <= evidenceLimits.fileBytes) return { format, bytes: data, width, height };
  // Without loss it became larger than it was.
  const smaller = await encoded(picture().flatten({ background: '#fff' }), 'jpeg').toBuffer();
  return { format: 'jpeg' as const, bytes: smaller, width, height };
}

/** The library writes no metadata unless told to, and turns all colours into sRGB. */
function encoded(picture: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'png':
      return picture.png({ compressionLevel: 8 });
    case 'webp':
      return picture.webp({ quality: 88 });
    default:
      return picture.jpeg({ quality: 88 });
  }
}

/** Walks the chunks up to the picture's own data: the decoder would read such a file as its first frame. */
function isAnimatedPng(bytes: Buffer): boolean {
  for (let at = 8; at + 8 <= bytes.length; ) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT' || type === 'IEND') return false;
    at += 12 + bytes.readUInt32BE(at);
  }
  return false;
}
