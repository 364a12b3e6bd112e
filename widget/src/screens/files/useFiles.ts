// What the parts about files share: the shelf of this customer, and the texts.

import type { Failure } from '@recourse/shared/protocol';
import { useEffect, useState } from 'preact/hooks';
import { useLive, useModel } from '../../state/context.ts';
import { type FileShelf, fileShelf } from '../../state/files/fileShelf.ts';
import { type FileWords, loadFileWords } from '../../words/loadFileWords.ts';

export function useShelf(): FileShelf {
  const { client } = useLive();
  return fileShelf(client, useModel().options.relay);
}

/** undefined until they have arrived. */
export function useFileWords(): FileWords | undefined {
  const locale = useModel().locale.value;
  const [loaded, setLoaded] = useState<{ locale: string; words: FileWords }>();
  useEffect(() => {
    let wanted = true;
    const load = () =>
      loadFileWords(locale).then(
        (words) => wanted && setLoaded({ locale, words }),
        // Offline: asked again as soon as the device says it is back.
        () => addEventListener('online', load, { once: true }),
      );
    void load();
    return () => {
      wanted = false;
    };
  }, [locale]);
  return loaded?.locale === locale ? loaded.words : undefined;
}

export type WrongFile = keyof FileWords['wrong'];

export function wrongOf({ code, rule }: Failure): WrongFile {
  switch (code) {
    case 'fileRefused':
      return isWrong(rule) ? rule : 'other';
    case 'tooLarge':
      return 'tooLarge';
    case 'secretStopped':
      return 'secret';
    case 'tooManyFiles':
      return 'tooMany';
    case 'notPossibleNow':
      return 'notNow';
    default:
      return 'other';
  }
}

const rules: ReadonlySet<string> = new Set<WrongFile>([
  ...(['format', 'animated', 'tooManyPixels', 'damaged'] as const),
  ...(['encryptedPdf', 'activePdf', 'unreadablePdf', 'changedOnTheWay'] as const),
]);
const isWrong = (rule: string | undefined): rule is WrongFile => rule !== undefined && rules.has(rule);
