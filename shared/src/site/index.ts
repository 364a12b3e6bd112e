export { authorOfEntry, decideEntry } from './decide.ts';
export { type AuditEntry, type AuditPerson, auditEntrySchema, auditEntryTypes, auditEntryVersion } from './events.ts';
export { confirmedStopsOf, evolveSite, newSite, type SiteState } from './state.ts';
export {
  type DayOfReads,
  dayOf,
  habitDays,
  mayBeUnusual,
  type ReadHabit,
  type UnusualReads,
  unusualReads,
  usualReads,
  withDay,
} from './usualReads.ts';
