// Any accent an operator may choose stays readable.
import { expect, test } from 'vitest';
import { accentColours, contrast } from './accent.ts';

const grounds = { light: ['#ffffff', '#f3f6f8', '#ebeef1'], dark: ['#1b2126', '#0f1317', '#262e33'] } as const;

function everyHue(): string[] {
  return Array.from({ length: 36 }, (_, n) => {
    const part = (offset: number) => Math.round(127 + 127 * Math.cos(((n * 10 + offset) * Math.PI) / 180));
    return `#${[0, 240, 120].map((offset) => part(offset).toString(16).padStart(2, '0')).join('')}`;
  });
}

const accents = [...everyHue(), '#000000', '#ffffff', '#808080', '#ffff00', '#00f'];

for (const theme of ['light', 'dark'] as const) {
  test(`text on every accent and accent text on every ground reach 4.5 to 1 in ${theme}`, () => {
    for (const hex of accents) {
      const of = accentColours(hex, theme)!;
      expect(contrast(of.accent, of['on-accent']), `${hex} fill`).toBeGreaterThanOrEqual(4.5);
      for (const ground of [...grounds[theme], of['accent-tint'], of['accent-wash']]) {
        expect(contrast(of['accent-text'], ground), `${hex} text on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
}

test('what is no hex colour changes nothing', () => {
  expect(accentColours('red; background:url(x)', 'light')).toBeUndefined();
});
