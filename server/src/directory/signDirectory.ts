// Signs what the operator wrote down as ours.
// Owns the signing and how long a directory may hold. Runs offline: no relay has this key.
import { type Directory, directoryStatement, type SignedDirectory } from '@recourse/shared/directory';
import { newSigningKey, publicKeyOf, signText } from '../log/signedHead.ts';

/** Whoever leaves the firm with a copy of the key should not be believed for ever. */
export const longestDays = 400;

export function signDirectory(signingKey: string, of: Directory): SignedDirectory {
  const directory = JSON.stringify(of);
  return {
    key: publicKeyOf(signingKey),
    signature: signText(signingKey, directoryStatement(directory)),
    directory,
  };
}

export { newSigningKey, publicKeyOf };
