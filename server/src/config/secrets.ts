// The relay's own secret: how good it must be, and where development keeps one.
// Owns the file `secret` of the data folder. Never shows a secret to anyone.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In bytes. */
export const shortestSecret = 32;

/** Words of examples and defaults, which turn up in random text about never. */
const tellTale = /change.?me|example|password|default|development|placeholder|your.?secret/i;

/** True for what is short, repeats itself, or was copied from an example. */
export function isWeakSecret(secret: string): boolean {
  return Buffer.byteLength(secret) < shortestSecret || new Set(secret).size < 10 || tellTale.test(secret);
}

/** Hashes of what stands in this repository, in its tests and its demo: whoever reads it could sign and guess with them. */
const published: ReadonlySet<string> = new Set([
  '198ed01c8f782c301d2209b784dfbfe362c7d20ba95d0e743f3e346e78623d04',
  'f404be43f532f76e6f06bbb555af1e2ba73308b43bb2ecfb02dd8128c0e60481',
  '95bd837aac75532f9fcce24111fc528bae526ef024fa0e5c4deca0fa5f82b402',
  '9dfc61b5d8ef1437cddf5c2547276b357af8b95909e504de754d348e5af32540',
  '49c2a9a6e7da481f2a294eb9e1e0ed21fba7297a517c0618869fccf656eb86e6',
  'b639f66cec7a1971166983f820b30e1ad76e2ca4f781320bb6a44309d0bde05a',
  '110040843c3adf0df9dfa12aa89635f8c2a24a7fa0b068d78bc5e5c9f4fe7e30',
]);

/** True for a secret or key that was published with the source. */
export function isPublished(secret: string): boolean {
  return published.has(createHash('sha256').update(secret.trim()).digest('hex'));
}

/** Whether the demo keeps its own secrets there: its agents' passwords and its wallet's key derive from them. */
export function isDemoFolder(dataFolder: string): boolean {
  return existsSync(join(dataFolder, 'demo-secret'));
}

/** The secret that this data folder keeps, made at the first call. Two processes that call at once get the same. */
export function keptSecret(dataFolder: string): string {
  const path = join(dataFolder, 'secret');
  try {
    writeFileSync(path, randomBytes(shortestSecret).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
