// `npm run bench -- --guard`: how much the detector stops, how little else, and how long it takes where the CPU is slowed four times.
// Owns the long texts and the browser. What is a right answer stands in shared/src/safety/judging.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { allWordLists } from '../../shared/dist/safety/index.js';
import { judgeAll, spelledLists, total } from '../../shared/dist/safety/judging/secretJudge.fixtures.js';
import { root } from '../setup.mjs';

const slowed = 4;
const runs = 60;

/** Four thousand characters each: what people write, and what somebody writes who wants it to take long. */
const longTexts = `
  const filled = (part) => part.repeat(Math.ceil(4000 / part.length)).slice(0, 4000);
  const drawn = (from, gap) => { let text = ''; for (let n = 7; text.length < 4000; n = (n * 48271) % 2147483647) text += from[n % from.length] + gap; return text.slice(0, 4000); };
  const texts = {
    'ordinary words': filled('My card was charged twice this morning and only one payment of 128.40 USD shows in the app. 今天早上充值扣了两次款，账单上有两笔，请帮我看一下。 '),
    'list words': drawn(english, ' '),
    'list words, all everyday': filled('about again change card phone screen account reason cancel month number message '),
    'list words without gaps': drawn(english, ''),
    'mistyped list words': drawn(english, 'x '),
    'Chinese characters': drawn(chinese, ''),
    'Chinese characters with gaps': drawn(chinese, ' '),
    'hex digits': filled('9a0c0305e82c33013f2504e04f8911d3'),
    'rows of 64 hex digits': filled('9a0c0305e82c33013f2504e04f8911d39a0c0305e82c33013f2504e04f8911d3 '),
    'base58 in one row': filled('5KJvsngHeMpm884wtkJNzQGaCErckhHJBGFsvd3VyK5qMZXj3hS'),
    'rows of base58': filled('5yNbBnYcM2Fp1rQeuHxVq3tLWdTzG7kPsAjR9m6wEoX4vDJ8ZiKhfUgC2SbnTy3q4BvWxE5rMdLpNa7cQzHk9YtG '),
    'digits with gaps': filled('4242 4242 4242 '),
    'byte lists': filled('12, 200, 7, 34, 99, 181, 45, 3, 250, 66, 71, 18, 129, 5, '),
    spaces: filled(' '),
    'spaces and letters': filled('a               '),
    'quotes and brackets': filled('{"key":"【码 [code '),
    'full width': filled('ａｂｏｕｔ　ａｇａｉｎ　'),
    marks: filled('e\\u0301\\u0302\\u0303\\u0304'),
    kana: filled('あいこくしん'),
    hangul: filled('가격가끔가난'),
  };`;

/** @param {(sentence: string) => void} say @param {number} seed */
export async function judgeGuard(say, seed) {
  say('judging');
  const judgement = judgeAll({
    ...{ seed, rounds: 20, benignOfAKind: 1_000 },
    ...{ lists: await allWordLists(), words: await spelledLists() },
  });
  const secrets = total(judgement.secrets.values());
  const plain = total([...judgement.secrets.values()].filter(({ must }) => must === 'block'));
  const benign = total(judgement.benign.values());
  const share = (/** @type {number} */ part, /** @type {number} */ of) => `${((100 * part) / of).toFixed(2)} %`;
  const lines = [
    `seed ${seed}`,
    `secrets stopped: ${secrets.stopped} of ${secrets.tried} (${share(secrets.stopped, secrets.tried)})`,
    `proven and plainly written, blocked: ${plain.block} of ${plain.tried} (${share(plain.block, plain.tried)})`,
    ...[...judgement.benign].map(
      ([kind, { tried, block, ask }]) => `honest, ${kind}: ${block} blocked and ${ask} asked about of ${tried}`,
    ),
    `honest lines blocked: ${benign.block} of ${benign.tried} (${share(benign.block, benign.tried)})`,
    `transaction ids questioned in their field: ${judgement.transactionIds.ask + judgement.transactionIds.block} of ${judgement.transactionIds.tried}`,
    ...[...judgement.secrets].flatMap(([kind, { wrong }]) =>
      wrong.map((text) => `  ${kind} – ${JSON.stringify(text)}`),
    ),
  ];
  say('measuring in Chromium');
  return [...lines, ...(await inChromium())].join('\n');
}

/** @returns {Promise<string[]>} */
async function inChromium() {
  const executablePath = [process.env.RECOURSE_CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (!executablePath) return ['not measured in Chromium: set RECOURSE_CHROMIUM to its path'];
  const folder = await mkdtemp(join(tmpdir(), 'recourse-guard-'));
  const browser = await chromium.launch({ executablePath });
  try {
    const code = await bundled(folder);
    const page = await browser.newPage();
    await page.goto('about:blank');
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction('window.measureGuard');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const figures = /** @type {[string, number, number][]} */ (await page.evaluate(`window.measureGuard(${runs})`));
    return [
      `4,000 characters in Chromium, CPU slowed ${slowed} times, all lists loaded (median and 95 in 100, ms):`,
      ...figures.map(
        ([name, median, most]) =>
          `  ${name.padEnd(28)} ${median.toFixed(1).padStart(6)} ${most.toFixed(1).padStart(6)}`,
      ),
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function bundled(folder) {
  const entry = join(folder, 'entry.mjs');
  const safety = JSON.stringify(join(root, 'shared/dist/safety/index.js'));
  const list = (/** @type {string} */ name) =>
    JSON.stringify(join(root, `node_modules/@scure/bip39/wordlists/${name}.js`));
  await writeFile(
    entry,
    `import { allWordLists, findSecret } from ${safety};
    import { wordlist as english } from ${list('english')};
    import { wordlist as chinese } from ${list('simplified-chinese')};
    ${longTexts}
    const lists = await allWordLists();
    window.measureGuard = (runs) => Object.entries(texts).map(([name, text]) => {
      const took = Array.from({ length: runs }, () => {
        const start = performance.now();
        findSecret(text, { field: 'message', lists });
        return performance.now() - start;
      }).sort((a, b) => a - b);
      return [name, took[runs >> 1], took[Math.floor(runs * 0.95)]];
    });`,
  );
  const made = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      ...{ write: false, target: 'es2022', modulePreload: false },
      lib: { entry, formats: ['es'], fileName: 'guard' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  const chunk = bundle && 'output' in bundle && bundle.output.find(({ type }) => type === 'chunk');
  if (!chunk || !('code' in chunk)) throw new Error('the guard was not bundled');
  return chunk.code;
}
