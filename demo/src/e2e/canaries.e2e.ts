import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stores } from './support/demo.ts';
import { stageFor } from './support/stage.ts';

/** Public test vectors, one of each kind, and a piece of each that nothing else contains. */
const secrets = {
  phrase: ['legal winner thank year wave sausage worth useful legal winner thank yellow', 'sausage worth useful'],
  chinesePhrase: ['的 的 的 的 的 的 的 的 的 的 的 在', '的 的 的 的 的'],
  wif: ['KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617', 'KwdMAjGmerYanjeui5SHS7Jkmp'],
  card: ['4111 1111 1111 1111', '4111 1111'],
} as const;
const pieces = Object.values(secrets).map(([, piece]) => piece);

async function kept(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}

async function filesIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name)));
  return (await Promise.all(files)).map((file) => file.toString('utf8')).join('\n');
}

describe.each(stores)('secrets go nowhere, over the %s store', (store) => {
  const stage = stageFor(store);

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

    const places = {
      files: await filesIn(stage.demo.dataFolder),
      redis: stage.demo.redis ? await filesIn(stage.demo.redis.dir) : '',
      printed: stage.demo.printed(),
      customer: await kept(customerPage),
      agent: await kept(agentPage),
    };
    for (const [place, text] of Object.entries(places)) {
      expect(
        pieces.filter((piece) => text.includes(piece)),
        place,
      ).toEqual([]);
    }
    // What may be kept was kept: the search looks where things are.
    expect(places.files + places.redis).toContain('有事请教');
  });
});
