// Days and clocks in a time zone: which date an instant falls on, and which instant a local time is.
// Owns the arithmetic, through Intl and so through its zone data. Never reads the clock.

/** A calendar date, `2026-02-25`. Dates compare as text. */
export type LocalDate = string;

const dayMs = 86_400_000;
/** Making a formatter costs a thousand times what using it does; zones come from customers, so the store is bounded. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const mostFormatters = 64;

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  if (formatters.size >= mostFormatters) formatters.clear();
  formatters.set(timeZone, made);
  return made;
}

/** True for an IANA name that this platform knows. Bare offsets (`+08:00`) are refused: they have no summer time. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text)) return false;
  try {
    formatterOf(text);
    return true;
  } catch {
    // A RangeError is the platform's answer to a zone that it does not know.
    return false;
  }
}

/** The wall clock at an instant, as milliseconds of a pretended UTC. Throws RangeError for an unknown zone. */
function wallClock(at: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((at % 1000) + 1000) % 1000);
}

/** The date in this zone. */
export function localDate(at: number, timeZone: string): LocalDate {
  return new Date(wallClock(at, timeZone)).toISOString().slice(0, 10);
}

/** The time of day in this zone, `17:00:00`. */
export function localTime(at: number, timeZone: string): string {
  return new Date(wallClock(at, timeZone)).toISOString().slice(11, 19);
}

/**
 * The instant of a local date and time (`17:00`, `17:00:30`). Where clocks go back the earlier of the two; where they
 * skip it, as much later as they skip, so 02:30 in the missing hour is 03:30.
 */
export function instantOf(date: LocalDate, time: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}.000Z`);
  const offsets = [wanted - dayMs, wanted + dayMs].map((at) => wallClock(at, timeZone) - at);
  const fitting = offsets.map((offset) => wanted - offset).filter((at) => wallClock(at, timeZone) === wanted);
  // No fit means a skipped hour: the offset from before the skip carries it over.
  return fitting.length > 0 ? Math.min(...fitting) : wanted - offsets[0]!;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from the one date to the other; negative where `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** 0 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
