// The look at the longest message that may be sent, by a customer and by an agent, beside a hundred times parsing it.
// Owns the message: ordinary words in both scripts, so that every list is asked.
import { allWordLists, findForbiddenAsks, findSecret, secondReader } from '../../shared/dist/safety/index.js';
import { median, ratio, rounded } from './stats.mjs';

const characters = 4_000;
const parses = 100;

/** @param {number} runs */
export async function measureGuard(runs) {
  const [lists, reader] = await Promise.all([allWordLists(), secondReader()]);
  const line =
    'My card was charged twice this morning and only one payment of 128.40 USD shows in the app. 今天早上充值扣了两次款，账单上有两笔，请帮我看一下。 ';
  const text = line.repeat(Math.ceil(characters / line.length)).slice(0, characters);
  const json = JSON.stringify({ text });
  const guardMs = medianMs(runs, () => findSecret(text, { field: 'message', lists }));
  const agentMs = medianMs(runs, () => findForbiddenAsks(text, { lists, reader }));
  const parseMs = medianMs(runs, () => {
    for (let i = 0; i < parses; i++) JSON.parse(json);
  });
  const { verdict } = findSecret(text, { field: 'message', lists });
  return {
    characters,
    toHundredParses: rounded(ratio(guardMs, parseMs)),
    guardMs: rounded(guardMs),
    agentMs: rounded(agentMs),
    hundredParsesMs: rounded(parseMs),
    problems: verdict === 'allow' ? [] : [`an ordinary message got the verdict ${verdict}`],
  };
}

/** @param {number} runs @param {() => void} work */
function medianMs(runs, work) {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
