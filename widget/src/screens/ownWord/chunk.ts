// The chunk of the customer's own word: its screen, and the one offer of it.
export { default as styles } from '../../theme/ownWord.css?inline';
export { OwnWordOffer } from './OwnWordOffer.tsx';
export { OwnWordScreen } from './OwnWordScreen.tsx';
