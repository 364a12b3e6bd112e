// @vitest-environment happy-dom
// What a customer reads of each denial, before he submits and in his case: why, what would change it, and where to turn.
import { type DenialCode, denialCodeNames } from '@recourse/shared/refund';
import { refundWords } from '@recourse/shared/words/all';
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LiveContext, ModelContext } from '../../state/context.ts';
import type { Live, Model } from '../../state/model.ts';
import { createFormat } from '../../words/format.ts';
import { loadFirstWords, loadLaterWords } from '../../words/loadWords.ts';
import { CaseFacts } from '../case/CaseFacts.tsx';
import type { ShownCase } from '../case/shown.ts';
import { VerdictCard } from './VerdictCard.tsx';

afterEach(cleanup);

describe.each(['zh-CN', 'en'] as const)('in %s', async (locale) => {
  const refund = refundWords(locale);
  const model = {
    ...{ words: { value: await loadFirstWords(locale) }, laterWords: { value: await loadLaterWords(locale) } },
    ...{ locale: { value: locale }, format: { value: createFormat(locale) } },
  } as unknown as Model;
  const live = {
    client: { timeZone: 'Asia/Shanghai', now: () => 0, welcome: { value: undefined } },
  } as unknown as Live;
  const drawn = (what: ComponentChildren) =>
    render(
      <ModelContext.Provider value={model}>
        <LiveContext.Provider value={live}>{what}</LiveContext.Provider>
      </ModelContext.Provider>,
    ).container.textContent;

  test.each(denialCodeNames)(
    '%s is said with its reason, what would change it and the next route',
    (code: DenialCode) => {
      const { text, change, next } = refund.denial[code];
      const verdict = {
        verdict: 'deny',
        codes: [code],
        rules: [],
        evidenceWanted: [],
        policyVersion: '1',
      };
      const before = drawn(<VerdictCard answer={{ ok: true, verdict } as never} refund={refund} />);
      for (const part of [text, change, next]) expect(before).toContain(part);
      cleanup();
      const status = { name: 'denied', codes: [code], words: '', policyVersion: '1' };
      const inCase = drawn(<CaseFacts {...({ state: { status }, refund } as unknown as ShownCase)} />);
      for (const part of [text, change, next]) expect(inCase).toContain(part);
    },
  );
});
