// The relay's own secret: how good it must be, and where development keeps one.
// Owns the file `secret` of the data folder. Never shows a secret to anyone.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In bytes. */
export const shortestSecret = 32;

/** Words of examples and defaults, which turn up in random text about never. */
const tellTale = /change.?me|example|password|default|development|placeholder|your.?secret/i;

/** True for what is short, repeats itself, or was copied from an example. */
export function isWeakSecret(secret: string): boolean {
  return Buffer.byteLength(secret) < shortestSecret || new Set(secret).size < 10 || tellTale.test(secret);
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
