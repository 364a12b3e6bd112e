// What judges links, as one part that is fetched after the screen.
// Owns no rule; shared/safety does.
export { linkParts } from '@recourse/shared/safety';
