// The dialogs in which a case is decided, as one part that is fetched after the screen: they hold all words for customers, in both languages.
// Owns nothing but the list.
export { ConfirmDialog } from './confirmDialog.tsx';
export { DecisionDialog } from './decisionDialog.tsx';
export { PayoutDialog } from './payoutDialog.tsx';
export { StepDialog } from './stepDialog.tsx';
