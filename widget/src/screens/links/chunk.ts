// The chunk of links: how they are judged, drawn and left by.
export { default as styles } from '../../theme/links.css?inline';
export { Cautions } from './Cautions.tsx';
export { LinkedText } from './LinkedText.tsx';
