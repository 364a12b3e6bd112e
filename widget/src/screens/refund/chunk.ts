// The chunk of the refund intake.
import caseStyles from '../../theme/case.css?inline';
import intakeStyles from '../../theme/intake.css?inline';

export { RefundScreen } from './RefundScreen.tsx';
export const styles = caseStyles + intakeStyles;
