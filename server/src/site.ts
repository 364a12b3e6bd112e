// What the operator configures for one site (a brand or app of his), as the rest of the relay reads it.
// Owns the shape only. config.ts reads and checks it.
import type { Directory, SignedDirectory } from '@recourse/shared/directory';
import type { Policy } from '@recourse/shared/refund';

export interface Site {
  id: string;
  /** What customers read as our name, by language. */
  name: Record<string, string>;
  mail: string | undefined;
  phone: string | undefined;
  linkHosts: string[];
  /** Those of them that are ours: to all others a link says that it leads away. */
  ownHosts: string[];
  /** Published hosts of phishing, of which a customer is warned; they stop nothing. */
  phishingHosts: ReadonlySet<string>;
  accent: string | undefined;
  /** When people are here, in the team's zone; a day without hours is a day off. */
  hours: { timeZone: string; days: Partial<Record<Weekday, { from: string; to: string }>> };
  /** Origins that may open the widget's connection; the relay's own origin is always allowed. */
  origins: string[];
  /** Keys of the wallet's backend, by `kid`; customers may be known only where there is one. */
  customerKeys: CustomerKey[];
  /** Where the wallet's backend hears of news for a customer whose app is closed. */
  notify: NotifySettings | undefined;
  /** Any of these signs what the payment system tells; none: it tells nothing. At least 32 bytes each. */
  payoutSecrets: readonly string[];
  /** Nobody is a customer here without a token of the wallet's backend, at any door. */
  requireSignIn: boolean;
  /** Replaced as a whole when its file changes. */
  policy: Policy;
  /** Absolute. */
  policyFile: string;
  /** What is ours, as the operator signed it; replaced as a whole when its file changes. */
  directory: SiteDirectory | undefined;
  /** Conversations that one agent takes at a time, unless his account says otherwise. */
  capacity: number;
  /** How long an agent may be gone before his conversations go back to the line. */
  agentGraceMs: number;
  /** For how many days after the last thing that happened in them; undefined: until they are removed by hand. */
  keepDays: KeepDays;
  /** So many different conversations and cases opened by one agent are an alert. */
  readAlert: { perHour: number; perDay: number };
  /** An agent takes the record of a case out only once another person has agreed. */
  exportNeedsSecondPerson: boolean;
}

/** At the end, what is erased leaves a tombstone. */
export interface KeepDays {
  /** Conversations without a case that are closed, or never reached a person. */
  conversations?: number;
  /** Cases that have ended for good, and the conversations that they stand in. */
  cases?: number;
  /** The files in them. */
  files?: number;
}

export interface SiteDirectory {
  /** Absolute. */
  path: string;
  /** Whose signature counts: the keys that are pinned where the widget is embedded. Two while one is being replaced. */
  keys: readonly string[];
  /** As it is served. */
  signed: SignedDirectory;
  directory: Directory;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface CustomerKey {
  kid: string;
  algorithm: 'HS256' | 'EdDSA' | 'ES256';
  /** A shared secret of at least 32 bytes, or a public key in PEM. */
  key: string;
  issuer: string;
  audience: string;
}

/** What its people may name as its own: telephone numbers, and accounts and mail addresses, all as people write them. */
export function ownContacts({ phone, mail, directory }: Site): { numbers: string[]; handles: string[] } {
  const { phones = [], handles = [], mails = [] } = directory?.directory ?? {};
  return {
    numbers: [...(phone === undefined ? [] : [phone]), ...phones],
    handles: [...(mail === undefined ? [] : [mail]), ...mails, ...handles.map(({ handle }) => handle)],
  };
}

/** What somebody who knows the site would try as a password. */
export function siteWords(site: Site | undefined, id: string): string[] {
  return [
    id,
    ...Object.values(site?.name ?? {}),
    ...(site?.linkHosts ?? []).map((host) => host.split('.').at(-2) ?? ''),
  ];
}

export interface NotifySettings {
  url: string;
  /** Signs every delivery; at least 32 bytes. */
  secret: string;
}
