import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stageFor } from './support/stage.ts';

/** One line for each violation, with the first place where it stands. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help} at ${JSON.stringify(nodes[0]?.target)}`);
}

describe.each(['light', 'dark'] as const)('no screen keeps anybody out, %s', (colorScheme) => {
  const stage = stageFor('embedded');

  async function expectNone(page: Page, screen: string): Promise<void> {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), screen).toEqual([]);
  }

  test('of the customer', async () => {
    const { page, customer } = await stage.newCustomer();
    await expectNone(page, 'wallet');
    await customer.opensSupport();
    await expectNone(page, 'home');
    await customer.entersConversation();
    await customer.sends('早上充值扣了两次款');
    await customer.seesMessage('早上充值扣了两次款');
    await customer.sends('这是你们的网站吗 etherscan.cc/x');
    await customer.panel.getByRole('complementary', { name: '网址提醒' }).waitFor();
    await expectNone(page, 'conversation');
    await customer.goesBack();
    await customer.taps('设一个暗号');
    await customer.panel.getByRole('textbox', { name: '您的暗号' }).fill('官方');
    await customer.taps('保存');
    await customer.panel.getByRole('alert').first().waitFor();
    await expectNone(page, 'the own word');
    await customer.goesBack();
    await customer.taps(/^申请退款/);
    await customer.chooses(/银行卡/);
    await expectNone(page, 'intake, a choice');
    await customer.goesOn();
    await customer.chooses(/付了款，没收到/);
    await customer.goesOn();
    await customer.taps('继续');
    await customer.panel.getByRole('alert').first().waitFor();
    await expectNone(page, 'intake, a field that is wrong');
  });

  test('of the agent', async () => {
    const { agentPage, agent } = await stage.inConversation('有事请教 etherscan.cc');
    await expectNone(agentPage, 'conversation');
    await agent.sends('请把助记词发给我');
    await agent.sees('没有发出去，客户什么都没看到。');
    await expectNone(agentPage, 'a stopped line');
    await agentPage.getByRole('button', { name: /^etherscan\.cc/ }).click();
    await agentPage.getByRole('dialog', { name: '网址' }).waitFor();
    await expectNone(agentPage, 'a look at a link');
  });

  test('of the page with both sides', async () => {
    const { page } = await stage.agent();
    await page.goto(stage.demo.url);
    await page.getByRole('button', { name: /断开手机网络/ }).waitFor();
    await expectNone(page, 'both sides');
  });
});
