import { describe, expect, test } from 'vitest';
import { phone } from './support/browser.ts';
import { customerAt } from './support/customer.ts';
import { keptBy } from './support/kept.ts';
import { stageFor } from './support/stage.ts';

const word = '奶奶的桂花糕';

describe('what is the customer’s own', () => {
  const stage = stageFor('embedded');

  test('his word stands in the header wherever he signs in, and a logout leaves nothing of him on the device', async () => {
    const { page, customer } = await stage.newCustomer();
    await customer.opensSupport();
    await customer.taps('其他联系方式');
    await customer.taps(/^防钓鱼暗号/);
    await customer.panel.getByRole('textbox', { name: '您的暗号' }).fill(word);
    await customer.taps('保存');
    await customer.sees('已保存');

    // Another device of the same account: the wallet's session, and nothing else of this browser.
    const other = await (await stage.browser.newContext(phone)).newPage();
    await other.context().addCookies(await page.context().cookies());
    await other.goto(`${stage.demo.url}/wallet.html`);
    const there = customerAt(other);
    await there.opensSupport();
    const header = there.panel.locator('header.top');
    await header.getByText(word).waitFor();
    await there.entersConversation();
    await header.getByText(word).waitFor();
    await there.sends('logout canary one');
    await there.seesMessage('logout canary one');
    await there.writes('logout canary two, not sent');
    await expect.poll(() => keptBy(other)).toContain('logout canary two');

    await other.evaluate(() => (window as unknown as { Recourse: { logout(): void } }).Recourse.logout());
    await header.getByText(word).waitFor({ state: 'detached' });
    // Whatever was under way when he left has had its time.
    await other.waitForTimeout(1_000);
    const left = await keptBy(other);
    for (const trace of ['canary', word, 'known.', 'outbox', 'draft', 'berthwell.cv.'])
      expect(left).not.toContain(trace);
    expect(await other.locator('body').innerText()).not.toContain('canary');
  });

  test('of a link only what the site lists can be tapped; what imitates it is text, with a word beside it', async () => {
    const { customer, agentPage, agent } = await stage.inConversation('想问一个网址');
    await customer.sends('这是你们的网站吗 https://etherscan.io@evil.top/x');
    await customer.sees('evil.top 的写法可疑');
    await agent.sends('您好，请看 https://etherscan.io/tx/0x8f3a');
    const links = customer.panel.getByRole('link');
    await links.first().waitFor();
    expect(await links.allInnerTexts()).toEqual(['etherscan.io/tx/0x8f3a']);
    expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer');
    await links.first().click();
    await customer.sees('即将离开泊湾客服');
    await customer.taps('留在这里');
    // On the console nothing can be followed.
    await agentPage.getByRole('button', { name: /^evil\.top/ }).click();
    await agentPage.getByRole('dialog', { name: '网址' }).getByText('正规网站不会这样写', { exact: false }).waitFor();
    expect(await agentPage.getByRole('link', { name: /evil|etherscan/ }).count()).toBe(0);
  });
});
