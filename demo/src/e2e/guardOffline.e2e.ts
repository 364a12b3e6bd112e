// The guard where the network is not: with its dictionaries at hand, and without them. And where texts come from elsewhere.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, openPage, phone } from './support/browser.ts';
import { customerAt } from './support/customer.ts';
import { keptBy } from './support/kept.ts';
import { stageFor } from './support/stage.ts';

const words = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(' ');
const phrase = words.join(' ');
const piece = 'sausage worth useful';
const dictionary = /\/assets\/(english|(simplified|traditional)-chinese)-/;
const notSent = /^还没发送：安全检查需要联网才能完成/;

describe('the guard', () => {
  const stage = stageFor('embedded');

  async function inChat(page: Page) {
    await page.goto(`${stage.demo.url}/wallet.html`);
    const customer = customerAt(page);
    await customer.opensSupport();
    await customer.entersConversation();
    return customer;
  }
  const nothingKept = async (page: Page, secret = piece) => expect(await keptBy(page)).not.toContain(secret);

  test('has its dictionaries at hand after the first open: offline it stops a phrase, and lets a question wait', async () => {
    const page = await openPage(stage.browser, phone);
    const fetched = new Set<string>();
    page.on('requestfinished', (request) => fetched.add(dictionary.exec(request.url())?.[1] ?? ''));
    const customer = await inChat(page);
    await expect
      .poll(() => [...fetched].filter(Boolean).sort(), { timeout: 10_000 })
      .toEqual(['english', 'simplified-chinese', 'traditional-chinese']);
    await page.context().setOffline(true);
    await customer.isStoppedAt(phrase);
    await customer.sends('断网时写的问题');
    await customer.seesMessage('断网时写的问题');
    expect(await keptBy(page)).toContain('断网时写的问题');
    await nothingKept(page);
    await page.context().setOffline(false);
  });

  test('that never got its dictionaries sends nothing, says so, and leaves nothing on the device', async () => {
    const page = await openPage(stage.browser, phone);
    await page.clock.install();
    await page.route(dictionary, (route) => route.abort());
    const customer = await inChat(page);
    for (const text of [phrase, '请问多久能到账']) {
      await customer.writes(text);
      await customer.taps(/^发送$/);
      await customer.panel.getByRole('alert').filter({ hasText: notSent }).waitFor();
      // In memory, for as long as the page stands.
      expect(await customer.panel.getByRole('textbox', { name: '写消息' }).inputValue()).toBe(text);
      // Past the moment at which a draft is kept.
      await page.clock.fastForward(2_000);
      await nothingKept(page, text);
    }
    expect(await customer.messages()).toEqual([]);
    await nothingKept(page);
    await page.unroute(dictionary);
    await customer.taps(/^发送$/);
    await customer.seesMessage('请问多久能到账');
    await customer.writes('还想问一件事');
    await page.clock.fastForward(2_000);
    await expect.poll(() => keptBy(page)).toContain('还想问一件事');
  });

  test('stops a phrase when it is dropped onto the field', async () => {
    const page = await openPage(stage.browser, desktop);
    const customer = await inChat(page);
    await page.evaluate((text) => {
      const note = document.createElement('p');
      Object.assign(note, { draggable: true, textContent: 'note' });
      note.setAttribute('style', 'position:fixed;inset:0 auto auto 0;z-index:9;inline-size:60px;block-size:30px');
      note.ondragstart = (event) => event.dataTransfer?.setData('text/plain', text);
      document.body.append(note);
    }, phrase);
    const field = customer.panel.getByRole('textbox', { name: '写消息' });
    await page.getByText('note', { exact: true }).dragTo(field);
    // Nothing is tapped: it does not even stay.
    await customer.panel.getByRole('alertdialog').getByRole('button', { name: /删掉/ }).click();
    await expect.poll(() => field.inputValue()).toBe('');
    expect(await customer.messages()).toEqual([]);
    await nothingKept(page);
  });

  test('joins what two tabs say: the part that was sent from one is erased in both', async () => {
    const one = await openPage(stage.browser, phone);
    const first = await inChat(one);
    await first.sends('请问怎么退款');
    await first.seesMessage('请问怎么退款');
    const two = await one.context().newPage();
    const second = await inChat(two);
    await second.seesMessage('请问怎么退款');
    await first.sends(words.slice(0, 8).join(' '));
    await second.seesMessage(piece);
    await second.isStoppedAt(words.slice(8).join(' '));
    for (const customer of [first, second])
      await expect.poll(async () => (await customer.messages()).join()).not.toContain(piece);
    for (const page of [one, two]) await nothingKept(page);
    expect((await first.messages()).join()).toContain('请问怎么退款');
  });
});
