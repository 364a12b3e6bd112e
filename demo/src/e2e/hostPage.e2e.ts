import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openPage, phone } from './support/browser.ts';
import { customerAt } from './support/customer.ts';
import { stageFor } from './support/stage.ts';
import { watched } from './support/watched.ts';

const stage = stageFor('embedded');
const loader = readFileSync(resolve(import.meta.dirname, '../../../widget/dist/web/recourse.js'));

/** The same as the build prints (`.ci/build.mjs`). */
const integrityOf = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** As strict as a page can be: a nonce, no inline style, no markup of text. What the widget needs of it stands in the README. */
const policy = [
  "default-src 'none'",
  "script-src 'nonce-r4nd0m' 'strict-dynamic'",
  "style-src 'nonce-r4nd0m'",
  "connect-src 'self'",
  'img-src data: blob:',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

async function host(integrity: string, site = 'berthwell') {
  const page = await openPage(stage.browser, phone);
  const seen = watched(page);
  const url = `${stage.demo.url}/strict-host`;
  await page.route(url, (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      body: `<!doctype html><html lang="zh-CN"><title>wallet</title><body><h1>wallet</h1>
        <script nonce="r4nd0m" src="/recourse.js" integrity="${integrity}" crossorigin="anonymous" data-site="${site}" data-locale="zh-CN" defer></script>`,
    }),
  );
  await page.goto(url);
  return { page, seen };
}

test('on a page with a nonce, Trusted Types and the printed integrity, everything works and breaks no policy', async () => {
  const { page, seen } = await host(integrityOf(loader));
  const launcher = page.getByRole('button', { name: '联系客服' });
  await launcher.click();
  const customer = customerAt(page);
  await customer.entersConversation();
  await customer.sends('在严格的页面里也能聊');
  await customer.seesMessage('在严格的页面里也能聊');
  await customer.goesBack();
  await customer.taps(/^申请退款/);
  await customer.chooses(/银行卡/);
  expect(seen).toEqual([]);
  // It is drawn as anywhere: its style sheets are adopted, none is inline.
  const box = await launcher.evaluate((button) => getComputedStyle(button).borderRadius);
  expect(box).toBe('50%');
});

test('a loader that is not the one that was pinned does not run', async () => {
  const { page } = await host(integrityOf(Buffer.concat([loader, Buffer.from('\n')])));
  await page.waitForLoadState('load');
  expect(await page.evaluate(() => typeof (window as { Recourse?: unknown }).Recourse)).toBe('undefined');
});
