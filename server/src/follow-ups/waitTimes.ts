// How long customers have waited lately and how long a conversation keeps an agent: what the next one is told.
// Owns two short lists of measured times. They are only ever an estimate, so counting one twice does no harm.
import { type LogId, parseLogId } from '@recourse/shared/kit';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';
import type { State } from '../state/ports.ts';

const kept = 50;
/** Events; who wrote more than this in one stay is left out of the estimate. */
const looksBack = 200;

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

export function createWaitTimes(of: {
  log: EventLog;
  state: State;
}): (log: LogId, events: StoredEvent[]) => Promise<void> {
  async function before(log: LogId, event: StoredEvent): Promise<StoredEvent[]> {
    return of.log.readBack(log, { before: event.seq - 1, limit: looksBack });
  }

  /** From the oldest customer message that no agent had answered. */
  async function answerTime(log: LogId, event: StoredEvent): Promise<number | undefined> {
    const messages = (await before(log, event)).filter(({ type }) => type === 'messagePosted');
    const answered = messages.findLastIndex(({ author }) => author.role === 'agent');
    return since(messages[answered + 1], event);
  }

  async function stayTime(log: LogId, event: StoredEvent): Promise<number | undefined> {
    return since(
      (await before(log, event)).findLast(({ type }) => type === 'agentAssigned'),
      event,
    );
  }

  async function add(site: string, list: keyof WaitTimes, ms: number | undefined): Promise<void> {
    if (ms === undefined) return;
    const times = await readWaitTimes(of.state, site);
    await of.state.documents.put(waitTimesKey(site), { ...times, [list]: [...times[list], ms].slice(-kept) });
  }

  return async (log, events) => {
    const parts = parseLogId(log);
    if (parts?.kind !== 'cv') return;
    for (const event of events) {
      if (event.type === 'messagePosted' && event.author.role === 'agent') {
        await add(parts.site, 'answers', await answerTime(log, event));
      } else if (event.type === 'conversationClosed') await add(parts.site, 'stays', await stayTime(log, event));
    }
  };
}

/** Never negative: two relays' clocks may differ. */
function since(begin: StoredEvent | undefined, end: StoredEvent): number | undefined {
  return begin && Math.max(0, end.time - begin.time);
}
