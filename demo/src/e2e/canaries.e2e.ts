import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stores } from './support/demo.ts';
import { keptBy } from './support/kept.ts';
import { stageFor } from './support/stage.ts';
import { submits } from './support/submits.ts';

/** Public test vectors, one of each kind, and a piece of each that nothing else contains. */
const secrets = {
  phrase: ['legal winner thank year wave sausage worth useful legal winner thank yellow', 'sausage worth useful'],
  chinesePhrase: ['的 的 的 的 的 的 的 的 的 的 的 在', '的 的 的 的 的'],
  wif: ['KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617', 'KwdMAjGmerYanjeui5SHS7Jkmp'],
  card: ['4111 1111 1111 1111', '4111 1111'],
} as const;
const pieces = Object.values(secrets).map(([, piece]) => piece);

/** A file that is written anew meanwhile takes the place of one that was listed: then all are read once more. */
async function filesIn(folder: string): Promise<string> {
  for (;;) {
    try {
      return await readAll(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

async function readAll(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name)));
  return (await Promise.all(files)).map((file) => file.toString('utf8')).join('\n');
}

describe.each(stores)('secrets go nowhere, over the %s store', (store) => {
  const stage = stageFor(store);

  /** Looks everywhere where something could lie; what may be kept is found there, so the search looks in the right places. */
  async function nowhere(pages: Page[], harmless = '有事请教'): Promise<void> {
    const stored = await filesIn(stage.demo.dataFolder);
    const redis = stage.demo.redis ? await filesIn(stage.demo.redis.dir) : '';
    const places = {
      stored,
      redis,
      printed: stage.demo.printed(),
      pages: (await Promise.all(pages.map(keptBy))).join(),
    };
    for (const [place, text] of Object.entries(places)) {
      expect(
        pieces.filter((piece) => text.includes(piece)),
        place,
      ).toEqual([]);
    }
    expect(stored + redis).toContain(harmless);
  }

  test('typed into any field of either side, they are in no store, log or draft', async () => {
    const { customer, customerPage, agent, agentPage } = await stage.inConversation('有事请教');
    for (const [secret] of Object.values(secrets)) {
      await customer.isStoppedAt(secret);
    }
    for (const [secret] of Object.values(secrets)) {
      await agent.sends(secret);
      await agent.sees('没有发出去，客户什么都没看到。');
    }
    await agentPage.getByRole('tab', { name: '备注' }).click();
    await agentPage.getByRole('textbox').first().fill(secrets.phrase[0]);
    await agentPage.getByRole('button', { name: /^添加备注/ }).click();
    await agent.sees('没有保存。');

    await customer.goesBack();
    await customer.taps(/^申请退款/);
    await customer.chooses(/银行卡/);
    await customer.goesOn();
    await customer.chooses(/付了款，没收到/);
    await customer.goesOn();
    for (const [secret] of Object.values(secrets)) {
      await customer.panel.getByRole('textbox').first().fill(secret);
      await customer.isRefused('继续');
    }

    await nowhere([customerPage, agentPage]);
  });

  test('written about a case, by either side, they are in no store, log or draft', async () => {
    const { page: agentPage, agent } = await stage.agent();
    const { page: customerPage, customer } = await stage.newCustomer();
    const decides = async (button: string | RegExp, field: string) => {
      for (const [secret] of Object.values(secrets)) {
        await agent.decision.getByRole('textbox', { name: field }).fill(secret);
        await agent.decision.getByRole('button', { name: button }).click();
        await agent.decision.getByRole('alert').waitFor();
      }
    };
    const answers = async (opens: RegExp, then: string) => {
      await customer.taps(opens);
      for (const [secret] of Object.values(secrets)) {
        await customer.panel.getByRole('textbox').first().fill(secret);
        await customer.isRefused('提交');
      }
      await customer.panel.getByRole('textbox').first().fill(then);
      await customer.taps('提交');
    };

    await customer.asksForRefundOf(/会员月费/);
    await customer.chooses(/付了款，没收到/);
    await customer.goesOn();
    await customer.goesOn();
    for (const [secret] of Object.values(secrets)) {
      await customer.panel.getByRole('textbox', { name: /补充说明/ }).fill(secret);
      await customer.isRefused('继续');
    }
    await customer.panel.getByRole('textbox', { name: /补充说明/ }).fill('服务没有开通');
    await customer.goesOn();
    await customer.taps('提交申请');
    await customer.taps('查看进度');

    await agent.opens(/申请已提交/);
    await agent.taps(/^补充/);
    await decides('请客户补充', '给客户的话');
    await agent.decides('请补充开通页面', '请客户补充');
    await customer.sees('请补充开通页面');
    await answers(/^(补充材料|填写)/, '页面一直是空白');

    await agent.sees('页面一直是空白');
    await agent.taps(/^不通过/);
    await agent.decision.getByRole('checkbox', { name: /D11/ }).check({ force: true });
    await decides('不通过', '什么情况下结果可能不同');
    await agent.decision.getByRole('textbox', { name: '什么情况下结果可能不同' }).fill('');
    await decides('不通过', '给客户的话');
    await agent.decides('目前的材料看不出没有开通', '不通过');
    await customer.sees('这次退款没有通过');
    await answers(/^提出申诉/, '请再核对一次');
    await agent.sees('请再核对一次');

    await nowhere([customerPage, agentPage], '请再核对一次');
  });

  test('written as the reference of a payout, they are in no store, log or draft', async () => {
    const { page: agentPage, agent } = await stage.agent();
    const { page: customerPage, customer } = await stage.newCustomer();
    await customer.asksForRefundOf(/旅行 eSIM/);
    await submits(customer, /付了款，没收到/, '服务没有开通');
    await agent.opens(/申请已提交/);
    await agent.taps(/^批准/);
    await agent.decides('核对无误，原路退回', '批准');
    await agent.taps(/^登记退款/);
    const payout = agentPage.getByRole('dialog', { name: /^登记退款/ });
    for (const [secret] of Object.values(secrets)) {
      await payout.getByRole('textbox').fill(secret);
      await payout.getByRole('button', { name: /^登记退款/ }).click();
      await payout.getByRole('alert').first().waitFor();
    }
    await payout.getByRole('textbox').fill('ARN 74418');
    await payout.getByRole('button', { name: /^登记退款/ }).click();
    await customer.taps('查看进度');
    await customer.sees(/ARN 74418/);
    await nowhere([customerPage, agentPage], 'ARN 74418');
  });
});
