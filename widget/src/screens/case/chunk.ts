// The chunk of everything that shows refund cases.
export { default as styles } from '../../theme/case.css?inline';
export { CaseCard } from './CaseCard.tsx';
export { CaseRows } from './CaseRows.tsx';
export { CaseScreen } from './CaseScreen.tsx';
export { CasesScreen } from './CasesScreen.tsx';
