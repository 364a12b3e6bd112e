// Reaches a customer whose app is closed, through his wallet's backend.
// Owns when a notice is made, waits, is dropped and is given up. Never says what a message said.
import type { CaseEvent } from '@recourse/shared/case';
import type { ConversationEvent } from '@recourse/shared/conversation';
import { type LogId, parseLogId } from '@recourse/shared/kit';
import { type Notice, noticeOfCase, noticeOfMessage } from '@recourse/shared/views';
import type { Desk } from '../desk/desk.ts';
import type { StoredEvent } from '../log/eventLog.ts';
import type { Logger } from '../logger.ts';
import { createTurn } from '../rhythm/turn.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { createNotices, noticedKey, subjectOf, type WaitingNotice } from './notices.ts';
import { deliver, payloadOf } from './webhook.ts';

/** Who has the conversation open reads a message within this time, and needs no push. */
const readingMs = 20_000;
const firstRetryMs = 10_000;
const longestRetryMs = 60 * 60_000;
/** Then it is old news: he sees it when he opens the app. */
const giveUpMs = 24 * 60 * 60_000;
const turnMs = 30_000;
const batch = 50;

export interface Notifier {
  /** Makes notices of what was appended. Harmless when it is repeated. */
  hear(log: LogId, events: readonly StoredEvent[]): Promise<void>;
  /** Delivers what is due, if it is this relay's turn. */
  round(): Promise<void>;
  release(): Promise<void>;
}

export function createNotifier(of: {
  site: Site;
  owner: string;
  desk: Desk;
  state: State;
  now: () => number;
  logger: Logger;
}): Notifier {
  const { site, desk, state, now, logger } = of;
  const notices = createNotices(site.id, state.documents);
  const turn = createTurn({ leases: state.leases, name: `notify:${site.id}`, owner: of.owner, now, forMs: turnMs });

  function noticeOf(kind: 'cv' | 'rc', { type, body, author }: StoredEvent): Notice | undefined {
    if (body === null) return undefined;
    const event = { ...body, type };
    return kind === 'rc'
      ? noticeOfCase(event as CaseEvent, author.role)
      : noticeOfMessage(event as ConversationEvent, author.role);
  }

  /** Only a known customer has a backend that knows him. */
  async function recipientOf(log: LogId): Promise<string | undefined> {
    const loaded = await desk.shelf.get(log);
    if (loaded.kind !== 'cv' && loaded.kind !== 'rc') return undefined;
    if (loaded.state.name === 'none' || loaded.state.customer.kind !== 'known') return undefined;
    return subjectOf(state.documents, site.id, loaded.state.customer.id);
  }

  /** It is gone; or he has read it, or was told of this conversation and has not looked since: one push is enough. */
  async function isNeedless({ log, seq, kind }: WaitingNotice): Promise<boolean> {
    const loaded = await desk.shelf.get(log);
    // What was erased is nobody's news any more.
    if (loaded.state.name === 'erased') return true;
    if (kind !== 'message') return false;
    if (loaded.kind !== 'cv' || loaded.state.name === 'none') return true;
    const { read = 0 } = (await state.marks.all(log))[`customer:${loaded.state.customer.id}`] ?? {};
    if (read >= seq) return true;
    const told = (await state.documents.get(noticedKey(log)))?.value as number | undefined;
    return told !== undefined && told > read;
  }

  async function handle(key: string, notice: WaitingNotice): Promise<void> {
    const { notify } = site;
    if (!notify || (await isNeedless(notice))) return notices.remove(key);
    const result = await deliver(notify, payloadOf(site.id, notice), now());
    if (result === 'delivered') {
      if (notice.kind === 'message')
        await state.documents.put(noticedKey(notice.log), notice.seq, { expiresAt: now() + 7 * giveUpMs });
    } else {
      const about = { site: site.id, log: notice.log, kind: notice.kind, tries: notice.tries + 1 };
      const wait = Math.min(firstRetryMs * 2 ** notice.tries, longestRetryMs);
      if (result === 'failed' && now() + wait - notice.at < giveUpMs) {
        await notices.put(now() + wait, { ...notice, tries: notice.tries + 1 });
        logger.warn(about, 'a notice could not be delivered; it is tried again');
      } else logger.error(about, 'a notice was given up; the customer sees the news when he opens the app');
    }
    await notices.remove(key);
  }

  return {
    async hear(log, events) {
      const kind = parseLogId(log)?.kind;
      if (!site.notify || (kind !== 'cv' && kind !== 'rc')) return;
      for (const event of events) {
        const notice = noticeOf(kind, event);
        if (!notice || event.time < now() - giveUpMs) continue;
        // A denial by our rules comes with the submission: he is looking at it.
        if (events.some(({ type, command }) => type === 'caseSubmitted' && command === event.command)) continue;
        const customer = await recipientOf(log);
        if (customer === undefined) return;
        const dueAt = event.time + (notice.kind === 'message' ? readingMs : 0);
        const id = event.chain.slice(0, 24);
        await notices.put(dueAt, { id, log, seq: event.seq, customer, ...notice, at: event.time, tries: 0 });
      }
    },
    async round() {
      if (!site.notify) return;
      while ((await turn.take()) !== 'no') {
        const due = await notices.due(now(), batch);
        await Promise.all(due.map(({ key, notice }) => handle(key, notice)));
        if (due.length < batch) return;
      }
    },
    release: turn.release,
  };
}
