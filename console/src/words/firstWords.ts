// The words of the screens before the workspace, in the language that was chosen here.
// Owns nothing but the choice. Apart from words.ts, so that a sign-in does not fetch what only the workspace says.
import { computed } from '@preact/signals';
import { language } from '../state/settings.ts';
import { firstEn } from './firstEn.ts';
import { firstZh } from './firstZh.ts';

const all: Record<typeof language.value, typeof firstEn> = { en: firstEn, 'zh-CN': firstZh };

export const firstWords = computed(() => all[language.value]);
