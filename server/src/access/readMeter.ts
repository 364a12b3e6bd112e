// How many conversations and cases each agent opened lately: what a bribed colleague does shows here first.
// Owns the documents `opened:…`, `readHabit:…`, `readAlert:…` and `readStopped:…`. What is usual, shared/site says; what follows, whoever asks.
import { createHash } from 'node:crypto';
import type { Alerts } from '@recourse/shared/protocol';
import {
  dayOf,
  habitDays,
  mayBeUnusual,
  type ReadHabit,
  unusualReads,
  usualReads,
  withDay,
} from '@recourse/shared/site';
import type { Documents } from '../state/index.ts';

export interface ReadLimits {
  perHour: number;
  perDay: number;
}

export interface ReadCounts {
  hour: number;
  day: number;
}

export interface ReadMeter {
  /**
   * He opens this log. Answers how many different ones that makes, or undefined where nothing was added. `tooMany`: it would be
   * another one beyond `most` within an hour, and does not count as opened.
   */
  opened(agent: string, log: string, of?: { most: number }): Promise<ReadCounts | 'tooMany' | undefined>;
  counts(agent: string): Promise<ReadCounts>;
  /** The alert that these counts are, the first time in an hour: above what the site expects of anybody, else far above what is usual for him. */
  alert(of: {
    site: string;
    agent: Person;
    counts: ReadCounts;
    limits: ReadLimits;
  }): Promise<Alerts[number] | undefined>;
  /** He is shown no more: true the first time in an hour, so that who asks a thousand times is written down once. */
  firstStop(of: { site: string; agent: string; what: string }): Promise<boolean>;
  /** Of the last day, the newest first. */
  alerts(site: string): Promise<Alerts>;
}

interface Person {
  id: string;
  name: string;
}

/** By the hour in which they were opened: when each log was. */
type Opened = Record<string, number>;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** More in an hour are not told apart; it is far above every limit. */
const mostPerHour = 5_000;

export function readMeter({ documents, now }: { documents: Documents; now: () => number }): ReadMeter {
  // Of six digits for as long as it matters, so that keys sort by time.
  const hourOf = (at: number) => String(Math.floor(at / hourMs));
  const expiresAt = () => now() + dayMs + 2 * hourMs;

  async function openedBy(agent: string): Promise<Map<string, number>> {
    const page = await documents.list(`opened:${agent}:`, { limit: 40 });
    const last = new Map<string, number>();
    for (const { value } of page) {
      for (const [log, at] of Object.entries(value as Opened)) last.set(log, Math.max(at, last.get(log) ?? 0));
    }
    return last;
  }

  function since(ms: number, last: ReadonlyMap<string, number>): number {
    return [...last.values()].filter((at) => at > now() - ms).length;
  }

  async function unusual(agent: string, found: ReadCounts) {
    if (!mayBeUnusual(found)) return undefined;
    return unusualReads(found, usualReads(await habitOf(agent), now()));
  }

  async function habitOf(agent: string): Promise<ReadHabit> {
    return ((await documents.get(`readHabit:${agent}`))?.value ?? {}) as ReadHabit;
  }

  /** Two relays at once may lose one count; the next one that either adds holds them all again. */
  async function noteDay(agent: string, last: ReadonlyMap<string, number>): Promise<void> {
    const today = [...last.values()].filter((at) => dayOf(at) === dayOf(now())).length;
    const habit = withDay(await habitOf(agent), now(), { day: today, hour: since(hourMs, last) });
    await documents.put(`readHabit:${agent}`, habit, { expiresAt: now() + (habitDays + 1) * dayMs });
  }

  const countsIn = (last: ReadonlyMap<string, number>): ReadCounts => ({
    hour: since(hourMs, last),
    day: since(dayMs, last),
  });

  return {
    counts: async (agent) => countsIn(await openedBy(agent)),
    async opened(agent, log, { most } = { most: Number.POSITIVE_INFINITY }) {
      const key = `opened:${agent}:${hourOf(now())}`;
      const name = createHash('sha256').update(log).digest('base64url').slice(0, 12);
      for (;;) {
        const document = await documents.get(key);
        const before = (document?.value ?? {}) as Opened;
        if (Object.hasOwn(before, name) || Object.keys(before).length >= mostPerHour) return undefined;
        const last = await openedBy(agent);
        if (since(hourMs, last) >= most && (last.get(name) ?? 0) <= now() - hourMs) return 'tooMany';
        const options = { expect: document?.revision ?? 0, expiresAt: expiresAt() };
        if (!(await documents.put(key, { ...before, [name]: now() }, options))) continue;
        // Nobody else wrote this hour meanwhile, or the put would not have been taken.
        last.set(name, now());
        await noteDay(agent, last);
        return countsIn(last);
      }
    },
    async alert({ site, agent, counts, limits }) {
      const over = tooMany(counts, limits) ?? (await unusual(agent.id, counts));
      if (!over) return undefined;
      const alert = { agent, at: now(), ...over };
      // One does not hide the other: who was unusual a moment ago may be above every limit now.
      const kind = 'usual' in over ? ':usual' : '';
      const key = `readAlert:${site}:${hourOf(now())}:${agent.id}${kind}`;
      return (await documents.put(key, alert, { expect: 0, expiresAt: expiresAt() })) ? alert : undefined;
    },
    async firstStop({ site, agent, what }) {
      const key = `readStopped:${site}:${hourOf(now())}:${agent}:${what}`;
      return (await documents.put(key, {}, { expect: 0, expiresAt: expiresAt() })) !== null;
    },
    async alerts(site) {
      const page = await documents.list(`readAlert:${site}:`, { limit: 500 });
      const alerts = page.map(({ value }) => value as Alerts[number]);
      return alerts.filter(({ at }) => at > now() - dayMs).sort((a, b) => b.at - a.at);
    },
  };
}

function tooMany({ hour, day }: ReadCounts, { perHour, perDay }: ReadLimits) {
  if (hour > perHour) return { logs: hour, minutes: 60 };
  return day > perDay ? { logs: day, minutes: 24 * 60 } : undefined;
}
