// The business calendar of each region, from the generated data.
// Owns the lookup alone. Never counts days (businessCalendar.ts).
import type { BusinessRegion } from '../kit/index.ts';
import type { BusinessCalendar } from './businessCalendar.ts';
import { calendarData } from './calendarData.ts';

export function calendarOf(region: BusinessRegion): BusinessCalendar {
  return calendarData[region];
}
