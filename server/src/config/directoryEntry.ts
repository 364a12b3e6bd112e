// The signed directory that a site's entry names.
// Owns where its file is and what production refuses of it. Whether it is rightly signed, directory/ says.
import { resolve } from 'node:path';
import { readSignedDirectory } from '../directory/readSignedDirectory.ts';
import type { SiteDirectory } from '../site.ts';
import { isPublished } from './secrets.ts';
import type { DirectoryEntry, SiteEntry } from './siteSchema.ts';

type DirectoryResult =
  | { ok: true; directory: SiteDirectory }
  | { ok: false; field: keyof DirectoryEntry; problem: string };

export function readDirectoryEntry(
  { id, directory }: SiteEntry,
  of: { folder: string; env: Readonly<Record<string, string | undefined>>; isProduction: boolean },
): DirectoryResult {
  const { file, fileFrom, keys } = directory!;
  if ((file === undefined) === (fileFrom === undefined))
    return { ok: false, field: 'keys', problem: 'needs either file or fileFrom beside it' };
  const field = file === undefined ? 'fileFrom' : 'file';
  const named = fileFrom === undefined ? file : of.env[fileFrom]?.trim();
  if (!named) return { ok: false, field, problem: `names ${fileFrom}, which is not set` };
  if (of.isProduction && keys.some(isPublished))
    return { ok: false, field: 'keys', problem: 'holds a key that was published with the source of Recourse' };
  const path = resolve(of.folder, named);
  const read = readSignedDirectory(path, { keys, site: id });
  return read.ok ? { ok: true, directory: { path, keys, ...read } } : { ok: false, field, problem: read.problem };
}
