// Chromium as the tests use it: without a network beyond this machine, in Chinese, in Shanghai.
// Owns how browsers and their windows begin. Never knows a page.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Without names of hosts to ask for, nothing that a page does can leave this machine. */
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

const where = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
export const phone: BrowserContextOptions = {
  ...where,
  ...{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};
export const desktop: BrowserContextOptions = { ...where, viewport: { width: 1412, height: 840 } };

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.RECOURSE_CHROMIUM ?? '/usr/bin/chromium', args });
}

/** A window of somebody else's browser: nothing is shared with any other. */
export async function openPage(browser: Browser, as: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(as)).newPage();
  page.setDefaultTimeout(20_000);
  return page;
}
