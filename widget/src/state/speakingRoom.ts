// The directory and the badge, in one chunk: neither is drawn without the other's checks.
export { createBadge } from './badge.ts';
export { createOurs } from './ours.ts';
