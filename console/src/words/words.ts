// The words of the interface in the language that this agent chose.
import { computed } from '@preact/signals';
import type { FailureCode } from '@recourse/shared/protocol';
import { language } from '../state/settings.ts';
import { en, type Words } from './en.ts';
import { zhCN } from './zh-CN.ts';

const all: Record<typeof language.value, Words> = { en, 'zh-CN': zhCN };

/** Read `.value` while drawing, and the screen follows the language switch. */
export const words = computed(() => all[language.value]);

export function failureWords(code: FailureCode): string {
  return words.value.failures[code] ?? words.value.failed;
}
