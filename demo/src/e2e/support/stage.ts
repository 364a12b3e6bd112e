// One test's scene: the demo, a browser, a customer at a phone and an agent at a desk.
// Owns their beginning and end.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Agent, agentSignsIn } from './agent.ts';
import { desktop, launch, openPage, phone } from './browser.ts';
import { type Customer, customerAt } from './customer.ts';
import { type Demo, type Store, startDemo } from './demo.ts';

export interface Stage {
  readonly demo: Demo;
  readonly browser: Browser;
  /** A customer whom nobody knows yet, on the wallet's first screen. */
  newCustomer(): Promise<{ page: Page; customer: Customer }>;
  agent(colleague?: 'lin' | 'mei'): Promise<{ page: Page; agent: Agent }>;
  /** Both in one conversation, after the customer's first message. */
  inConversation(
    firstMessage: string,
  ): Promise<{ customerPage: Page; customer: Customer; agentPage: Page; agent: Agent }>;
}

/** Call it once within a `describe`. */
export function stageFor(store: Store): Stage {
  let demo: Demo;
  let browser: Browser;
  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(store), launch()]);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await showScreens(browser);
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const stage: Stage = {
    get demo() {
      return demo;
    },
    get browser() {
      return browser;
    },
    async newCustomer() {
      const page = await openPage(browser, phone);
      await page.goto(`${demo.url}/wallet.html`);
      await page.getByRole('heading', { name: '交易记录' }).waitFor();
      return { page, customer: customerAt(page) };
    },
    async agent(colleague) {
      const page = await openPage(browser, desktop);
      return { page, agent: await agentSignsIn(page, demo, colleague) };
    },
    async inConversation(firstMessage) {
      const { page: agentPage, agent } = await stage.agent();
      const { page: customerPage, customer } = await stage.newCustomer();
      await customer.opensSupport();
      await customer.entersConversation();
      await customer.sends(firstMessage);
      await agent.opens(new RegExp(firstMessage));
      await agent.seesMessage(firstMessage);
      return { customerPage, customer, agentPage, agent };
    },
  };
  return stage;
}

/** What stood on the screens when a test failed, as a screen reader would say it. */
async function showScreens(browser: Browser): Promise<void> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    for (const frame of page.frames()) console.log(frame.url(), await frame.locator('body').ariaSnapshot());
  }
}
