// The shape of one site in the operator's file.
// Owns which members there are and what each may hold. Never opens the files that it names.
import { isPublicKey } from '@recourse/shared/directory';
import { isTimeZone } from '@recourse/shared/kit';
import * as v from 'valibot';
import { nodeNetworks } from '../lookup/nodeAddress.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(most));
const host = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const clock = v.pipe(
  v.string('must be a time in quotes: "09:00"'),
  v.regex(/^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/, 'must be a time such as "09:00"'),
);
const day = v.pipe(
  v.strictObject({ from: clock, to: clock }),
  v.check(({ from, to }) => from < to, 'must end later than it begins'),
);
const maybeDay = v.exactOptional(day);

/** As browsers send it: scheme, host and port, with nothing behind. */
export function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const httpAddress = v.pipe(
  line(500),
  v.check((text) => /^https?:/.test(text) && URL.canParse(text), 'must be an address such as https://node.example.com'),
  v.check((text) => !/^https?:\/\/[^/]*@/.test(text), 'must hold no password; use keyFrom'),
);

const customerKey = v.strictObject({
  kid: line(64),
  algorithm: v.picklist(['HS256', 'EdDSA', 'ES256'], 'must be HS256, EdDSA or ES256'),
  /** A file beside the sites' file. */
  keyFile: v.optional(line(1024)),
  /** The environment variable that holds the key. */
  keyFrom: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'must be the name of an environment variable')),
  ),
  issuer: line(200),
  audience: line(200),
});
export type CustomerKeyEntry = v.InferOutput<typeof customerKey>;

const notify = v.strictObject({
  url: httpAddress,
  /** The environment variable that holds the secret. */
  secretFrom: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'must be the name of an environment variable')),
});
export type NotifyEntry = v.InferOutput<typeof notify>;

/** Two while one is being replaced. */
const payout = v.strictObject({
  secretsFrom: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'must be the name of an environment variable'))),
    v.minLength(1, 'must name an environment variable'),
    v.maxLength(2, 'must name at most two'),
  ),
});
export type PayoutEntry = v.InferOutput<typeof payout>;

/** What is ours, signed by `recourse config sign`. */
const directory = v.strictObject({
  /** A file beside the sites' file. */
  file: v.optional(line(1024)),
  /** The environment variable that names the file. */
  fileFrom: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'must be the name of an environment variable')),
  ),
  /** Two while one is being replaced. */
  keys: v.pipe(
    v.array(v.pipe(v.string(), v.check(isPublicKey, 'must be a public key, as recourse config sign prints it'))),
    v.minLength(1, 'must name the public key that signed it'),
    v.maxLength(2, 'must name at most two'),
  ),
});
export type DirectoryEntry = v.InferOutput<typeof directory>;

const days = (least: number) =>
  v.pipe(
    v.number(),
    v.integer(`must be whole days, from ${least} to ${mostDays}`),
    v.minValue(least, `must be at least ${least} days`),
    v.maxValue(mostDays, `must be at most ${mostDays} days`),
  );
/** Whoever wants to keep something longer leaves its term out. */
const mostDays = 3650;
/** A case can be appealed or opened again for 30 days, and the words of a stopped line are kept as long. */
const keepDays = v.pipe(
  v.strictObject({
    conversations: v.exactOptional(days(30)),
    cases: v.exactOptional(days(60)),
    files: v.exactOptional(days(30)),
  }),
  v.forward(
    v.check(
      ({ files, cases }) => files === undefined || cases === undefined || files <= cases,
      'must not be more than those of cases: files go with their case',
    ),
    ['files'],
  ),
);

const site = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{0,19}$/, 'must be 1 to 20 of a-z and 0-9, with a letter first')),
  name: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language such as en or zh-CN')),
      line(60),
    ),
    v.check((names) => Object.keys(names).length > 0, 'must have a name in at least one language'),
  ),
  mail: v.optional(v.pipe(v.string(), v.email('must be a mail address'))),
  phone: v.optional(
    v.pipe(v.string('must be text, in quotes'), v.regex(/^\+?[0-9][0-9 ()-]{2,24}$/, 'must be a phone number')),
  ),
  linkHosts: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(host, 'must be a host such as help.example.com, in small letters'))),
      v.maxLength(200),
    ),
    [],
  ),
  /** Those of `linkHosts` that are the operator's own. */
  ownHosts: v.optional(v.pipe(v.array(v.string()), v.maxLength(200)), []),
  /** A file with published phishing hosts, beside the sites' file. */
  phishingHosts: v.optional(line(1024)),
  accent: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as "#0b6b57", in quotes'))),
  hours: v.strictObject({
    timeZone: v.pipe(v.string(), v.check(isTimeZone, 'must be an IANA time zone such as Asia/Shanghai')),
    days: v.strictObject({
      ...{ mon: maybeDay, tue: maybeDay, wed: maybeDay, thu: maybeDay, fri: maybeDay, sat: maybeDay, sun: maybeDay },
    }),
  }),
  origins: v.optional(
    v.pipe(
      v.array(
        v.pipe(v.string(), v.check(isOrigin, 'must be an origin such as https://app.example.com, with nothing behind')),
      ),
      v.maxLength(200),
    ),
    [],
  ),
  customerKeys: v.optional(v.pipe(v.array(customerKey), v.maxLength(10)), []),
  requireSignIn: v.optional(v.boolean('must be true or false')),
  notify: v.optional(notify),
  payout: v.optional(payout),
  directory: v.optional(directory),
  policy: v.optional(line(1024)),
  keepDays: v.optional(keepDays, {}),
  capacity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 4),
  readAlert: v.optional(
    v.strictObject({
      perHour: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)),
      perDay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50_000)),
    }),
    { perHour: 100, perDay: 500 },
  ),
  exportNeedsSecondPerson: v.optional(v.boolean('must be true or false'), true),
  agentGraceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(3600)), 60),
});
export type SiteEntry = v.InferOutput<typeof site>;

const token = v.strictObject({
  contract: line(130),
  ticker: v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Z0-9.]{0,10}[A-Z0-9]$/, 'must be a ticker in capitals')),
  digits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18)),
});
const node = v.strictObject({
  network: v.picklist(nodeNetworks, `must be one of ${nodeNetworks.join(', ')}`),
  url: httpAddress,
  /** The header that carries the node's key, and the environment variable that holds it. */
  keyHeader: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'must be the name of a header'))),
  keyFrom: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'must be the name of an environment variable')),
  ),
  tokens: v.optional(v.pipe(v.array(token), v.maxLength(200)), []),
});
export type NodeEntry = v.InferOutput<typeof node>;

export const sitesSchema = v.strictObject({
  nodes: v.optional(v.pipe(v.array(node), v.maxLength(40)), []),
  sites: v.pipe(v.array(site), v.minLength(1, 'must list at least one site'), v.maxLength(100)),
});
