import { describe, expect, test } from 'vitest';
import { openPage, phone } from './support/browser.ts';
import { customerAt } from './support/customer.ts';
import { stageFor } from './support/stage.ts';

// One store: what is proved here never touches it.
describe('who is speaking', () => {
  const stage = stageFor('embedded');

  test('the seal stands beside an agent whom the relay proves, and not where the claim was altered on its way', async () => {
    const { agent } = await stage.agent();
    const page = await openPage(stage.browser, phone);
    let altering = false;
    let altered = 0;
    await page.routeWebSocket(/\/socket\//, (client) => {
      const relay = client.connectToServer();
      client.onMessage((frame) => relay.send(frame));
      relay.onMessage((frame) => {
        const text = String(frame);
        if (!altering || !text.includes('"claim"')) return client.send(frame);
        altered++;
        client.send(text.replace(/沈凯/g, '官方客服'));
      });
    });
    const enter = async () => {
      await page.goto(`${stage.demo.url}/wallet.html`);
      const customer = customerAt(page);
      await customer.opensSupport();
      await customer.entersConversation();
      return customer;
    };
    const first = await enter();
    await first.sends('是您在跟我说话吗');
    await agent.opens(/是您在跟我说话吗/);
    const seal = first.panel.getByRole('img', { name: '已核验的官方客服' });
    await seal.waitFor();
    await first.sees('身份已核验');

    altering = true;
    const second = await enter();
    await second.panel.getByRole('heading', { name: '沈凯' }).waitFor();
    // Asked again, since it did not hold: the first answer was judged by then.
    await expect.poll(() => altered, { timeout: 20_000 }).toBeGreaterThan(1);
    expect(await seal.count()).toBe(0);
    expect(await second.panel.getByText('身份已核验').count()).toBe(0);
  });

  test('/verify answers without a sign-in, and without a network once it was open', async () => {
    const page = await openPage(stage.browser, phone);
    await page.goto(`${stage.demo.url}/verify?site=berthwell`);
    const ask = async (what: string) => {
      await page.getByRole('textbox').fill(what);
      await page.getByRole('button', { name: '核对' }).click();
    };
    const says = (title: string) => page.getByRole('heading', { name: title }).waitFor();
    await ask('https://wallet.example.com/refund');
    await says('这是我们的官方网站');
    await ask('wallet.example.com.evil.top');
    await says('这不是我们的');
    await page.getByRole('button', { name: '举报' }).click();
    await page.getByText('已举报').waitFor();
    await ask('RC-0000-0000-0000-0000');
    await says('这不是我们的');
    // Its worker has the page and all that it is made of.
    await page.evaluate(async () => {
      const cache = await caches.open('recourse-verify');
      while (!(await cache.match('/verify'))) await new Promise((done) => setTimeout(done, 50));
    });

    await page.context().setOffline(true);
    await page.reload();
    await ask('@berthwell_wallet');
    await says('这是我们的官方账号');
    await ask('berthwell_waIlet');
    await says('这不是我们的');
    await ask('RC-0000-0000-0000-0000');
    await says('单号要联网才能核对');
  });

  test('a directory that was altered on its way is not used, and the page says so', async () => {
    const page = await openPage(stage.browser, phone);
    await page.route('**/api/directory/signed*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll('berthwell_wallet', 'berthwell_refund'),
      });
    });
    await page.goto(`${stage.demo.url}/verify?site=berthwell`);
    await page.getByRole('textbox').fill('@berthwell_refund');
    await page.getByRole('button', { name: '核对' }).click();
    await page.getByRole('heading', { name: '现在无法核对' }).waitFor();
    await page.getByText('官方名单没有通过签名验证').waitFor();
  });
});
