// A line of an agent that the guard stops: what each of the people concerned sees of it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Agent, agentAt } from './support/agent.ts';
import { desktop, openPage } from './support/browser.ts';
import { stores } from './support/demo.ts';
import { stageFor } from './support/stage.ts';

const forbidden = '请把助记词发给我核对';
const doubtful = '您可以加我的微信 wx-berth-01 详聊';
const warned = '麻烦发一下身份证照片';

describe.each(stores)('a stopped line, over the %s store', (store) => {
  const stage = stageFor(store);

  async function signsIn(login: string): Promise<{ page: Page; agent: Agent }> {
    const password = new RegExp(`${login} \\(.*?password (\\S+)`).exec(stage.demo.printed())?.[1];
    const page = await openPage(stage.browser, desktop);
    await page.goto(`${stage.demo.url}/console/`);
    await page.getByRole('textbox', { name: '账号' }).fill(login);
    await page.getByLabel('密码', { exact: true }).fill(password!);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('button', { name: /^我的/ }).waitFor();
    return { page, agent: agentAt(page) };
  }
  const opensStops = async (page: Page, list: RegExp) => {
    await page.getByRole('button', { name: /^拦下的话/ }).click();
    await page.getByRole('tab', { name: list }).click();
  };

  test('stays with its writer, marked; he takes the rewording, and the customer reads only that', async () => {
    const { customer, agent, agentPage } = await stage.inConversation('退款怎么还没好');
    await agent.sends(forbidden);
    await agent.sees('没有发出去，客户什么都没看到。');
    const field = agentPage.getByRole('textbox', { name: /^回复/ });
    expect(await field.inputValue()).toBe(forbidden);
    expect(await agentPage.locator('.composer .mirror mark').innerText()).toBe(forbidden);
    expect(await agentPage.getByRole('button', { name: '请同事复核' }).count()).toBe(0);
    await agent.taps('用这句');
    const reworded = await field.inputValue();
    expect(reworded).not.toBe(forbidden);
    await agentPage.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe(forbidden);
    await agentPage.keyboard.press('Control+Shift+z');
    expect(await field.inputValue()).toBe(reworded);
    await agentPage.getByRole('button', { name: /^发送/ }).click();
    await customer.seesMessage(reworded);
    const read = await customer.messages();
    expect(read.filter((text) => text === reworded)).toHaveLength(1);
    expect(read).not.toContain(forbidden);
  });

  test('that is doubtful is released by a senior from the queue, and is then the writer’s message', async () => {
    const { customer, agent } = await stage.inConversation('想问一下进度');
    // Later than the customer, who would else be given to her.
    const { page: seniorPage } = await signsIn('lin');
    await opensStops(seniorPage, /^待放行/);
    await seniorPage.getByText('没有同事在等您。').waitFor();
    await agent.sends(doubtful);
    await agent.sees('没有发出去，客户什么都没看到。');
    await agent.taps('请同事复核');
    await agent.sees('等同事复核');
    const card = seniorPage.getByRole('listitem').filter({ hasText: doubtful });
    await card.waitFor();
    expect(await card.locator('mark').count()).toBe(1);
    expect(await customer.messages()).not.toContain(doubtful);
    await card.getByRole('button', { name: '放行', exact: true }).click();
    await customer.seesMessage(doubtful);
    expect(await customer.panel.getByRole('complementary', { name: '安全提醒' }).count()).toBe(0);
    await agent.sees('由林舟放行');
    await seniorPage.getByText('没有同事在等您。').waitFor();
  });

  test('only warned about goes out with our caution under it', async () => {
    const { customer, agent, agentPage } = await stage.inConversation('需要我提供什么吗');
    await agent.sends(warned);
    await agent.sees('发出之前请再读一遍。');
    expect(await customer.messages()).not.toContain(warned);
    await agent.taps('带提醒发送');
    await customer.seesMessage(warned);
    const caution = customer.panel.getByRole('complementary', { name: '安全提醒' });
    await caution.getByText('聊天里不需要发证件').waitFor();
    await agentPage.getByText('客户会在这条下面看到提醒').waitFor();
  });

  test('counts once a supervisor confirmed it, and a false alarm loses its words', async () => {
    const { agent } = await stage.inConversation('在吗，有人吗');
    const { page } = await signsIn('mei');
    const [breach, alarm] = ['请告诉我您的支付密码', '请先支付 20 USDT 手续费'];
    for (const line of [breach, alarm]) {
      await agent.sends(line);
      await agent.sees('没有发出去，客户什么都没看到。');
    }
    await opensStops(page, /^待核定/);
    const cardOf = (text: string) => page.getByRole('listitem').filter({ hasText: text });
    await cardOf(breach).getByText('没有确认的违规').waitFor();
    await cardOf(breach).getByRole('button', { name: '确认违规' }).click();
    await cardOf(alarm).getByRole('button', { name: '误报' }).click();
    await cardOf(alarm).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: /^已核定/ }).click();
    await cardOf(breach).getByText('确认违规 1 次').waitFor();
    await page.getByText('原文已删除。').waitFor();
    expect(await page.content()).not.toContain(alarm);
  });
});
