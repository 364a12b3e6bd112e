// What the guard needs, in one chunk: the rules and the sheet that tells what was stopped.
export { commandTexts } from '@recourse/shared/protocol';
export {
  findSecret,
  likelyLists,
  mayBeKept,
  quickSecret,
  withoutSpan,
  wordListsFor,
} from '@recourse/shared/safety';
export { StoppedSheet } from './StoppedSheet.tsx';
