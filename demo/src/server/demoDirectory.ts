// The demo's directory, signed at each start, so that it never ends and names this installation's relay.
// Owns the demo's signing key, which is published with the source: production refuses what it signed.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keptSecret } from '@recourse/server/config/secrets';
import { readYaml } from '@recourse/server/config/yamlFile';
import { badgeKey } from '@recourse/server/directory/badgeClaims';
import { signDirectory } from '@recourse/server/directory/signDirectory';
import { publicKeyOf } from '@recourse/server/log/signedHead';
import { openDataFolder } from '@recourse/server/stores';
import { directoryEntriesSchema } from '@recourse/shared/directory';
import * as v from 'valibot';

/** Its public half is pinned in wallet.html and named in site.yaml. */
const publishedKey = 'zjWsa2ffYY9EolaM9QI1J4biWCJMB-OFykccP734Sxw';
/** What the demo's own links pin, as wallet.html does. */
export const pinnedKey = publicKeyOf(publishedKey);
const days = 90;
const dayMs = 86_400_000;

/** Answers the path of the signed file. */
export function writeDemoDirectory(of: { site: string; dataFolder: string; secret: string | undefined }): string {
  const source = readYaml(resolve(import.meta.dirname, '../../directory.yaml'));
  if (!source.ok) throw new Error(source.problem);
  const entries = v.parse(directoryEntriesSchema, source.yaml.value);
  // A folder that cannot be written: the relay is about to say what is wrong with it.
  const isUsable = openDataFolder(of.dataFolder).ok;
  const secret = of.secret ?? (isUsable ? keptSecret(of.dataFolder) : undefined);
  const path = join(isUsable ? of.dataFolder : tmpdir(), 'demo-directory.json');
  const signed = signDirectory(publishedKey, {
    ...entries,
    ...{ site: of.site, issuedAt: Date.now(), validUntil: Date.now() + days * dayMs },
    relayKeys: secret === undefined ? [] : [publicKeyOf(badgeKey(secret))],
  });
  writeFileSync(path, JSON.stringify(signed));
  return path;
}
