// What only this installation of the demo knows: the wallet's signing key and the demo agents' passwords.
// Owns one file of the data folder, from which all of them derive. `recourse serve` never reads it.
import { createHmac, createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from '@recourse/server/stores';

export interface DemoSecret {
  /** 32 bytes for this purpose, always the same. */
  derive(purpose: string): Buffer;
}

/** A folder that cannot be written gets a secret for this start only: the relay is about to say what is wrong with it. */
export function demoSecret(dataFolder: string): DemoSecret {
  const secret = keptIn(dataFolder) ?? randomBytes(32).toString('base64url');
  return { derive: (purpose) => createHmac('sha256', secret).update(purpose).digest() };
}

function keptIn(dataFolder: string): string | undefined {
  const path = join(dataFolder, 'demo-secret');
  if (!openDataFolder(dataFolder).ok) return undefined;
  try {
    try {
      writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Ed25519 keys are any 32 bytes; these 16 say so in PKCS #8. */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

export function signingKey(secret: DemoSecret): { privateKey: KeyObject; publicPem: string } {
  const der = Buffer.concat([ed25519Prefix, secret.derive('wallet signing key')]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { privateKey, publicPem: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString() };
}
