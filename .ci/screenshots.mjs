// `npm run screenshots`: the pictures of docs/images, taken from the running, seeded demo.
// Owns what is shown on them. Never touches the data folder of the demo that somebody has.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { bundle, compile } from './build.mjs';
import { requireNode, requirePackages, root } from './setup.mjs';
import { requireTools } from './tools.mjs';

requireNode();
requirePackages();
const tools = requireTools();
compile();
await bundle();

const words = {
  'zh-CN': {
    ...{ service: /旅行 eSIM/, refund: '申请退款', why: /付了款，没收到/, next: '继续', submit: '提交申请' },
    ...{ progress: '查看进度', talk: '和客服聊聊', send: /^发送/, mine: '我的', dark: '深色' },
    ...{ note: '付款成功，eSIM 一直没有开通。', asks: '飞机快落地了，麻烦尽快看一下。' },
    answers: '您好，付款记录已查到，这边正在核对开通情况，稍后在这里答复您。',
  },
  en: {
    ...{ service: /Travel eSIM/, refund: 'Request a refund', why: /Paid, nothing arrived/, next: 'Continue' },
    ...{
      submit: 'Submit request',
      progress: 'See progress',
      talk: 'Talk to us',
      send: /^Send/,
      mine: 'Mine',
      dark: 'Dark',
    },
    ...{ note: 'Paid, but the eSIM was never activated.', asks: 'I land soon. Could you have a look?' },
    answers: 'Hello, I found the payment and am checking the activation now. I will answer here.',
  },
};

const images = `${root}/docs/images`;
const port = '8797';
const url = `http://127.0.0.1:${port}`;
mkdirSync(images, { recursive: true });

const browser = await chromium.launch({ executablePath: tools.chromium, args: ['--no-sandbox', '--disable-gpu'] });
await withFreshDemo(() => bothSides('zh-CN'));
await withFreshDemo(() => bothSides('en'));
await browser.close();

/** @param {() => Promise<void>} show */
async function withFreshDemo(show) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'recourse-screenshots-'));
  const demo = spawn(process.execPath, [`${root}/demo/dist/server/main.js`], {
    env: { PATH: process.env.PATH, PORT: port, RECOURSE_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(demo, 'exit');
  let printed = '';
  demo.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  try {
    while (!printed.includes('the demo is seeded')) {
      if (demo.exitCode !== null) throw new Error(`The demo ended:\n${printed}`);
      await delay(100);
    }
    await show();
  } finally {
    demo.kill('SIGTERM');
    await gone;
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

/** A refund is asked for on the left, and the conversation about it is open on the right. @param {'zh-CN' | 'en'} language */
async function bothSides(language) {
  const say = words[language];
  const context = await browser.newContext({
    ...{ viewport: { width: 1680, height: 940 }, deviceScaleFactor: 1.5 },
    ...{ locale: language, timezoneId: 'Asia/Shanghai' },
  });
  const page = await context.newPage();
  await page.goto(url);
  const wallet = page.frameLocator('.phone iframe');
  const desk = page.frameLocator('.window iframe');
  const panel = wallet.getByRole('dialog');
  const next = () => panel.getByRole('button', { name: say.next, exact: true }).click();
  await wallet.getByRole('link', { name: say.service }).click();
  await wallet.getByRole('button', { name: say.refund }).click();
  await panel.getByRole('radio', { name: say.why }).first().check({ force: true });
  await next();
  await next();
  await panel.getByRole('textbox').fill(say.note);
  await next();
  await panel.getByRole('button', { name: say.submit }).click();
  await panel.getByRole('button', { name: say.progress }).click();
  await panel.getByRole('button', { name: say.talk }).click();
  await panel.getByRole('textbox').fill(say.asks);
  await panel.getByRole('button', { name: say.send }).click();
  await desk.getByRole('list', { name: say.mine }).getByRole('button', { name: say.asks }).click();
  await desk.getByRole('log').getByText(say.asks).waitFor();
  await desk.getByRole('textbox').last().fill(say.answers);
  await desk.getByRole('button', { name: say.send }).click();
  await panel.getByText(say.answers).waitFor();
  for (const theme of ['', '-dark']) {
    if (theme) await page.getByRole('button', { name: say.dark }).click();
    await delay(800); // for what is still moving
    const name = `demo${language === 'en' ? '' : '-zh'}${theme}.png`;
    await page.screenshot({ path: `${images}/${name}` });
    console.log(`docs/images/${name}`);
  }
  await context.close();
}
