// What somebody must look at now: one line in the log at the level `error`, and one more in a count that operators watch.
// Owns the form and the names. What happened stands in the audit as well; whoever raises an alarm writes it there.
import type { Logger } from './logger.ts';

export const alarms = ['readMuch', 'readUnusual', 'readStopped', 'signInFailures'] as const;
export type AlarmName = (typeof alarms)[number];

/** `facts`: ids and numbers, never words that somebody wrote. */
export type Alarm = (name: AlarmName, facts: Readonly<Record<string, string | number>>, sentence: string) => void;

export function createAlarm(of: { logger: Pick<Logger, 'error'>; count: (name: AlarmName) => void }): Alarm {
  return (name, facts, sentence) => {
    of.count(name);
    of.logger.error({ alert: name, ...facts }, `alert: ${sentence}`);
  };
}
