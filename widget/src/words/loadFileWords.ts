// The texts about files, which arrive with the picker.
import type { Locale } from '../api/types.ts';
import type { FileWords } from './zh-CN.files.ts';

export type { FileWords };

export async function loadFileWords(locale: Locale): Promise<FileWords> {
  return locale === 'en' ? (await import('./en.files.ts')).enFiles : (await import('./zh-CN.files.ts')).zhCNFiles;
}
