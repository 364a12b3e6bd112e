// The chunk of the recovery code's screen.
export { default as styles } from '../../theme/recovery.css?inline';
export { RecoveryScreen } from './RecoveryScreen.tsx';
