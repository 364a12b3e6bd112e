// The operator's accent as a family of colours that can be read on light and dark ground.
// Owns the arithmetic (OKLCH to sRGB and back). Keeps the hue, caps the chroma, sets the lightness.

type Triple = [number, number, number];

export interface AccentColours {
  accent: string;
  'accent-press': string;
  'accent-text': string;
  'accent-tint': string;
  'accent-wash': string;
  'accent-line': string;
  'on-accent': string;
}

/** Lightness and the share of the accent's chroma, for each role. */
const roles = {
  light: {
    accent: [0.5, 1],
    'accent-press': [0.44, 0.93],
    'accent-text': [0.47, 0.97],
    'accent-tint': [0.962, 0.15],
    'accent-wash': [0.942, 0.23],
    'accent-line': [0.85, 0.48],
  },
  dark: {
    accent: [0.535, 1],
    'accent-press': [0.48, 0.95],
    'accent-text': [0.8, 0.86],
    'accent-tint': [0.295, 0.36],
    'accent-wash': [0.27, 0.4],
    'accent-line': [0.42, 0.57],
  },
} as const;

const chromaLimit = 0.13;

/** undefined for what is no `#rgb` or `#rrggbb` colour. */
export function accentColours(hex: string, theme: 'light' | 'dark'): AccentColours | undefined {
  const rgb = fromHex(hex);
  if (!rgb) return undefined;
  const [, a, b] = toOklab(rgb);
  const chroma = Math.min(Math.hypot(a, b), chromaLimit);
  const hue = Math.atan2(b, a);
  const colour = ([lightness, share]: readonly [number, number]) => toHex(inGamut(lightness, chroma * share, hue));
  const of = roles[theme];
  const accent = colour(of.accent);
  return {
    accent,
    'accent-press': colour(of['accent-press']),
    'accent-text': colour(of['accent-text']),
    'accent-tint': colour(of['accent-tint']),
    'accent-wash': colour(of['accent-wash']),
    'accent-line': colour(of['accent-line']),
    'on-accent': contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000',
  };
}

/** WCAG's contrast ratio of two hex colours. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = (fromHex(hex) ?? [0, 0, 0]).map(toLinear) as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function fromHex(text: string): Triple | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (!digits) return undefined;
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255) as Triple;
}

function toHex(rgb: Triple): string {
  return `#${rgb
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function fromLinear(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

function toOklab(rgb: Triple): Triple {
  const [r, g, b] = rgb.map(toLinear) as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklch(lightness: number, chroma: number, hue: number): Triple {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Takes chroma off until the screen can show the colour; lightness, and so contrast, stays. */
function inGamut(lightness: number, chroma: number, hue: number): Triple {
  let rgb = fromOklch(lightness, chroma, hue);
  for (let left = chroma; left > 0.004 && rgb.some((part) => part < -0.002 || part > 1.002); ) {
    left *= 0.9;
    rgb = fromOklch(lightness, left, hue);
  }
  return rgb;
}
