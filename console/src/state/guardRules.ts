// What judges words, as one part that is fetched after the screen.
// Owns no rule; shared/safety does.
export { allWordLists, findForbiddenAsk, findSecret, secondReader, wordListsFor } from '@recourse/shared/safety';
