// A picture as it leaves this device: drawn anew, so that nothing but its points goes along, with black where something was covered.
// Owns the size. What a file is, its first bytes say.
import { formatOf, headBytes, type SeenFormat } from '@recourse/shared/evidence';

/** A part that is covered, in parts of the picture's width and height. */
export interface Cover {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a person can still read, and a phone can send. Long screenshots keep their width. */
const mostPoints = 4_500_000;
const longestSide = 8_000;
const quality = 0.88;

export async function formatOfFile(file: Blob): Promise<SeenFormat> {
  return formatOf(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
}

export type Picture = ImageBitmap | HTMLImageElement;

/** undefined: this browser cannot read it. HEIC is read where the system does. */
export async function readPicture(file: Blob): Promise<Picture | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return readAsElement(file);
  }
}

/** Some browsers read formats in an element that they do not read as a bitmap. */
async function readAsElement(file: Blob): Promise<HTMLImageElement | undefined> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function sizeOf(picture: Picture): { width: number; height: number } {
  const natural = 'naturalWidth' in picture;
  return {
    width: natural ? picture.naturalWidth : picture.width,
    height: natural ? picture.naturalHeight : picture.height,
  };
}

export function keptSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, Math.sqrt(mostPoints / (width * height)), longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export async function remake(picture: Picture, covers: readonly Cover[]): Promise<Blob | undefined> {
  const { width, height } = keptSize(sizeOf(picture));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  pen.fillStyle = '#000';
  for (const cover of covers)
    pen.fillRect(
      Math.floor(cover.x * width),
      Math.floor(cover.y * height),
      Math.ceil(cover.width * width),
      Math.ceil(cover.height * height),
    );
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', quality));
}
