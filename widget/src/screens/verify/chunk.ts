// The chunk of "Is this really us?", with what it looks things up in: offline there is never the one without the other.
import '../../state/speakingRoom.ts';

export { default as styles } from '../../theme/verify.css?inline';
export { VerifyScreen } from './VerifyScreen.tsx';
