import { expect, test } from 'vitest';
import { normaliseDecoded } from './decodeOnce.ts';
import { benignKinds, drawBenign } from './judging/benignDraw.fixtures.ts';
import { drawKeys } from './judging/keyDraw.fixtures.ts';
import { createRandom } from './judging/random.fixtures.ts';
import { quickFinding, quickFindings } from './quickSecret.ts';
import { gravest } from './rules.ts';

test('to stop at the first that blocks finds what the look at everything finds as the gravest', () => {
  const random = createRandom(5);
  const texts = Array.from({ length: 12 }, () => [
    ...drawKeys(random).map(({ messages }) => messages.join(' ')),
    ...benignKinds.map((kind) => drawBenign(kind, random).text),
  ]).flat();
  for (let n = 0; n < 200; n++) texts.push(`${random.pick(texts)} ${random.pick(texts)}`);
  for (const text of texts) {
    const [of, context] = [normaliseDecoded(text), { field: 'message', recent: [] }];
    expect(quickFinding(of, context), text).toEqual(gravest(quickFindings(of, context)));
  }
});
