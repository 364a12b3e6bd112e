// A case as a page that somebody keeps and opens years later, on any machine: whatever was written in it stays text.
import { dossierPage } from '@recourse/shared/dossier';
import { hostileDirections, hostileMarkup, strayMarkup } from '@recourse/shared/testing';
import { refundWords } from '@recourse/shared/words/all';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';

const texts = [...hostileMarkup, ...hostileDirections.filter((text) => text.length < 500 && text.trim() !== '')];
const hex = (length: number) => 'a'.repeat(length);
const common = { version: 1, time: Date.UTC(2026, 10, 23), salt: hex(32), digest: hex(64), chain: hex(64) };

function pageOf(from: number, siteName: string): string {
  const customer = { role: 'customer', id: 'kn_lin' };
  const submitted = {
    ...{ customer: { id: 'kn_lin', kind: 'known', name: texts[from] }, conversation: 'harbor.cv.00.x', locale: 'en' },
    ...{ timeZone: 'UTC', answerBy: 1 },
    request: {
      ...{ payment: 'card', reason: 'duplicate', amount: '1.00', currency: 'USD', paidAt: 1, timeZone: 'UTC' },
      ...{ note: texts[from], prefilled: [], transactionId: 'pi_3Qx8aZ2kLmN0' },
    },
    verdict: {
      ...{
        verdict: 'unclear',
        complexity: 'simple',
        codes: [],
        evidenceWanted: [],
        guidance: [],
        policyVersion: '1',
      },
      rules: [],
    },
  };
  const said = texts.slice(from, from + 60).map((words, n) => ({
    ...{ ...common, seq: n + 2, type: 'progressTold', body: { words } },
    author: { role: 'agent', id: `ag_${n}`, name: words },
  }));
  const unknown = texts.slice(from, from + 60).map((type, n) => ({
    ...{ ...common, seq: n + 100, type, body: { words: type } },
    author: { role: 'relay' },
  }));
  const events = [{ ...common, seq: 1, type: 'caseSubmitted', author: customer, body: submitted }, ...said, ...unknown];
  const head = { log: 'harbor.rc.00.x', seq: 200, chain: hex(64), time: 1, key: texts[from]!, signature: texts[from]! };
  const dossier = {
    format: 'recourse dossier v1' as const,
    caseNumber: texts[from]!,
    reader: 'agent' as const,
    head,
    events,
  };
  return dossierPage(dossier as never, { locale: 'en', timeZone: 'UTC', siteName, words: refundWords('en') });
}

/** The page leaves out what turns the direction of text; white space shows as one space. */
const asShown = (text: string) =>
  text
    .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

test('hundreds of texts that ask to be markup or code stay texts in it', () => {
  for (let from = 0; from < texts.length; from += 60) {
    const page = pageOf(from, texts[from]!);
    const window = new Window();
    window.document.write(page);
    const { document } = window;
    expect(strayMarkup(document.querySelectorAll('*') as never, { ours: ['meta'] })).toEqual([]);
    expect(document.querySelectorAll('meta').length).toBe(4);
    expect(document.querySelectorAll('style').length).toBe(1);
    const shown = asShown(document.body.textContent ?? '');
    expect(texts.slice(from, from + 60).filter((text) => !shown.includes(asShown(text)))).toEqual([]);
    expect(/[\u202a-\u202e\u2066-\u2069]/.test(page)).toBe(false);
    window.close();
  }
});
