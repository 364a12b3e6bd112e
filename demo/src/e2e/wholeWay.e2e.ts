// The whole way of a refund, in everybody's own window: asked for, more wanted, denied, appealed with new evidence, approved by two,
// paid by two, taken away, and checked without a relay.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { picture } from '@recourse/server/testing/samplePictures';
import type { RefundDraft } from '@recourse/shared/refund';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Customer } from './support/customer.ts';
import { stageFor } from './support/stage.ts';

const run = promisify(execFile);
const recourse = resolve(import.meta.dirname, '../../../server/bin/recourse.mjs');
const payment: RefundDraft = {
  ...{ payment: 'card', reason: 'notDelivered', amount: '6200.00', currency: 'USD', cardLast4: '4417' },
  ...{ transactionId: 'pi_3Qx8aZ2kLmN0pQrS', paidAt: new Date(Date.now() - 86_400_000).toISOString() },
};
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recourse-way-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Picks a picture in the open sheet, looks at it once more, and waits until the relay has it. */
async function adds({ panel }: Customer, name: string, bytes: Buffer): Promise<void> {
  await panel.locator('.sheet input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: bytes });
  await panel.getByRole('button', { name: '添加', exact: true }).click();
  await panel.locator('.sheet').getByText('已上传').last().waitFor();
}

async function saves({ panel }: Customer, page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: button }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

const verify = (file: string, receipt: string, key: string) =>
  run(process.execPath, [recourse, 'case', 'verify', file, '--receipt', receipt, '--key', key, '--json']).then(
    ({ stdout }) => JSON.parse(stdout) as unknown,
    ({ stdout }: { stdout: string }) => JSON.parse(stdout) as unknown,
  );

describe('a refund above the limit', () => {
  const stage = stageFor('embedded');

  test('goes the whole way, and its record proves it', async () => {
    const [{ agent: kai, page: kaiPage }, { customer, page: phone }] = await Promise.all([
      stage.agent(),
      stage.newCustomer(),
    ]);
    await phone.evaluate((brought) => window.Recourse?.push(['requestRefund', brought]), payment);
    await customer.sees('请核对这笔付款');
    await customer.goesOn();
    await customer.panel.getByRole('textbox', { name: /补充说明/ }).fill('付款成功，没有收到');
    await customer.goesOn();
    await customer.taps('提交申请');
    await customer.taps('查看进度');
    await kai.opens(/陈思远.*申请已提交/);
    // Later than the customer, who would else be given to them.
    const [{ agent: lin, page: linPage }, { agent: mei, page: meiPage }] = await Promise.all([
      stage.agent('lin'),
      stage.agent('mei'),
    ]);

    await kai.taps(/^补充/);
    await kai.decides('请发一张对账单截图', '请客户补充');
    await customer.sees('请发一张对账单截图');
    await customer.taps('补充材料');
    await customer.panel.getByRole('textbox', { name: '补充说明' }).fill('对账单在图里');
    await adds(customer, 'statement.png', await picture('png'));
    await customer.taps('提交');

    await kai.sees('对账单在图里');
    await kai.taps('打开 statement.jpg');
    await kaiPage.getByRole('img', { name: 'statement.jpg' }).waitFor();
    await kaiPage.keyboard.press('Escape');
    await kai.taps(/^不通过/);
    await kai.decision.getByRole('checkbox', { name: /D11/ }).check({ force: true });
    await kai.decides('截图里看不到收款方', '不通过');
    await customer.sees('截图里看不到收款方');
    await customer.sees('其他途径');

    await customer.taps('提出申诉');
    await customer.panel.getByRole('textbox', { name: /哪里不对/ }).fill('第二张图里有收款方');
    await adds(customer, 'payee.png', await picture('png', { width: 640, height: 400 }));
    await customer.taps('提交');
    await customer.sees('申诉已收到');

    // Whoever denied it does not judge the appeal.
    await kai.sees('这个申请您决定过，申诉要由另一位客服审核。');
    const opensCase = async (page: Page, list: RegExp) => {
      await page.getByRole('button', { name: '退款申请' }).first().click();
      await page.getByRole('button', { name: list }).click();
      await page.getByRole('listitem').filter({ hasText: '陈思远' }).getByRole('button').click();
    };
    await opensCase(linPage, /^待决定/);
    await lin.sees('第二张图里有收款方');
    await lin.taps(/^批准/);
    await lin.decides('核对无误，原路退回', '请另一位确认');
    await lin.sees('您已提议，等资深同事确认。');
    expect(await customer.panel.getByText('同意退款').count()).toBe(0);
    await opensCase(meiPage, /^待第二人确认/);
    const confirms = async (page: Page) => {
      await page.getByRole('button', { name: /^核对并确认/ }).click();
      await page
        .getByRole('dialog', { name: /^第二人确认/ })
        .getByRole('button', { name: /^确认/ })
        .click();
    };
    await confirms(meiPage);
    await customer.sees(/同意退款/);
    await customer.sees('核对无误，原路退回');

    await mei.taps(/^登记退款/);
    const payout = meiPage.getByRole('dialog', { name: '登记退款' });
    await payout.getByRole('radio', { name: '已到账' }).check({ force: true });
    await payout.getByRole('textbox', { name: '退款参考号' }).fill('ARN 74410088');
    await payout.getByRole('button', { name: '请另一位确认' }).click();
    await lin.sees('同事已提议，等您确认。');
    await confirms(linPage);
    await customer.sees(/ARN 74410088/);

    await customer.taps('保存这份申请的记录');
    const page = await saves(customer, phone, '保存网页');
    const file = await saves(customer, phone, '保存核对文件');
    const receipt = await saves(customer, phone, '保存收据');
    expect(await readFile(page, 'utf8')).toContain('核对无误，原路退回');
    const dossier = JSON.parse(await readFile(file, 'utf8'));
    const { key } = dossier.head as { key: string };
    const { events } = dossier as { events: Array<{ body?: { words?: string } }> };
    // What two agreed on among themselves is not his: it stands as digests.
    expect(await verify(file, receipt, key)).toMatchObject({ ok: true, events: events.length, withheld: 3 });
    const said = events.find(({ body }) => body?.words === '截图里看不到收款方');
    said!.body!.words = '已同意';
    const forged = join(folder, 'forged.json');
    await writeFile(forged, JSON.stringify(dossier));
    expect(await verify(forged, receipt, key)).toMatchObject({ ok: false, because: 'changedEvent' });

    // An agent takes it only when another agrees, and then has what no customer sees.
    await kai.taps(/^导出记录/);
    await kaiPage.getByRole('radio', { name: '银行争议' }).check({ force: true });
    await kai.taps('提出申请');
    await kai.sees('等另一位同意');
    await mei.sees('沈凯 申请导出这份记录');
    await mei.taps(/^同意/);
    await kai.sees(/苏梅 已同意，请在/);
    await kai.taps(/^领取/);
    await kai.taps('生成记录');
    const [download] = await Promise.all([kaiPage.waitForEvent('download'), kai.taps('可以校验的文件')]);
    const taken = join(folder, 'taken.json');
    await download.saveAs(taken);
    expect(await verify(taken, receipt, key)).toMatchObject({ ok: true, withheld: 0 });
    expect(await readFile(taken, 'utf8')).toContain('"exportTaken"');
  });
});
