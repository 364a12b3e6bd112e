// Where a team may keep its working days. A policy names one of these; the business calendars cover them all.

export const businessRegions = ['CN', 'HK', 'SG', 'US', 'GB'] as const;
export type BusinessRegion = (typeof businessRegions)[number];
