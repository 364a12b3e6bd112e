import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Asked } from './logSamples.ts';
import type { StoreAddress } from './openStore.ts';

export type LogJob =
  | { name: 'append'; appends: Asked[] }
  /** Ends when it has heard this many events. */
  | { name: 'follow'; log: string; until: number }
  /** Appends to these logs, numbered within the outbox, until it is killed. */
  | { name: 'write'; logs: string[]; outbox: string };

export interface LogChild {
  /** What it reported so far. */
  lines: Array<Record<string, unknown>>;
  /** Resolves at the first report that fits. */
  reported(fits: (line: Record<string, unknown>) => boolean): Promise<void>;
  /** Resolves when it has ended by itself; throws what it wrote on standard error if it failed. */
  ended(): Promise<void>;
  /** Resolves when it is dead and everything it reported has arrived. */
  kill(): Promise<void>;
}

/** Runs a job in a process of its own, on the same store. */
export function logChild(address: StoreAddress, job: LogJob): LogChild {
  const script = fileURLToPath(new URL('./logChild.ts', import.meta.url));
  const args = ['--conditions=source', '--import', 'tsx', script, JSON.stringify({ address, job })];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines: Array<Record<string, unknown>> = [];
  const listeners = new Set<() => void>();
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  createInterface({ input: child.stdout }).on('line', (text) => {
    lines.push(parseLine(text));
    for (const listener of listeners) listener();
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  return {
    lines,
    reported(fits) {
      const seen = new Promise<void>((resolve) => {
        const look = () => {
          if (!lines.some(fits)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      });
      const gone = closed.then(() => {
        if (!lines.some(fits)) throw new Error(`the child ended before it reported that: ${errors}`);
      });
      return Promise.race([seen, gone]);
    },
    async ended() {
      const [code] = await closed;
      if (code !== 0) throw new Error(`the child failed: ${errors}`);
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** A killed process may have been cut off within a line: such a report was never made. */
function parseLine(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { cutOff: text };
  }
}
