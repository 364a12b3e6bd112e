import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { agentAt } from './support/agent.ts';
import { desktop, openPage, phone as phoneSize } from './support/browser.ts';
import { customerAt } from './support/customer.ts';
import { stageFor } from './support/stage.ts';

const phoneIn = (page: Page, name = '客户的钱包') => page.frameLocator(`iframe[title="${name}"]`);

// What the page itself does has nothing to do with the store.
describe('the page with both sides', () => {
  const stage = stageFor('embedded');

  test('the network of the phone is cut and restored: what was written meanwhile arrives', async () => {
    const page = await openPage(stage.browser, desktop);
    await page.goto(stage.demo.url);
    const customer = customerAt(phoneIn(page));
    const agent = agentAt(page.frameLocator('iframe[title="客服的工作台"]'));
    await customer.opensSupport();
    await customer.entersConversation();
    await customer.sends('我在电梯里');
    await agent.opens(/我在电梯里/);

    await page.getByRole('button', { name: '断开手机网络' }).click();
    await customer.sees('网络断开了，正在重新连接');
    await customer.sends('断网的时候写的');
    await agent.sends('您还在吗');
    await page.getByRole('button', { name: '恢复网络' }).click();
    await agent.seesMessage('断网的时候写的');
    await customer.seesMessage('您还在吗');
  });

  test('starting over makes a customer whom nobody knows', async () => {
    const page = await openPage(stage.browser, desktop);
    await page.goto(stage.demo.url);
    const customer = customerAt(phoneIn(page));
    await customer.opensSupport();
    await customer.entersConversation();
    await customer.sends('这句话属于上一位客户');
    await customer.panel.getByText(/已(发送|送达|读)/).waitFor();
    await page.getByRole('button', { name: '重新开始' }).click();
    await customer.panel.waitFor({ state: 'detached' });
    await customer.opensSupport();
    expect(await customer.panel.getByRole('button', { name: /^继续/ }).count()).toBe(0);
  });

  test('language and light change on both sides at once', async () => {
    const page = await openPage(stage.browser, desktop);
    await page.goto(stage.demo.url);
    await phoneIn(page).getByRole('heading', { name: '交易记录' }).waitFor();
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await phoneIn(page, "The customer's wallet").getByRole('heading', { name: 'Activity' }).waitFor();
    const desk = page.frameLocator(`iframe[title="The agent's console"]`);
    await desk.getByRole('button', { name: /^Mine/ }).waitFor();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(() => desk.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect
      .poll(() => phoneIn(page, "The customer's wallet").locator('html').getAttribute('data-theme'))
      .toBe('dark');
  });

  test('where there is no room for both, one is chosen', async () => {
    const page = await openPage(stage.browser, phoneSize);
    await page.goto(stage.demo.url);
    await page.getByRole('region', { name: '客户的钱包' }).waitFor();
    await page.getByText('工作台', { exact: true }).click();
    await page.getByRole('region', { name: '客服的工作台' }).waitFor();
    expect(await page.getByRole('region', { name: '客户的钱包' }).isVisible()).toBe(false);
  });
});
