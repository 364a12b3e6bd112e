// The door of the safety room. Nothing here imports a word list: lists arrive by import() when wordListsFor or allWordLists is called.

export { type SecondReader, secondReader } from './asks/secondReader.ts';
export { messagesLookedAt } from './earlierMessages.ts';
export { type AskContext, findForbiddenAsk, findForbiddenAsks } from './findForbiddenAsk.ts';
export { findSecret, mayBeKept, type SecretContext } from './findSecret.ts';
export {
  defaultLinkHosts,
  findLinks,
  imitates,
  judgeLink,
  type Link,
  type LinkVerdict,
  linkParts,
  type TextPart,
} from './links.ts';
export { mayHoldLink } from './mayHoldLink.ts';
export { cleanName, personName } from './names.ts';
export { judgeOwnWord, type OwnWordProblem } from './ownWord.ts';
export { type GuardedField, quickSecret } from './quickSecret.ts';
export {
  type AskFinding,
  type AskRule,
  askRules,
  type SecretFinding,
  type SecretRule,
  type Span,
  secretRules,
} from './rules.ts';
export { withoutSpan } from './withoutSpan.ts';
export {
  allWordLists,
  type ListName,
  likelyLists,
  type Needed,
  neededLists,
  type WordLists,
  wordListsFor,
} from './wordLists.ts';
