import { describe, expect, test } from 'vitest';
import { openPage, phone } from './support/browser.ts';
import { customerAt } from './support/customer.ts';
import { type Demo, stores } from './support/demo.ts';
import { stageFor } from './support/stage.ts';

/** As the wallet's backend would hand it to its own app. */
async function walletToken({ url }: Demo): Promise<string> {
  const session = await fetch(`${url}/demo/wallet/session`, { method: 'POST' });
  const cookie = session.headers.getSetCookie()[0]!.split(';')[0]!;
  const answer = await fetch(`${url}/demo/wallet/recourse-token`, { method: 'POST', headers: { cookie, origin: url } });
  return ((await answer.json()) as { token: string }).token;
}

describe.each(stores)('the full page for native webviews, over the %s store', (store) => {
  const stage = stageFor(store);

  async function inWebview() {
    const page = await openPage(stage.browser, phone);
    const token = await walletToken(stage.demo);
    // The native side: it answers the page's greeting with the token.
    await page.addInitScript((given) => {
      const app = window as unknown as {
        ReactNativeWebView: { postMessage(text: string): void };
        RecourseBridge: { receive(message: unknown): void };
      };
      app.ReactNativeWebView = {
        postMessage(text) {
          if (JSON.parse(text).type !== 'bridgeReady') return;
          setTimeout(() => app.RecourseBridge.receive({ type: 'identify', token: given, locale: 'zh-CN' }));
        },
      };
    }, token);
    await page.goto(`${stage.demo.url}/chat?site=berthwell`);
    const customer = customerAt(page);
    await customer.panel.getByRole('heading', { name: '您好，有什么可以帮您？' }).waitFor();
    return { page, customer, token };
  }

  test('the token comes over the bridge and stands in no address', async () => {
    const { agent } = await stage.agent();
    const { page, customer, token } = await inWebview();
    await customer.entersConversation();
    await customer.sends('从应用里发的');
    await agent.opens(/从应用里发的/);
    await agent.sees('身份已由钱包验证');
    expect(page.url()).not.toContain(token.slice(0, 16));
    expect(stage.demo.printed()).not.toContain(token.slice(-16));
  });

  test('the back button leads one screen back', async () => {
    const { page, customer } = await inWebview();
    await customer.entersConversation();
    await page.goBack();
    await customer.panel.getByRole('heading', { name: '您好，有什么可以帮您？' }).waitFor();
  });

  test('the composer stays in sight above a keyboard, and clear of the safe area', async () => {
    const { page, customer } = await inWebview();
    await customer.entersConversation();
    const composer = customer.panel.getByRole('textbox', { name: '写消息' });
    const bottom = async () => {
      const box = await composer.boundingBox();
      return box!.y + box!.height;
    };
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 47, bottom: 34 } });
    await expect.poll(bottom).toBeLessThanOrEqual(844 - 34);

    await composer.focus();
    await page.setViewportSize({ width: 390, height: 460 });
    await expect.poll(bottom).toBeLessThanOrEqual(460);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(460);
  });
});
