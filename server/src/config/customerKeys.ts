// The key of a wallet's backend, from the file or variable that the operator names.
// Owns what makes a key acceptable. Never verifies a token: access/customers.ts does.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CustomerKey } from '../site.ts';
import { isPublished, isWeakSecret, shortestSecret } from './secrets.ts';
import type { CustomerKeyEntry } from './siteSchema.ts';

type KeyResult = { ok: true; key: CustomerKey } | { ok: false; field: keyof CustomerKeyEntry; problem: string };

export function readCustomerKey(
  entry: CustomerKeyEntry,
  {
    folder,
    env,
    isProduction,
  }: { folder: string; env: Readonly<Record<string, string | undefined>>; isProduction: boolean },
): KeyResult {
  const { kid, algorithm, issuer, audience, keyFile, keyFrom } = entry;
  if ((keyFile === undefined) === (keyFrom === undefined)) {
    return { ok: false, field: 'kid', problem: 'needs either keyFile or keyFrom beside it' };
  }
  const field = keyFile === undefined ? 'keyFrom' : 'keyFile';
  const key = keyFrom === undefined ? fileText(resolve(folder, keyFile!)) : env[keyFrom]?.trim();
  if (!key) {
    return {
      ...{ ok: false, field },
      problem: keyFrom === undefined ? 'names a file that cannot be read' : `names ${keyFrom}, which is not set`,
    };
  }
  if (isProduction && isPublished(key)) {
    return { ok: false, field, problem: 'holds a key that was published with the source of Recourse' };
  }
  const problem = algorithm === 'HS256' ? secretProblem(key) : publicKeyProblem(key, algorithm);
  return problem ? { ok: false, field, problem } : { ok: true, key: { kid, algorithm, key, issuer, audience } };
}

function fileText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    // Whatever the reason, the operator is told which field names the file.
    return undefined;
  }
}

function secretProblem(key: string): string | undefined {
  // A public key taken for a shared secret would let anybody sign.
  if (key.includes('-----BEGIN')) return 'holds a PEM key, which HS256 cannot use';
  return isWeakSecret(key)
    ? `holds a secret that is too easy to guess; HS256 needs ${shortestSecret} random bytes`
    : undefined;
}

function publicKeyProblem(pem: string, algorithm: 'EdDSA' | 'ES256'): string | undefined {
  if (pem.includes('PRIVATE KEY')) return 'holds a private key; the relay only needs the public one';
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    // Not a key in a form that Node reads, whatever else it is.
    return 'holds no public key in PEM';
  }
  const fits =
    algorithm === 'EdDSA'
      ? key.asymmetricKeyType === 'ed25519'
      : key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  return fits ? undefined : `holds a key that is not for ${algorithm}`;
}
