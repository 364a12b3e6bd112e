export { networkNames } from './en/networkNames.ts';
export { formatAmount, formatDate, formatDateTime, formatDay, formatTime, shortId } from './format.ts';
export { loadRefundWords } from './loadRefundWords.ts';
export { type Locale, localeOf } from './locale.ts';
export type {
  ActionName,
  DenialWords,
  FactFormat,
  HappeningName,
  PaidWith,
  PayoutFailureName,
  RefundWords,
  StateLines,
  StateName,
  Titled,
} from './refundWords.ts';
