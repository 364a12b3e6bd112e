// Which text a customer agreed to when he handed a request in.
// Owns the versions. The texts stand in words/ under these names, also those that are shown no more: a case keeps what was agreed to.

/** By the day from which each is shown; the last is shown today. */
export const consentVersions = ['2026-11-28'] as const;
export type ConsentVersion = (typeof consentVersions)[number];

export const shownConsent: ConsentVersion = '2026-11-28';
