// The directory: what is ours, as the operator signs it offline, and how a reader comes to trust a copy of it.
// Owns the shape and the checks. Never signs, and verifies with whatever Ed25519 its caller has: a browser's or a library.
import * as v from 'valibot';
import { handleOf, hostOf, mailOf, phoneOf, platforms } from './spelling.ts';

/** 32 bytes in base64url. */
export const isPublicKey = (text: string) => /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(text);
const key = v.pipe(v.string(), v.check(isPublicKey, 'must be an Ed25519 public key of 43 base64url characters'));

const canonical = (read: (text: string) => string | undefined, what: string) =>
  v.pipe(
    v.string(`must be ${what}, in quotes`),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value.normalize('NFKC'));
      if (value !== undefined) return value;
      addIssue({ message: `must be ${what}` });
      return NEVER;
    }),
  );
const some = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.pipe(v.array(schema), v.maxLength(500)), []);

const handle = v.pipe(
  v.strictObject({
    platform: v.picklist(platforms, `must be one of ${platforms.join(', ')}`),
    handle: v.string('must be an account name, in quotes'),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { platform, handle: given } = dataset.value;
    const read = handleOf(given.normalize('NFKC'), platform);
    if (read !== undefined) return { platform, handle: read };
    addIssue({ message: 'must be an account name such as berthwell_support' });
    return NEVER;
  }),
);

/** What the operator writes down; everything that is not listed is not ours. */
export const directoryEntriesSchema = v.strictObject({
  hosts: some(canonical(hostOf, 'a host such as wallet.example.com')),
  handles: some(handle),
  phones: some(canonical(phoneOf, 'a number such as +862155501234, or a short number that people see')),
  mails: some(canonical(mailOf, 'a mail address')),
  /** Who may sign the badge: the relays' own keys, from `recourse config relay-key`. */
  relayKeys: v.optional(v.pipe(v.array(key), v.maxLength(20)), []),
});

const directorySchema = v.object({
  ...directoryEntriesSchema.entries,
  site: v.string(),
  /** Milliseconds since 1970. Of two copies the later one holds. */
  issuedAt: v.number(),
  validUntil: v.number(),
});
export type Directory = v.InferOutput<typeof directorySchema>;

const signedDirectorySchema = v.object({
  /** Who signed it; only a key that is pinned where it is read counts. */
  key,
  /** Over `directoryStatement(directory)`, base64url. */
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
  /** The text that was signed, as it was signed: JSON of a `Directory`. */
  directory: v.pipe(v.string(), v.maxLength(200_000)),
});
export type SignedDirectory = v.InferOutput<typeof signedDirectorySchema>;

/** The first line keeps the signature from meaning anything elsewhere. */
export const directoryStatement = (directory: string) => `recourse directory v1\n${directory}`;

/** Whether `signature` of `key` (both base64url) stands under this text. */
export type Verify = (of: { key: string; signature: string; text: string }) => Promise<boolean>;

export type Opened =
  | { name: 'good'; directory: Directory }
  /** `noKey`: nothing is pinned here, so nothing can be trusted. */
  | { name: 'bad'; because: 'noKey' | 'malformed' | 'otherKey' | 'altered' | 'otherSite' | 'expired' };

type Bad = Opened & { name: 'bad' };

/** The envelope, if it names a key that is pinned. Whether that key signed it is still to be seen. */
export function envelopeIn(signed: unknown, pinned: readonly string[]): { envelope: SignedDirectory } | Bad {
  const keys = pinned.filter(isPublicKey);
  if (keys.length === 0) return bad('noKey');
  const parsed = v.safeParse(signedDirectorySchema, signed);
  if (!parsed.success) return bad('malformed');
  return keys.includes(parsed.output.key) ? { envelope: parsed.output } : bad('otherKey');
}

/** What a text says whose signature holds. */
export function directoryIn(text: string, of: { site: string; now: number }): Opened {
  const parsed = v.safeParse(directorySchema, parseJson(text));
  if (!parsed.success) return bad('malformed');
  const directory = parsed.output;
  if (directory.site !== of.site) return bad('otherSite');
  return directory.validUntil > of.now ? { name: 'good', directory } : bad('expired');
}

/** Nothing of a directory is read before its signature holds. */
export async function openDirectory(
  signed: unknown,
  of: { keys: readonly string[]; site: string; now: number; verify: Verify },
): Promise<Opened> {
  const found = envelopeIn(signed, of.keys);
  if ('name' in found) return found;
  const { key: signer, signature, directory: text } = found.envelope;
  const holds = await of.verify({ key: signer, signature, text: directoryStatement(text) });
  return holds ? directoryIn(text, of) : bad('altered');
}

const bad = (because: Bad['because']): Bad => ({ name: 'bad', because });

/** undefined for what is no JSON, which no schema takes. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
