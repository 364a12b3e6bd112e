import { setTimeout as delay } from 'node:timers/promises';

const patienceMs = 15_000;
const lookEveryMs = 10;

/**
 * Looks until `read` answers something other than undefined, null or false. Throws with what was waited for. Its last look begins when
 * the time is over: one that took all of it, as at a process that stood still, has not seen how things are now.
 */
export async function until<Value>(what: string, read: () => Value | Promise<Value>): Promise<NonNullable<Value>> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const began = Date.now();
    const value = await read();
    if (value !== undefined && value !== null && value !== false) return value;
    if (began > end) throw new Error(`waited in vain: ${what}`);
    await delay(lookEveryMs);
  }
}
