import { linkParts } from '@recourse/shared/safety';
import { hostileDirections, hostileMarkup } from '@recourse/shared/testing';
import { expect, test } from 'vitest';
import { agentSignsIn } from './support/agent.ts';
import { desktop, openPage, phone } from './support/browser.ts';
import { customerAt } from './support/customer.ts';
import { stageFor } from './support/stage.ts';
import { submits } from './support/submits.ts';
import { watched } from './support/watched.ts';

const stage = stageFor('embedded');

/** As few messages as they fit into. */
function packed(texts: readonly string[], limit: number): string[] {
  const messages: string[] = [];
  for (const text of texts) {
    const last = messages.at(-1);
    if (last !== undefined && last.length + text.length + 1 <= limit)
      messages[messages.length - 1] = `${last}\n${text}`;
    else messages.push(text);
  }
  return messages;
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

test('hundreds of texts that ask to be markup or code are read as texts on both sides, and break no policy', async () => {
  const agentPage = await openPage(stage.browser, desktop);
  const customerPage = await openPage(stage.browser, phone);
  const seen = [watched(agentPage), watched(customerPage)];
  const agent = await agentSignsIn(agentPage, stage.demo);
  // An address, a page title and a language may hold anything as well.
  await customerPage.goto(`${stage.demo.url}/wallet.html?<img src=x onerror=alert(1)>#"><script>alert(1)</script>`);
  await customerPage.getByRole('heading', { name: '交易记录' }).waitFor();
  await customerPage.evaluate((title) => {
    document.title = title;
  }, '"><img src=x onerror=alert(1)>');
  const customer = customerAt(customerPage);
  await customer.opensSupport();
  await customer.entersConversation();
  const messages = packed([...hostileMarkup, ...hostileDirections.filter((text) => text.length < 200)], 3_900);
  await customer.sends('有事请教');
  await agent.opens(/有事请教/);
  for (const message of messages) await customer.sends(message);
  const end = '<b onclick=alert(1)>这是最后一条</b>';
  await customer.sends(end);
  await agent.seesMessage(end);
  await customer.seesMessage(end);
  const read = (await agent.messages()).map(plain).join(' ');
  // An address is drawn apart, its host first; of it only that it is no link is asked here.
  const literal = hostileMarkup.filter((text) => linkParts(text, []).every(({ kind }) => kind === 'text'));
  expect(literal.length).toBeGreaterThan(150);
  expect(literal.filter((text) => !read.includes(plain(text).trim()))).toEqual([]);
  expect(await agentPage.locator('a[href]:not([href^="https://"])').count()).toBe(0);

  // What an agent may write comes back to the customer the same way; what leads elsewhere the guard keeps.
  await agent.sends('<b onclick=x>您好</b> &amp; <i>我来核对</i>');
  await customer.seesMessage('<b onclick=x>您好</b> &amp; <i>我来核对</i>');

  await customerPage.goto(`${stage.demo.url}/wallet.html`);
  await customer.asksForRefundOf(/会员月费/);
  const note = packed(hostileMarkup.slice(0, 60), 1_900)[0]!;
  await submits(customer, /付了款，没收到/, note);
  await agent.opens(/申请已提交/);
  await agent.sees(/<script>alert\(1\)<\/script>/);
  expect(seen).toEqual([[], []]);
});

test('so they are on a page of the relay that is asked for them', async () => {
  const page = await openPage(stage.browser, desktop);
  const seen = watched(page);
  for (const text of hostileMarkup.filter((_, n) => n % 75 === 0)) {
    const where = encodeURIComponent(text);
    for (const path of [`/${where}`, `/console/${where}`, `/chat?site=${where}`, `/api/evidence/files/${where}/x`]) {
      await page.goto(`${stage.demo.url}${path}`);
      expect(await page.evaluate(() => document.querySelectorAll('img, svg[onload], iframe').length)).toBe(0);
    }
  }
  // Answers of 404 are no policy's business; a dialog or a broken policy is.
  expect(seen).toEqual([]);
});
