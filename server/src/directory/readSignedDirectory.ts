// A signed directory from its file, checked as the widget will check it, so that a relay does not serve what nobody can use.
// Owns reading and the sentences about it. One that has expired is read: the relay goes on, and says so.
import { readFileSync } from 'node:fs';
import {
  type Directory,
  directoryIn,
  directoryStatement,
  envelopeIn,
  type Opened,
  type SignedDirectory,
} from '@recourse/shared/directory';
import { verifyText } from '../log/signedHead.ts';

export type ReadDirectory =
  | { ok: true; signed: SignedDirectory; directory: Directory }
  | { ok: false; problem: string };

const problems: Readonly<Record<(Opened & { name: 'bad' })['because'], string>> = {
  noKey: 'is read without a public key',
  malformed: 'names a file that is no directory signed by recourse config sign',
  otherKey: 'names a directory that none of the keys signed',
  altered: 'names a directory that was changed after it was signed',
  otherSite: 'names the directory of another site',
  expired: 'names a directory that has expired',
};

export function readSignedDirectory(path: string, of: { keys: readonly string[]; site: string }): ReadDirectory {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code !== undefined;
    return { ok: false, problem: isMissing ? 'names a file that cannot be read' : problems.malformed };
  }
  const found = envelopeIn(json, of.keys);
  if ('name' in found) return { ok: false, problem: problems[found.because] };
  const { envelope } = found;
  const { key, signature, directory: text } = envelope;
  if (!verifyText({ key, signature, text: directoryStatement(text) })) return { ok: false, problem: problems.altered };
  const opened = directoryIn(text, { site: of.site, now: 0 });
  return opened.name === 'good'
    ? { ok: true, signed: envelope, directory: opened.directory }
    : { ok: false, problem: problems[opened.because] };
}
