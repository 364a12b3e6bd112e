// `recourse config sign FILE`: signs what is ours, on a machine that is no relay. `recourse config check`: would the widget take it?
// Owns the key file and the two commands. Never talks to a network or a store.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { directoryEntriesSchema, isPublicKey } from '@recourse/shared/directory';
import * as v from 'valibot';
import { isPublished } from '../config/secrets.ts';
import { readYaml } from '../config/yamlFile.ts';
import { readSignedDirectory } from '../directory/readSignedDirectory.ts';
import { longestDays, signDirectory } from '../directory/signDirectory.ts';
import { exits } from '../exits.ts';
import { newSigningKey, publicKeyOf } from '../log/signedHead.ts';
import { answer, type Command, fail } from './command.ts';

const dayMs = 86_400_000;

const sourceSchema = v.strictObject({
  ...directoryEntriesSchema.entries,
  site: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{0,19}$/, 'must be the id of a site')),
  validUntil: v.pipe(
    v.union([v.string(), v.date()], 'must be a day such as 2027-06-30'),
    v.transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10))),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2027-06-30'),
    v.transform((day) => Date.parse(`${day}T23:59:59Z`)),
    v.check((time) => !Number.isNaN(time), 'must be a day that there is'),
  ),
});

export const configSign: Command = {
  name: 'config sign',
  usage: 'FILE --key KEYFILE [--new-key] [--out SIGNED]',
  summary: `Signs a directory: the sites, accounts, numbers and mail addresses that are yours, as YAML or JSON.
Writes SIGNED (FILE with .signed.json at its end unless told), which the relay serves, and prints the public key to pin in
the page that embeds the widget (data-key) and to name in the site's directory.keys. Do it on a machine that is no relay.`,
  options: {
    key: { type: 'string', help: 'file of the private key' },
    'new-key': { type: 'boolean', help: 'make the key first; refuses a file that exists' },
    out: { type: 'string', help: 'where the signed directory goes' },
  },
  takes: ['FILE'],
  async run({ options, values: [file = ''], json }, terminal) {
    const refuse = (problem: string, exit: (typeof exits)[keyof typeof exits] = exits.failed) =>
      fail(terminal, json, exit, problem);
    if (typeof options.key !== 'string')
      return refuse('--key is missing. See: recourse config sign --help', exits.usage);
    const path = resolve(terminal.cwd, file);
    const source = readYaml(path);
    if (!source.ok) return refuse(source.problem);
    const parsed = v.safeParse(sourceSchema, source.yaml.value);
    if (!parsed.success) return refuse(source.yaml.problem(parsed.issues[0]));
    const { validUntil } = parsed.output;
    const issuedAt = Date.now();
    if (validUntil <= issuedAt) return refuse(source.yaml.sentence(['validUntil'], 'is over already'));
    if (validUntil > issuedAt + longestDays * dayMs)
      return refuse(source.yaml.sentence(['validUntil'], `must be within ${longestDays} days`));

    const key = keyIn(resolve(terminal.cwd, options.key), options['new-key'] === true);
    if ('problem' in key) return refuse(key.problem);
    const publicKey = publicKeyOf(key.signingKey);
    if (isPublished(publicKey)) return refuse(`${options.key} was published with the source of Recourse.`);
    const out = resolve(
      terminal.cwd,
      typeof options.out === 'string' ? options.out : `${path.replace(/\.(ya?ml|json)$/, '')}.signed.json`,
    );
    const { output } = parsed;
    writeFileSync(out, `${JSON.stringify(signDirectory(key.signingKey, { ...output, issuedAt }))}\n`);
    const until = new Date(validUntil).toISOString();
    const { hosts, handles, phones, mails, relayKeys } = output;
    const count = `${hosts.length} sites, ${handles.length} accounts, ${phones.length} numbers, ${mails.length} mail addresses`;
    const badge =
      relayKeys.length === 0
        ? '\nIt names no relayKeys, so no badge will be drawn; see: recourse config relay-key --help'
        : '';
    answer(
      terminal,
      json,
      { ok: true, site: output.site, out, key: publicKey, validUntil: until, relayKeys: relayKeys.length },
      `${out}: ${count}, valid until ${until}.\nPublic key, to pin as data-key: ${publicKey}${badge}`,
    );
    return exits.ok;
  },
};

export const configCheck: Command = {
  name: 'config check',
  usage: 'SIGNED --site SITE --key PUBLICKEY',
  summary: 'Checks a signed directory as the widget does. Exit code 1 if it would be refused, and says why.',
  options: {
    site: { type: 'string', help: 'the site it must be for' },
    key: { type: 'string', help: 'the public key that is pinned' },
  },
  takes: ['SIGNED'],
  async run({ options: { site, key }, values: [file = ''], json }, terminal) {
    if (typeof site !== 'string' || typeof key !== 'string')
      return fail(terminal, json, exits.usage, '--site and --key are needed. See: recourse config check --help');
    if (!isPublicKey(key))
      return fail(terminal, json, exits.usage, '--key is no public key of 43 base64url characters.');
    const read = readSignedDirectory(resolve(terminal.cwd, file), { keys: [key], site });
    if (!read.ok) return fail(terminal, json, exits.failed, `${file} ${read.problem}.`);
    const { validUntil } = read.directory;
    const until = new Date(validUntil).toISOString();
    if (validUntil <= Date.now()) return fail(terminal, json, exits.failed, `${file} ended at ${until}.`);
    answer(terminal, json, { ok: true, site, validUntil: until }, `${file} is good for ${site} until ${until}.`);
    return exits.ok;
  },
};

function keyIn(path: string, isNew: boolean): { signingKey: string } | { problem: string } {
  if (isNew) {
    if (existsSync(path)) return { problem: `${path} exists already; a key is never overwritten.` };
    const signingKey = newSigningKey();
    writeFileSync(path, `${signingKey}\n`, { flag: 'wx', mode: 0o600 });
    return { signingKey };
  }
  try {
    const signingKey = readFileSync(path, 'utf8').trim();
    publicKeyOf(signingKey);
    return { signingKey };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { problem: isMissing ? `${path} is not there; --new-key makes it.` : `${path} holds no signing key.` };
  }
}
