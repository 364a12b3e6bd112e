// What is ours, as the operator signed it: fetched, believed under a pinned key only, and kept for when there is no network.
// Owns which copy holds, and the two questions that only the relay answers. Nothing typed is stored or sent by looking it up.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Directory, type Opened, openDirectory, type Verify } from '@recourse/shared/directory';
import type { PublicState } from '@recourse/shared/views';
import { verify as verifyHere } from './ed25519.ts';

export type Standing =
  | { name: 'reading' }
  | { name: 'good'; directory: Directory }
  /** `away`: there is no copy here and none could be fetched. */
  | { name: 'bad'; because: (Opened & { name: 'bad' })['because'] | 'away' };

export type CaseAnswer =
  | { name: 'ours'; state: PublicState | undefined }
  | { name: 'notOurs' | 'away' }
  | { name: 'later'; minutes: number };
export type ReportAnswer = { name: 'taken' | 'away' | 'refused' } | { name: 'later'; minutes: number };

/** As the relay serves it. */
export interface Served {
  site?: string;
  name?: Record<string, string>;
  accent?: string;
  keys?: readonly string[];
  directory?: unknown;
}

export interface Ours {
  readonly standing: ReadonlySignal<Standing>;
  /** What came last, for the page that knows nothing else of the site. */
  readonly served: ReadonlySignal<Served | undefined>;
  /** Reads it anew; resolves when `standing` says how it went. */
  refresh(): Promise<void>;
  askCase(number: string): Promise<CaseAnswer>;
  report(value: string): Promise<ReportAnswer>;
}

export interface OursOptions {
  /** Absent: the relay's own; only the page that comes from the relay may leave it out. */
  site: string | undefined;
  relay: string;
  /** As pinned, parted by spaces. `asServed`: the page itself comes from where the keys come from. */
  keys: string | undefined | { asServed: true };
  now: () => number;
  verify?: Verify;
}

/** Not under the customer's own names: a logout takes away what is his, and this is everybody's. */
export const keptUnder = (site: string) => `recourse-ours.${site}`;

export function createOurs(of: OursOptions): Ours {
  const { verify = verifyHere } = of;
  const standing = signal<Standing>({ name: 'reading' });
  const served = signal<Served>();
  const address = (path: string) => `${of.relay}/api/directory/${path}`;
  const siteOf = (copy: Served | undefined) => of.site ?? copy?.site ?? '';

  async function open(copy: Served): Promise<Opened> {
    const keys = typeof of.keys === 'object' ? (copy.keys ?? []) : (of.keys ?? '').split(/[\s,]+/);
    return openDirectory(copy.directory, { keys, site: siteOf(copy), now: of.now(), verify });
  }

  async function fetched(): Promise<Served | undefined> {
    try {
      const query = of.site === undefined ? '' : `?site=${encodeURIComponent(of.site)}`;
      const response = await fetch(address(`signed${query}`), { credentials: 'omit', cache: 'no-cache' });
      return response.ok ? ((await response.json()) as Served) : undefined;
    } catch {
      // No network, or somebody else's answer in its place: both leave us with what we have.
      return undefined;
    }
  }

  async function refresh(): Promise<void> {
    const kept = readKept(of.site ?? '');
    if (kept && !served.peek()) served.value = kept;
    const keptOpened = kept && (await open(kept));
    if (keptOpened?.name === 'good') standing.value = keptOpened;
    const copy = await fetched();
    if (!copy) {
      if (keptOpened?.name !== 'good') standing.value = keptOpened ?? { name: 'bad', because: 'away' };
      return;
    }
    served.value = copy;
    const opened = await open(copy);
    // An older one, rightly signed, may be what somebody shows again.
    const isOlder =
      opened.name === 'good' &&
      keptOpened?.name === 'good' &&
      opened.directory.issuedAt < keptOpened.directory.issuedAt;
    if (opened.name === 'good' && !isOlder) keep(of.site ?? '', copy);
    standing.value = keptOpened?.name === 'good' && (opened.name === 'bad' || isOlder) ? keptOpened : opened;
  }

  async function ask(path: string, body: object): Promise<Record<string, unknown> | undefined> {
    try {
      const response = await fetch(address(path), {
        ...{ method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ site: siteOf(served.peek()), ...body }),
      });
      return (await response.json()) as Record<string, unknown>;
    } catch {
      return undefined;
    }
  }

  return {
    ...{ standing, served, refresh },
    async askCase(number) {
      const answer = await ask('case', { number });
      const late = laterOf(answer);
      if (late) return late;
      if (answer?.ok !== true) return { name: 'away' };
      return answer.ours === true ? { name: 'ours', state: answer.state as PublicState } : { name: 'notOurs' };
    },
    async report(value) {
      const answer = await ask('report', { value });
      const late = laterOf(answer);
      if (late) return late;
      if (answer?.ok === true) return { name: 'taken' };
      const code = (answer?.failure as { code?: string } | undefined)?.code;
      return { name: code === 'invalidField' || code === 'secretStopped' ? 'refused' : 'away' };
    },
  };
}

function laterOf(answer: Record<string, unknown> | undefined): { name: 'later'; minutes: number } | undefined {
  const failure = answer?.failure as { code?: string; retryAfterMs?: number } | undefined;
  if (failure?.code !== 'rateLimited') return undefined;
  return { name: 'later', minutes: Math.max(1, Math.ceil((failure.retryAfterMs ?? 0) / 60_000)) };
}

function keep(site: string, { site: named, name, keys, directory }: Served): void {
  try {
    localStorage.setItem(keptUnder(site), JSON.stringify({ site: named, name, keys, directory }));
  } catch {
    // Without storage it is fetched each time.
  }
}

/** Whatever stands there is as foreign as what is fetched: its signature decides. */
function readKept(site: string): Served | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptUnder(site)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? kept : undefined;
  } catch {
    return undefined;
  }
}
