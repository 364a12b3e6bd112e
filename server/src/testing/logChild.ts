// Another process on the same store, for tests of the log: does one job and reports a JSON value a line.
// Started by `logChildProcess.ts`, which gives the job as the first argument.
import type { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type { EventLog } from '../log/eventLog.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import type { LogJob } from './logChildProcess.ts';
import { appendAtHead, message } from './logSamples.ts';
import { openStore } from './openStore.ts';

function report(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Reports what it hears by the protocol: register, read, then a tail for each hint. */
async function follow(store: EventLog, { log, until }: Extract<LogJob, { name: 'follow' }>): Promise<void> {
  let hinted = true;
  let wake = () => {};
  const unfollow = store.follow(log, () => {
    hinted = true;
    wake();
  });
  // Following does not keep a process alive.
  const alive = setInterval(() => {}, 60_000);
  let at = 0;
  report({ following: true });
  while (at < until) {
    if (!hinted) await new Promise<void>((resolve) => (wake = resolve));
    hinted = false;
    for (const event of await store.read(log, { after: at, limit: 1000 })) {
      at = event.seq;
      report({ heard: event.seq, text: event.body?.text });
    }
  }
  clearInterval(alive);
  unfollow();
}

/** Never ends. Each writer owns a log, and does not go on before its append is acked. */
async function write(store: EventLog, { logs, outbox }: Extract<LogJob, { name: 'write' }>): Promise<void> {
  let n = 0;
  const writer = async (log: string) => {
    for (;;) {
      n += 1;
      const command = `${outbox}.${n}`;
      const events = Array.from({ length: 1 + (n % 3) }, (_, i) => message(`${command} ${i}`, i !== 1));
      await untilAcked(() => appendAtHead(store, { log, command, events }));
      report({ acked: command, log });
    }
  };
  await Promise.all(logs.map(writer));
}

async function untilAcked(append: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await append();
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await turn();
    }
  }
}

// Whoever started this holds the other end: it must not outlive a test run that was killed.
process.stdin.once('end', () => process.exit(1)).resume();
(process.stdin as Socket).unref();

const { address, job } = JSON.parse(process.argv[2]!) as { address: Parameters<typeof openStore>[0]; job: LogJob };
const store = await openStore(address);
switch (job.name) {
  case 'append':
    for (const asked of job.appends) report(await appendAtHead(store, asked));
    break;
  case 'follow':
    await follow(store, job);
    break;
  case 'write':
    await write(store, job);
    break;
}
await store.close();
