import { describe, expect, test } from 'vitest';
import { stores } from './support/demo.ts';
import { stageFor } from './support/stage.ts';
import { expectBothToRead } from './support/talk.ts';

describe.each(stores)('two people talk, over the %s store', (store) => {
  const stage = stageFor(store);

  test('each message stands once and in order on both screens', async () => {
    const people = await stage.inConversation('充值一直没到账');
    const { customer, agent } = people;
    await agent.sends('您好，请问是哪一笔？');
    await customer.seesMessage('您好，请问是哪一笔？');
    await customer.sends('今天早上那一笔');
    await customer.sends('尾号 4417 的卡');
    await agent.seesMessage('尾号 4417 的卡');
    await agent.sends('看到了，正在核对');
    await expectBothToRead(
      ['充值一直没到账', '您好，请问是哪一笔？', '今天早上那一笔', '尾号 4417 的卡', '看到了，正在核对'],
      people,
    );
  });

  test('each sees that the other writes, and that he has read', async () => {
    const { customer, customerPage, agent } = await stage.inConversation('在吗，想问一笔转账');
    await customer.sees('已读');
    await agent.writes('我在，请说');
    await customer.panel.getByRole('status', { name: /正在输入/ }).waitFor();
    await agent.sends('我在，请说');
    await customer.seesMessage('我在，请说');
    await agent.sees('已读');
    await customer.writes('就是昨天那笔');
    await agent.sees(/正在输入/);
    expect(await customerPage.getByRole('textbox', { name: '写消息' }).inputValue()).toBe('就是昨天那笔');
  });
});
