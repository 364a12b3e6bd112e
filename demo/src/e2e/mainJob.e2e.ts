import type { FrameLocator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Agent, agentAt } from './support/agent.ts';
import { desktop, openPage } from './support/browser.ts';
import { type Customer, customerAt } from './support/customer.ts';
import { stores } from './support/demo.ts';
import { type Stage, stageFor } from './support/stage.ts';
import { submits } from './support/submits.ts';

/** The page with both sides, as somebody finds it who opens the demo. */
async function bothSides(stage: Stage): Promise<{ customer: Customer; agent: Agent; phone: FrameLocator }> {
  const page = await openPage(stage.browser, desktop);
  await page.goto(stage.demo.url);
  const phone = page.frameLocator('iframe[title="客户的钱包"]');
  const desk = page.frameLocator('iframe[title="客服的工作台"]');
  await phone.getByRole('heading', { name: '交易记录' }).waitFor();
  await desk.getByRole('button', { name: /^我的/ }).waitFor();
  return { customer: customerAt(phone), agent: agentAt(desk), phone };
}

describe.each(stores)('a refund from both sides, over the %s store', (store) => {
  const stage = stageFor(store);

  test('asked for on the left; more asked for, answered and approved on the right', async () => {
    const { customer, agent } = await bothSides(stage);
    await customer.asksForRefundOf(/旅行 eSIM/);
    const number = await submits(customer, /付了款，没收到/, '付款成功，服务没有开通');
    expect(number).toMatch(/^RC(-[0-9A-Z]{4}){4}$/);
    await customer.taps('查看进度');

    await agent.opens(/陈思远.*申请已提交/);
    await agent.opensDetails();
    await agent.sees('同意的说明');
    await agent.taps(/^补充/);
    await agent.decides('请写下套餐名称和手机型号', '请客户补充');
    await customer.sees('请写下套餐名称和手机型号');

    await customer.taps(/^(补充材料|填写)/);
    await customer.panel.getByRole('textbox', { name: '补充说明' }).fill('七日套餐，2024 款');
    await customer.taps('提交');
    await agent.sees('七日套餐，2024 款');

    await agent.taps(/^批准/);
    await agent.decides('核对无误，原路退回', '批准');
    await customer.sees(/同意退款/);
    await customer.sees('核对无误，原路退回');
  });

  test('denied with a code and words, and the way to an appeal', async () => {
    const { customer, agent } = await bothSides(stage);
    await customer.asksForRefundOf(/会员月费/);
    await submits(customer, /付了款，没收到/, '付款成功，服务没有开通');
    await customer.taps('查看进度');
    await agent.opens(/陈思远.*申请已提交/);
    await agent.opensDetails();
    await agent.taps(/^不通过/);
    await agent.decision.getByRole('checkbox', { name: /D11/ }).check({ force: true });
    await agent.decides('目前的材料看不出没有开通', '不通过');
    await customer.sees('这次退款没有通过');
    await customer.sees('目前的材料看不出没有开通');
    await customer.panel.getByRole('button', { name: '提出申诉' }).first().waitFor();
  });

  test('a confirmed transfer on the wrong network is answered at once without a date; a second look has one', async () => {
    const { customer } = await bothSides(stage);
    await customer.asksForRefundOf(/转出 BWD.*1,250/);
    await customer.chooses(/网络选错了/);
    await customer.goesOn();
    await customer.sees('请核对这笔付款');
    await customer.goesOn();
    await customer.chooses('交易所的地址');
    await customer.goesOn();
    await customer.sees('是哪家交易所？');
    await customer.goesOn();
    await customer.chooses('以太坊');
    await customer.goesOn();
    await customer.sees('还有什么想说明的？');
    await customer.goesOn();
    await customer.sees(/任何人都无法撤销/);
    const answer = await customer.panel.innerText();
    expect(answer).not.toMatch(/日前/);
    expect(answer).not.toMatch(/未通过|拒绝/);
    await customer.taps('请人工再看一次');
    await customer.taps('查看进度');
    await customer.sees(/月\d+日前/);
  });
});
