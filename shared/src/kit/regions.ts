// Where a team may keep its working days. A policy names one of these; the business calendars cover them all.
// Owns the list. Never knows their days off (calendar/).

export const businessRegions = ['CN', 'HK', 'SG', 'US', 'GB'] as const;
export type BusinessRegion = (typeof businessRegions)[number];
