import { expect, test } from 'vitest';
import { segmented } from './segmented.ts';
import { createTrials } from './trials.ts';
import { allWordLists } from './wordLists.ts';

const { english } = await allWordLists();
const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.replaceAll(' ', '');

test('a phrase without gaps is proved with one trial, and likely with none', () => {
  expect(segmented(phrase, english!, createTrials(1))).toBe('proven');
  const none = createTrials(0);
  expect(segmented(phrase, english!, none)).toBe('likely');
  expect(none.spent).toBe(true);
});

test('a word that does not fall apart costs no trial', () => {
  const trials = createTrials(0);
  for (const word of [`${phrase}x`, `x${phrase}`, phrase.slice(0, 40), 'internationalizationandlocalization'])
    expect(segmented(word, english!, trials)).toBeUndefined();
  expect(trials.spent).toBe(false);
});
