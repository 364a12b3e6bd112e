// The chunk of the customer's own word: its screen, and the one offer of it.
import loneField from '../../theme/loneField.css?inline';
import own from '../../theme/ownWord.css?inline';

export { OwnWordOffer } from './OwnWordOffer.tsx';
export { OwnWordScreen } from './OwnWordScreen.tsx';
export const styles = [loneField, own].join('\n');
