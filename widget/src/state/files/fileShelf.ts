// The files that this customer picked and that no case has yet: kept, sent, and handed over.
// Owns their life on this device. What may be picked is checked before it comes here.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Evidence, EvidenceFormat } from '@recourse/shared/evidence';
import { evidenceTicketSchema, type Failure, type WireEvent } from '@recourse/shared/protocol';
import type { EvidenceKind } from '@recourse/shared/refund';
import type { Client } from '../client.ts';
import { randomText } from '../randomText.ts';
import { type BlobStore, blobStore } from './blobStore.ts';
import { upload } from './upload.ts';

/** `intake`: the request being filled in; `after.<command>`: the case that this command opens; else a case. */
export type Target = string;
export const intakeTarget: Target = 'intake';
const after = 'after.';

export type FilePhase =
  | { name: 'queued' }
  | { name: 'sending' }
  /** No network. */
  | { name: 'waiting' }
  | { name: 'ready' }
  /** In the outbox, on its way into the case. */
  | { name: 'adding' }
  | { name: 'failed'; failure: Failure };

export interface ShelvedFile {
  key: string;
  target: Target;
  name: string;
  format: EvidenceFormat;
  bytes: number;
  caption: string;
  shows?: EvidenceKind;
  at: number;
  /** The customer has said so: it goes into the case as soon as it can. */
  send: boolean;
  sent: number;
  upload?: string;
  file?: Evidence;
  phase: FilePhase;
}

export interface FileShelf {
  readonly files: ReadonlySignal<readonly ShelvedFile[]>;
  of(target: Target): readonly ShelvedFile[];
  add(of: { target: Target; blob: Blob; name: string; format: EvidenceFormat }): Promise<void>;
  blob(key: string): Promise<Blob | undefined>;
  caption(key: string, text: string): void;
  shows(key: string, kind: EvidenceKind | undefined): void;
  remove(key: string): void;
  retry(key: string): void;
  /** Into the case, each as soon as it is there. */
  send(target: Target): void;
  /** The request was handed in by this command; the case has no id yet. */
  submitted(command: string): void;
  /** The case that the command opened, or that was there already. */
  opened(command: string, log: string): void;
  /** Nothing was opened: back to the request. */
  notOpened(command: string): void;
}

const prefix = 'file.';
/** The relay forgets them after a day; longer ones would surprise. */
const keptMs = 3 * 24 * 3_600_000;
const ticketSpareMs = 60_000;

const shelves = new WeakMap<Client, FileShelf>();

/** One for each customer, however many screens ask. */
export function fileShelf(client: Client, relay: string): FileShelf {
  const known = shelves.get(client);
  if (known) return known;
  const made = createShelf(client, relay, blobStore(client.site));
  shelves.set(client, made);
  return made;
}

