// The chunk of the recovery code's screen.
import loneField from '../../theme/loneField.css?inline';
import own from '../../theme/recovery.css?inline';

export { RecoveryScreen } from './RecoveryScreen.tsx';
export const styles = [loneField, own].join('\n');
