// How long customers have waited lately and how long a conversation keeps an agent: what the next one is told.
// Owns two short lists of measured times. They are only ever an estimate, so counting one twice does no harm.
import { parseLogId } from '@recourse/shared/kit';
import type { EventLog, FeedEntry, StoredEvent } from '../log/eventLog.ts';
import type { State } from '../state/ports.ts';

const kept = 50;
const looksBack = 50;

export interface WaitTimes {
  /** Milliseconds from a customer's message to the agent's answer. */
  answers: number[];
  /** Milliseconds from assignment to the end of a conversation. */
  stays: number[];
}

export const waitTimesKey = (site: string) => `waitTimes:${site}`;

export async function readWaitTimes(state: State, site: string): Promise<WaitTimes> {
  const document = await state.documents.get(waitTimesKey(site));
  return (document?.value as WaitTimes | undefined) ?? { answers: [], stays: [] };
}

/** The middle one in minutes, rounded up; undefined before anything was measured. */
export function medianMinutes(times: number[]): number | undefined {
  const middle = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
  return middle === undefined ? undefined : Math.max(1, Math.ceil(middle / 60_000));
}

export function createWaitTimes(of: { log: EventLog; state: State }): (entry: FeedEntry) => Promise<void> {
  async function before(entry: FeedEntry, event: StoredEvent): Promise<StoredEvent[]> {
    return of.log.readBack(entry.log, { before: event.seq - 1, limit: looksBack });
  }

  /** From the oldest customer message that no agent had answered. */
  async function answerTime(entry: FeedEntry, event: StoredEvent): Promise<number | undefined> {
    const messages = (await before(entry, event)).filter(({ type }) => type === 'messagePosted');
    const answered = messages.findLastIndex(({ author }) => author.role === 'agent');
    const asked = messages[answered + 1]?.time;
    return asked === undefined ? undefined : event.time - asked;
  }

  async function stayTime(entry: FeedEntry, event: StoredEvent): Promise<number | undefined> {
    const assigned = (await before(entry, event)).findLast(({ type }) => type === 'agentAssigned')?.time;
    return assigned === undefined ? undefined : event.time - assigned;
  }

  async function add(entry: FeedEntry, list: keyof WaitTimes, ms: number | undefined): Promise<void> {
    const site = parseLogId(entry.log)?.site;
    if (ms === undefined || site === undefined) return;
    const times = await readWaitTimes(of.state, site);
    await of.state.documents.put(waitTimesKey(site), { ...times, [list]: [...times[list], ms].slice(-kept) });
  }

  return async (entry) => {
    if (parseLogId(entry.log)?.kind !== 'cv') return;
    const limit = entry.toSeq - entry.fromSeq + 1;
    for (const event of await of.log.read(entry.log, { after: entry.fromSeq - 1, limit })) {
      if (event.type === 'messagePosted' && event.author.role === 'agent') {
        await add(entry, 'answers', await answerTime(entry, event));
      } else if (event.type === 'conversationClosed') await add(entry, 'stays', await stayTime(entry, event));
    }
  };
}
