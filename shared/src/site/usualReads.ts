// What one agent usually opens in a day and in his busiest hour, and when that is far more than usual.
// Owns the median, the floors and the days that it takes. Never knows a clock or what was opened.

/** Of one day: how many different conversations and cases, and the most of them within an hour. */
export interface DayOfReads {
  day: number;
  hour: number;
}

/** By the number of the day since 1970, in UTC. Days on which he opened nothing are not in it. */
export type ReadHabit = Readonly<Record<string, DayOfReads>>;

/** As far as looked back: four weeks hold every weekday and every shift. */
export const habitDays = 28;
/** Before so many days at work are known, nobody can say what is usual. */
const leastDays = 5;
const timesUsual = 3;
/** Who opens three a day may open ten without anybody being called; what a copied list of customers takes is above both. */
const floors: DayOfReads = { day: 40, hour: 20 };

const dayMs = 86_400_000;
export const dayOf = (at: number) => Math.floor(at / dayMs);

/** With today's counts in it and what is too old out of it. Merged by maximum, so that late and repeated ones do no harm. */
export function withDay(habit: ReadHabit, now: number, { day, hour }: DayOfReads): ReadHabit {
  const today = dayOf(now);
  const kept = Object.entries(habit).filter(([name]) => Number(name) > today - habitDays && Number(name) <= today);
  const { [today]: known = { day: 0, hour: 0 } } = habit;
  return { ...Object.fromEntries(kept), [today]: { day: Math.max(known.day, day), hour: Math.max(known.hour, hour) } };
}

/** His own medians, over the days before today on which he worked; undefined while there are too few. */
export function usualReads(habit: ReadHabit, now: number): DayOfReads | undefined {
  const today = dayOf(now);
  const days = Object.entries(habit).flatMap(([name, reads]) =>
    Number(name) < today && Number(name) >= today - habitDays ? [reads] : [],
  );
  if (days.length < leastDays) return undefined;
  return { day: median(days.map(({ day }) => day)), hour: median(days.map(({ hour }) => hour)) };
}

export interface UnusualReads {
  logs: number;
  minutes: 60 | 1440;
  /** What he usually opens in as long. */
  usual: number;
}

/** What of the last hour and the last day is more than three times what he usually opens. */
export function unusualReads(counts: DayOfReads, usual: DayOfReads | undefined): UnusualReads | undefined {
  if (!usual) return undefined;
  if (counts.hour > Math.max(floors.hour, timesUsual * usual.hour))
    return { logs: counts.hour, minutes: 60, usual: usual.hour };
  if (counts.day > Math.max(floors.day, timesUsual * usual.day))
    return { logs: counts.day, minutes: 1440, usual: usual.day };
  return undefined;
}

/** Whether these can be unusual for anybody: below, nobody's habit need be looked up. */
export function mayBeUnusual({ day, hour }: DayOfReads): boolean {
  return day > floors.day || hour > floors.hour;
}

/** Of an even number the mean of the middle two, rounded down. */
function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : Math.floor(((sorted[middle - 1] ?? 0) + upper) / 2);
}
