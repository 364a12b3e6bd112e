// `npm run bench -- --guard`: how much the detector stops, how little else, and how long it takes where the CPU is slowed four times.
// Owns the browser. What is a right answer, and which texts are walls, stands in shared/src/safety/judging.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { allWordLists } from '../../shared/dist/safety/index.js';
import { judgeAll, spelledLists, total } from '../../shared/dist/safety/judging/secretJudge.fixtures.js';
import { walls } from '../../shared/dist/safety/judging/walls.fixtures.js';
import { root } from '../setup.mjs';

const slowed = 4;
const runs = 30;
/** What no message may take, ms. */
const limit = 5;
const shown = 25;

/** @param {(sentence: string) => void} say @param {number} seed */
export async function judgeGuard(say, seed) {
  say('judging');
  const words = await spelledLists();
  const judgement = judgeAll({
    ...{ seed, rounds: 20, benignOfAKind: 1_000 },
    ...{ lists: await allWordLists(), words },
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
  return [...lines, ...(await inChromium(walls(words)))].join('\n');
}

/** @param {Readonly<Record<string, import('../../shared/dist/safety/judging/walls.fixtures.js').Wall>>} texts @returns {Promise<string[]>} */
async function inChromium(texts) {
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
    const measured = /** @type {{ loop: number, figures: Record<'name' | 'least' | 'median' | 'most', any>[] }} */ (
      await page.evaluate(
        ([walls, times]) => /** @type {any} */ (globalThis).measureGuard(walls, times),
        /** @type {const} */ ([texts, runs]),
      )
    );
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const loop = /** @type {number} */ (await page.evaluate(`window.measureLoop(${runs})`));
    return table(measured.figures, measured.loop / loop);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {Record<'name' | 'least' | 'median' | 'most', any>[]} figures @param {number} slower a loop, than without the slowing */
function table(figures, slower) {
  const worst = [...figures].sort((a, b) => b.median - a.median);
  const over = worst.filter(({ median }) => median >= limit);
  const line = (/** @type {Record<'name' | 'least' | 'median' | 'most', any>} */ { name, least, median, most }) =>
    `  ${name.padEnd(52)} ${[least, median, most].map((ms) => ms.toFixed(1).padStart(6)).join(' ')}`;
  const ordinary = figures.filter(({ name }) => name === 'ordinary words');
  return [
    `4,000 characters in Chromium, CPU slowed ${slowed} times (a loop took ${slower.toFixed(1)} times as long), all lists loaded`,
    `of ${figures.length} walls ${over.length} take ${limit} ms or more; the worst, and ordinary words (least, median and 95 in 100, ms):`,
    ...[...worst.slice(0, shown), ...ordinary].map(line),
  ];
}

/** @param {string} folder */
async function bundled(folder) {
  const entry = join(folder, 'entry.mjs');
  const safety = JSON.stringify(join(root, 'shared/dist/safety/index.js'));
  await writeFile(
    entry,
    `import { allWordLists, findSecret } from ${safety};
    const lists = await allWordLists();
    const taken = (work) => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    const sorted = (times) => times.sort((a, b) => a - b);
    let kept = 0;
    const loop = () => { for (let n = 0; n < 1e6; n++) kept = (Math.imul(kept, 31) + n) | 0; };
    window.measureLoop = (runs) => sorted(Array.from({ length: runs }, () => taken(loop)))[runs >> 1];
    window.measureGuard = async (walls, runs) => {
      const names = Object.keys(walls);
      const times = names.map(() => []);
      // In turn, so that what disturbs for a moment disturbs all alike.
      for (let run = 0; run < runs; run++) {
        names.forEach((name, at) => {
          const { text, recent } = walls[name];
          times[at].push(taken(() => findSecret(text, { field: 'message', lists, recent })));
        });
        // Otherwise the page counts as one that hangs.
        await new Promise((done) => setTimeout(done));
      }
      const figures = names.map((name, at) => {
        const all = sorted(times[at]);
        return { name, least: all[0], median: all[runs >> 1], most: all[Math.floor(runs * 0.95)] };
      });
      return { figures, loop: window.measureLoop(runs) };
    };`,
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
