// What the screen of the customer's own word says, in English.
import type { OwnWordWords } from './zh-CN.ownWord.ts';

export const enOwnWord: OwnWordWords = {
  offerTitle: 'How can you tell that it is us?',
  offer:
    'Choose a word that only you know. It stands at the top whenever you open support. Where it is missing, it is not us.',
  choose: 'Choose a word',
  notNow: 'No, thanks',
  why: 'Whenever you open our support, this word stands at the top. Somebody who only claims to be us does not know it and cannot show it.',
  label: 'Your word',
  hint: '2 to 24 characters. You see it on other devices too once you sign in there. Our agents cannot see it and never ask for it.',
  notSecret: 'Please do not use a password, a PIN or words of your recovery phrase.',
  save: 'Save',
  change: 'Change',
  remove: 'Stop using it',
  saved: 'Saved. From now on it stands at the top.',
  removed: 'Removed. It no longer stands at the top.',
  ifMissing: 'If it is ever missing, do not enter anything. Leave, and open support from the wallet again.',
  offline: 'This needs a connection. Please try again later.',
  problem: {
    tooShort: 'It needs at least 2 characters.',
    tooLong: 'It may have at most 24 characters.',
    signs: 'Please use letters, digits and common punctuation only, no emoji or special signs.',
    digits: 'Digits look like a PIN or a code. Please use letters.',
    badge: 'This sounds like something official, which others would guess. Please choose another word.',
    phrase: 'This looks like part of a password or a recovery phrase. Please choose an unrelated word.',
  },
};
