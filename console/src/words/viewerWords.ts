// The words of the viewer of files, in the language that this agent chose.
// Owns the choice, apart from the other words, so that they arrive only when a file is opened.
import { computed } from '@preact/signals';
import { language } from '../state/settings.ts';
import { viewerEn } from './viewerEn.ts';
import { viewerZh } from './viewerZh.ts';

export const viewerWords = computed(() => (language.value === 'en' ? viewerEn : viewerZh));
