// What was said lately in a conversation, so that a secret sent in parts is seen when its last part comes.
// Owns a bounded memory per log, and nothing else does: no fold and no snapshot holds these words. The log is the truth.
import { erasesAll, eventIdOf, type LogId } from '@recourse/shared/kit';
import type { EventLog, StoredAuthor, StoredEvent } from '../log/eventLog.ts';

export interface Said {
  seq: number;
  /** See `eventIdOf`. */
  event: string;
  author: StoredAuthor;
  text: string;
}

export interface RecentWords {
  /** The newest messages that have words, oldest first, as of `seq` or later. */
  of(log: LogId, seq: number): Promise<readonly Said[]>;
  /** What was just appended here. */
  note(log: LogId, events: StoredEvent[]): void;
  /** Something came in between that was not known here, from another relay: ask again before relying on it. */
  isBehind(log: LogId): boolean;
  forget(log: LogId): void;
}

const logsKept = 2_000;
/** As many as one command may erase. */
const saidKept = 60;
const looksBack = 200;

interface Entry {
  upTo: number;
  said: Said[];
}

export function createRecentWords(of: { log: EventLog }): RecentWords {
  const entries = new Map<LogId, Entry>();
  /** Counts what was taken away: who read before it must not remember after it. */
  let forgotten = 0;
  of.log.onRenewed(() => entries.clear());

  function drop(log: LogId): void {
    forgotten++;
    entries.delete(log);
  }

  function keep(log: LogId, upTo: number, said: Said[]): Entry {
    const entry = { upTo, said: said.slice(-saidKept) };
    entries.delete(log);
    entries.set(log, entry);
    if (entries.size > logsKept)
      for (const oldest of [...entries.keys()].slice(0, logsKept / 10)) entries.delete(oldest);
    return entry;
  }

  return {
    async of(log, seq) {
      const known = entries.get(log);
      if (known && known.upTo >= seq) return known.said;
      const before = forgotten;
      const missed =
        known && seq - known.upTo <= looksBack
          ? await of.log.read(log, { after: known.upTo, limit: looksBack })
          : await of.log.readBack(log, { limit: looksBack });
      const said = leftAfter(missed[0]?.seq === (known?.upTo ?? -1) + 1 ? known!.said : [], missed);
      return before === forgotten ? keep(log, missed.at(-1)?.seq ?? seq, said).said : said.slice(-saidKept);
    },
    note(log, events) {
      const known = entries.get(log);
      const [first] = events;
      if (!first) return;
      // What was erased must not be remembered here either.
      const fits = known ? known.upTo + 1 === first.seq : first.seq === 1;
      if (!fits || events.some(({ type }) => type === 'messagesErased' || erasesAll(type))) drop(log);
      else keep(log, events.at(-1)!.seq, [...(known?.said ?? []), ...events.flatMap(wordsOf)]);
    },
    isBehind: (log) => !entries.has(log),
    forget: drop,
  };
}

/** What there is to remember once these have happened. What was erased may stand in the store for a moment yet. */
function leftAfter(before: readonly Said[], events: readonly StoredEvent[]): Said[] {
  let said = [...before];
  for (const event of events) {
    if (erasesAll(event.type)) said = [];
    else if (event.type === 'messagesErased') {
      const gone = event.body?.events;
      if (Array.isArray(gone)) said = said.filter((each) => !gone.includes(each.event));
    } else said.push(...wordsOf(event));
  }
  return said;
}

function wordsOf({ seq, chain, type, author, body }: StoredEvent): Said[] {
  const text = type === 'messagePosted' ? body?.text : undefined;
  return typeof text === 'string' ? [{ seq, event: eventIdOf(chain), author, text }] : [];
}
