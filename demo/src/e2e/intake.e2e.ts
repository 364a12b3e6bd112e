// The intake in the browser, where more than the main job is asked of it: two devices, and two payments.
// Owns these ways through it. What is asked, and what comes of it, is tried in shared/refund.
import { describe, expect, test } from 'vitest';
import { openPage, phone } from './support/browser.ts';
import { customerAt } from './support/customer.ts';
import { stageFor } from './support/stage.ts';
import { comesToNote } from './support/submits.ts';

describe('the intake', () => {
  const stage = stageFor('embedded');

  test('begun on one device is picked up on another, and its case is where the first is led', async () => {
    const { page, customer } = await stage.newCustomer();
    await customer.asksForRefundOf(/旅行 eSIM/);
    const words = '付款成功，一直没有开通';
    await (await comesToNote(customer, /付了款，没收到/)).fill(words);
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(words);

    const second = await openPage(stage.browser, phone);
    await second.context().addCookies(await page.context().cookies());
    const onTablet = customerAt(second);
    const note = onTablet.panel.getByRole('textbox', { name: /补充说明/ });
    // The draft goes out a little after the last key; until then the tablet shows an empty form.
    await expect
      .poll(
        async () => {
          await second.goto(`${stage.demo.url}/wallet.html`);
          await onTablet.opensSupport();
          await onTablet.taps(/申请退款/);
          await onTablet.panel.getByRole('heading', { name: '申请退款' }).waitFor();
          return note.inputValue({ timeout: 1_000 }).catch(() => '');
        },
        { timeout: 30_000, interval: 1_000 },
      )
      .toBe(words);
    await onTablet.goesOn();
    await onTablet.taps('提交申请');
    await onTablet.sees('申请已收到');

    await customer.goesOn();
    await customer.sees('这笔付款已经有一份申请');
    await customer.taps('查看进度');
    await customer.sees(/RC-[0-9A-Z-]{19}/);
  });

  test('of a charge that came twice, one pending: a day to look again, kept for a reminder without a person', async () => {
    const { customer } = await stage.newCustomer();
    await customer.asksForRefundOf(/银行卡充值/);
    await customer.chooses(/重复付款/);
    await customer.goesOn();
    await customer.sees('第二笔的交易 ID');
    await customer.sees('有一笔还在处理中');
    await customer.goesOn();
    await customer.sees('还有什么想说明的？');
    await customer.goesOn();
    await customer.sees(/请在.*月\d+日再看一次/);
    await customer.taps('到时提醒我');
    await customer.sees('已记下');
    await customer.taps('查看进度');
    await customer.sees('再看一次账单');
    await customer.sees(/月\d+日提醒您/);
    await customer.panel.getByRole('button', { name: '请人工再看一次' }).waitFor();
  });
});
