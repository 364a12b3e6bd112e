// The case and the words for it, as a screen needs them.

import { loadRefundWords, type RefundWords } from '@recourse/shared/words';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CaseView, followCase } from '../../state/caseLog.ts';
import { useLive, useModel } from '../../state/context.ts';

export function useCase(log: string): CaseView {
  const { client } = useLive();
  const followed = useMemo(() => followCase(client, log), [client, log]);
  useEffect(() => () => followed.stop(), [followed]);
  return followed.view.value;
}

/** undefined until the words of this language have arrived. */
export function useRefundWords(): RefundWords | undefined {
  const model = useModel();
  const locale = model.locale.value;
  const [loaded, setLoaded] = useState<{ locale: string; words: RefundWords }>();
  useEffect(() => {
    let wanted = true;
    const load = () =>
      loadRefundWords(locale).then(
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
