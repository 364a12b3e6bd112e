export { failureWords, words } from './words.ts';
