import { describe, expect, test } from 'vitest';
import { openPage, phone } from './support/browser.ts';
import { customerAt } from './support/customer.ts';
import { stores } from './support/demo.ts';
import { stageFor } from './support/stage.ts';
import { comesToNote } from './support/submits.ts';
import { expectBothToRead } from './support/talk.ts';
import { wireOf } from './support/wire.ts';

describe.each(stores)('nothing is lost, over the %s store', (store) => {
  const stage = stageFor(store);

  test.each([
    ['before the relay has it', 'up'],
    ['before its answer has come back', 'down'],
  ] as const)('the page is reloaded while a message is being sent, %s: it arrives once', async (_when, direction) => {
    const { agent } = await stage.agent();
    const page = await openPage(stage.browser, phone);
    const wire = await wireOf(page);
    await page.goto(`${stage.demo.url}/wallet.html`);
    const customer = customerAt(page);
    await customer.opensSupport();
    await customer.entersConversation();
    await customer.sends(`第一句 ${direction}`);
    await agent.opens(new RegExp(`第一句 ${direction}`));

    wire.hold(direction);
    await customer.sends(`第二句 ${direction}`);
    await customer.seesMessage(`第二句 ${direction}`);
    if (direction === 'down') await agent.seesMessage(`第二句 ${direction}`);
    await page.reload();
    wire.release();
    await customer.opensSupport();
    await customer.entersConversation();

    await agent.seesMessage(`第二句 ${direction}`);
    await agent.sends(`都收到了 ${direction}`);
    const said = [`第一句 ${direction}`, `第二句 ${direction}`, `都收到了 ${direction}`];
    await expectBothToRead(said, { customer, agent });
  });

  test('the relay dies in mid-conversation and comes back: both carry on by themselves', async () => {
    const people = await stage.inConversation('转账卡住了');
    const { customer, agent } = people;
    await agent.sends('请把交易 ID 发给我');
    await customer.seesMessage('请把交易 ID 发给我');
    await stage.demo.kill();
    await stage.demo.start();
    await customer.sends('好的，我找一下');
    await agent.seesMessage('好的，我找一下');
    await agent.sends('不着急');
    await expectBothToRead(['转账卡住了', '请把交易 ID 发给我', '好的，我找一下', '不着急'], people);
  });

  test('what is written while the relay is down goes out when it is back', async () => {
    const people = await stage.inConversation('会员费扣了两次');
    const { customer, agent } = people;
    await stage.demo.kill();
    await customer.sees('网络断开了，正在重新连接');
    await customer.sends('补充一下，是同一天扣的');
    await customer.seesMessage('补充一下，是同一天扣的');
    await agent.sees('正在重新连接。');
    await agent.sends('我先查一下记录');
    await stage.demo.start();
    await agent.seesMessage('补充一下，是同一天扣的');
    await customer.seesMessage('我先查一下记录');
    await customer.sends('谢谢');
    await agent.seesMessage('谢谢');

    // Which of the two that waited goes out first is chance; both screens must agree on it.
    const said = ['会员费扣了两次', '补充一下，是同一天扣的', '我先查一下记录', '谢谢'];
    const onlySaid = (texts: string[]) => texts.filter((text) => said.includes(text));
    const [left, right] = [onlySaid(await customer.messages()), onlySaid(await agent.messages())];
    expect(left).toEqual(right);
    expect([...left].sort()).toEqual([...said].sort());
  });

  test('a half-filled refund form survives a reload', async () => {
    const { page, customer } = await stage.newCustomer();
    await customer.asksForRefundOf(/旅行 eSIM/);
    const note = await comesToNote(customer, /付了款，没收到/);
    await note.fill('付款成功，一直没有开通');
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('一直没有开通');
    await page.reload();
    await page.goto(`${stage.demo.url}/wallet.html`);
    await customer.opensSupport();
    await customer.taps(/接着填退款申请/);
    await customer.panel.getByRole('heading', { name: '申请退款' }).waitFor();
    expect(await note.inputValue()).toBe('付款成功，一直没有开通');
  });
});
