// A PDF, looked through for what does something: script, launching, files within, forms that send.
// Owns the search, and its limits: what it finds is refused, but a reader's own flaws cannot be seen here. PDFs are never shown by us.
import { promisify } from 'node:util';
import { constants, inflate, inflateSync } from 'node:zlib';
import type { FileRefusal } from './inspection.ts';

const unpack = promisify(inflate);

/** Names as they stand in a PDF's objects. Long enough not to come up in packed pictures by chance. */
const active = [
  '/JavaScript',
  '/Rendition',
  '/Launch',
  '/EmbeddedFile',
  '/EmbeddedFiles',
  '/Filespec',
  '/RichMedia',
  '/SubmitForm',
  '/ImportData',
  '/GoToE',
  '/GoToR',
  '/Movie',
  '/XFA',
];

/** Behind the end of a PDF, readers allow a little; another file would be longer. */
const tailBytes = 2048;
/** All packed objects of a file together: a real document has a few megabytes. */
const unpackedBytes = 48 * 1024 * 1024;

export async function inspectPdf(bytes: Buffer): Promise<FileRefusal | undefined> {
  const text = bytes.toString('latin1');
  if (!/\bstartxref\s+\d+\s+%%EOF/.test(text.slice(-tailBytes))) return 'damaged';
  const plain = unescaped(text);
  return refusalFor(plain) ?? (await inPackedObjects(bytes, text, plain));
}

function refusalFor(plain: string): FileRefusal | undefined {
  if (names(plain, '/Encrypt') > 0) return 'encryptedPdf';
  return active.some((name) => names(plain, name) > 0) ? 'activePdf' : undefined;
}

/** A letter of a name may be written as `#` and its code. */
function unescaped(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** How often this stands there as a whole name. */
function names(plain: string, name: string): number {
  let count = 0;
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    const next = plain[at + name.length];
    if (next === undefined || /[\s/<>[\](){}%\0]/.test(next)) count++;
  }
  return count;
}

/** Newer PDFs pack their objects into streams, where a search of the bytes does not find them. */
async function inPackedObjects(bytes: Buffer, text: string, plain: string): Promise<FileRefusal | undefined> {
  let left = unpackedBytes;
  let seen = 0;
  for (const { dictionary, start, end } of streams(text)) {
    const raw = bytes.subarray(start, end);
    const declared = names(dictionary, '/ObjStm') > 0;
    if (declared) seen++;
    const stored = declared && !/\/Filter\b/.test(dictionary);
    if (!declared && !beginsLikeObjects(raw)) continue;
    const objects = stored ? raw : await unpackedOf(raw, left);
    // Broken, bursting, or packed in another way than the usual one.
    if (!objects || (declared && !startsWithNumbers(objects))) return 'unreadablePdf';
    left -= objects.length;
    const refusal = refusalFor(unescaped(objects.toString('latin1')));
    if (refusal) return refusal;
  }
  // One that was named but not found has been hidden from us.
  return names(plain, '/ObjStm') > seen ? 'unreadablePdf' : undefined;
}

/** Packed objects begin with pairs of numbers: each object's own and where it begins. */
const startsWithNumbers = (objects: Buffer) => /^\s*\d+\s+\d+\s/.test(objects.toString('latin1', 0, 64));

/** Whatever its dictionary says. */
function beginsLikeObjects(raw: Buffer): boolean {
  if (((raw[0] ?? 0) & 0x0f) !== 8) return false;
  try {
    return startsWithNumbers(inflateSync(raw.subarray(0, 256), { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    // Not packed in the usual way at all.
    return false;
  }
}

async function unpackedOf(raw: Buffer, most: number): Promise<Buffer | undefined> {
  if (most <= 0) return undefined;
  try {
    return (await unpack(raw, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH })) as Buffer;
  } catch {
    return undefined;
  }
}

/** Every stream with the dictionary in front of it. */
function* streams(text: string): Generator<{ dictionary: string; start: number; end: number }> {
  const opening = /stream\r?\n/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    if (text.slice(found.index - 3, found.index) === 'end') continue;
    const start = found.index + found[0].length;
    const close = text.indexOf('endstream', start);
    const window = text.slice(Math.max(0, found.index - 4096), found.index);
    const dictionary = unescaped(window.slice(Math.max(0, window.lastIndexOf('endobj'))));
    yield { dictionary, start, end: close < 0 ? text.length : close };
    if (close > 0) opening.lastIndex = close + 'endstream'.length;
  }
}
