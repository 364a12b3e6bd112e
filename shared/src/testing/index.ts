export { hostileMarkup } from './hostileMarkup.ts';
export { hostileDirections, hostileLogText, slowTexts } from './hostileText.ts';
export { strayMarkup } from './strayMarkup.ts';