export function createShelf(client: Client, relay: string, blobs: BlobStore): FileShelf {
  const { session, store } = client;
  const files = signal<readonly ShelvedFile[]>(stored());
  const running = new Map<string, AbortController>();
  let ticket: { ticket: string; expiresAt: number } | undefined;
  let awake: Array<() => void> = [];
  let wasOnline = false;

  function stored(): ShelvedFile[] {
    const found = store.names().filter((name) => name.startsWith(prefix));
    return found.flatMap((name): ShelvedFile[] => {
      try {
        const file = JSON.parse(store.get(name) ?? '') as ShelvedFile;
        if (file.at > client.now() - keptMs) return [{ ...file, phase: phaseOf(file) }];
      } catch {
        // Of another version: it goes.
      }
      store.remove(name);
      void blobs.drop(name.slice(prefix.length));
      return [];
    });
  }

  function phaseOf({ phase, file }: ShelvedFile): FilePhase {
    if (phase.name === 'adding' || phase.name === 'failed') return phase;
    return { name: file ? 'ready' : 'queued' };
  }

  const find = (key: string) => files.peek().find((file) => file.key === key);

  function change(key: string, changes: Partial<ShelvedFile>): void {
    files.value = files.peek().map((file) => (file.key === key ? { ...file, ...changes } : file));
    const changed = find(key);
    if (changed) store.set(prefix + key, JSON.stringify(changed));
  }

  function drop(key: string): void {
    running.get(key)?.abort();
    files.value = files.peek().filter((file) => file.key !== key);
    store.remove(prefix + key);
    void blobs.drop(key);
  }

  /** One at a time: a phone's network carries one well. */
  async function work(): Promise<void> {
    if (running.size > 0) return;
    const next = files.peek().find(({ phase }) => phase.name === 'queued');
    if (!next) return;
    const { key } = next;
    const controller = new AbortController();
    running.set(key, controller);
    try {
      const blob = await blobs.get(key);
      if (!blob) return drop(key);
      change(key, { phase: { name: 'sending' } });
      const result = await upload(
        { relay, fetch: (address, init) => fetch(address, init), ticket: freshTicket, pause, now: Date.now },
        {
          ...{ blob, name: next.name, upload: next.upload, signal: controller.signal },
          onProgress: (sent, id) => change(key, { sent, upload: id }),
          onWaiting: (waiting) => {
            const { name } = find(key)?.phase ?? {};
            if (waiting !== (name === 'waiting')) change(key, { phase: { name: waiting ? 'waiting' : 'sending' } });
          },
        },
      );
      if (result.name === 'done')
        change(key, { upload: result.upload, file: result.file, sent: blob.size, phase: { name: 'ready' } });
      if (result.name === 'refused') change(key, { phase: { name: 'failed', failure: result.failure } });
    } finally {
      running.delete(key);
    }
    handOver();
    void work();
  }

  async function freshTicket(renew: boolean): Promise<string | undefined> {
    if (!renew && ticket && ticket.expiresAt > client.now() + ticketSpareMs) return ticket.ticket;
    const answer = await session.query({ type: 'evidenceTicket' }, evidenceTicketSchema);
    if (!answer.ok) return undefined;
    ticket = answer;
    return answer.ticket;
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      awake.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** What is there and wanted goes into its case. */
  function handOver(): void {
    for (const { key, target, send, phase, upload: id, caption, shows } of files.peek()) {
      if (!send || phase.name !== 'ready' || id === undefined || !target.includes('.rc.')) continue;
      change(key, { phase: { name: 'adding' } });
      const { settled } = session.send({
        ...{ type: 'addEvidence', log: target, upload: id },
        ...(caption && { caption }),
        ...(shows && { shows }),
      });
      void settled.then((ack) => {
        if (ack.ok) return drop(key);
        forget(id);
        change(key, { phase: { name: 'failed', failure: ack.failure } });
      });
    }
  }

  /** The list says what became of it; the outbox need not say so too. */
  function forget(id: string): void {
    for (const { command, state } of session.outbox.entries())
      if (command.type === 'addEvidence' && command.upload === id && state.name === 'failed')
        session.outbox.discard(command.id);
  }

  /** What the last page had put into the outbox is in the case once it has left the outbox. */
  function settleOld(): void {
    const under = new Map(
      session.outbox
        .entries()
        .flatMap(({ command, state }) => (command.type === 'addEvidence' ? [[command.upload, state] as const] : [])),
    );
    for (const { key, phase, upload: id } of files.peek()) {
      if (phase.name !== 'adding' || id === undefined) continue;
      const state = under.get(id);
      if (!state || state.name === 'sent') drop(key);
      else if (state.name === 'failed') {
        change(key, { phase: { name: 'failed', failure: state.failure } });
        forget(id);
      }
    }
  }

  /** After a reload nobody waits for the command's answer: the case that it opened says so itself. */
  function findOpened(): void {
    const waiting = files.peek().filter(({ target }) => target.startsWith(after));
    const unsent = new Set(session.outbox.entries().map(({ command }) => command.id));
    if (waiting.every(({ target }) => unsent.has(target.slice(after.length)))) return;
    for (const { log } of client.rows.peek()?.cases ?? []) {
      const stop = session.follow(log, {
        onEvents([first]: WireEvent[]) {
          if (first) moveFrom(after + first.command, log);
          queueMicrotask(() => stop());
        },
        onReset: () => undefined,
      });
    }
  }

  function moveFrom(from: Target, to: Target): void {
    for (const { key, target } of files.peek())
      if (target === from) change(key, { target: to, send: to !== intakeTarget });
    handOver();
  }

  effect(() => {
    const { name } = client.connection.value;
    // He signed out, or another took his place: nothing more goes out in his name.
    if (name === 'idle' && wasOnline) for (const controller of running.values()) controller.abort();
    if (name !== 'online') return;
    wasOnline = true;
    const sleepers = awake;
    awake = [];
    for (const wake of sleepers) wake();
    queueMicrotask(() => void work());
  });
  effect(() => {
    if (client.rows.value) queueMicrotask(findOpened);
  });
  session.outbox.onChange(settleOld);
  queueMicrotask(() => {
    settleOld();
    handOver();
    void work();
  });

  return {
    files,
    of: (target) => files.value.filter((file) => file.target === target),
    async add({ target, blob, name, format }) {
      const key = randomText(12);
      await blobs.put(key, blob);
      const file: ShelvedFile = {
        ...{ key, target, name, format, bytes: blob.size, caption: '', at: client.now() },
        ...{ send: false, sent: 0, phase: { name: 'queued' } },
      };
      files.value = [...files.peek(), file];
      change(key, {});
      void work();
    },
    blob: (key) => blobs.get(key),
    caption: (key, caption) => change(key, { caption }),
    shows(key, kind) {
      const file = find(key);
      if (!file) return;
      const { shows: _, ...rest } = file;
      files.value = files.peek().map((each) => (each.key === key ? { ...rest, ...(kind && { shows: kind }) } : each));
      change(key, {});
    },
    remove: drop,
    retry(key) {
      const file = find(key);
      if (file?.phase.name !== 'failed') return;
      const { code } = file.phase.failure;
      // What the relay has no longer is sent anew.
      const stays = file.file !== undefined && code !== 'notFound';
      if (stays) change(key, { phase: { name: 'ready' } });
      else {
        const { upload: _, file: __, ...rest } = file;
        files.value = files.peek().map((each) => (each.key === key ? { ...rest, sent: 0 } : each));
        change(key, { phase: { name: 'queued' } });
      }
      handOver();
      void work();
    },
    send(target) {
      for (const file of files.peek()) if (file.target === target) change(file.key, { send: true });
      handOver();
    },
    submitted: (command) => moveFrom(intakeTarget, after + command),
    opened: (command, log) => moveFrom(after + command, log),
    notOpened: (command) => moveFrom(after + command, intakeTarget),
  };
}
