// An agent at the console: what he does and sees, by the names that a screen reader would say.
// Owns the words of his screens. Never reads anything that is not on them.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Demo } from './demo.ts';

export interface Agent {
  screen: Page | FrameLocator;
  opens(customer: RegExp): Promise<void>;
  writes(text: string): Promise<void>;
  sends(text: string): Promise<void>;
  /** All messages of the open conversation, in their order. */
  messages(): Promise<string[]>;
  seesMessage(text: string): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  /** Opens the details beside the conversation, where there is no room for both. */
  opensDetails(): Promise<void>;
  taps(name: string | RegExp): Promise<void>;
  /** The dialog in which decisions are made. */
  decision: Locator;
  /** In that dialog: writes to the customer and presses this button. */
  decides(words: string, button: string): Promise<void>;
}

export function agentAt(screen: Page | FrameLocator): Agent {
  const log = screen.getByRole('log', { name: '消息' });
  const bubbles = log.getByRole('paragraph');
  const composer = screen.getByRole('textbox', { name: /^回复/ });
  const writes = (text: string) => composer.fill(text);
  const taps = (name: string | RegExp) => screen.getByRole('button', { name }).first().click();
  const decision = screen.getByRole('dialog', { name: /^决定/ });
  return {
    screen,
    writes,
    taps,
    decision,
    async decides(words, button) {
      await decision.getByRole('textbox', { name: '给客户的话' }).fill(words);
      await decision.getByRole('button', { name: button }).click();
    },
    async opens(customer) {
      await screen.getByRole('list', { name: '我的' }).getByRole('button', { name: customer }).first().click();
      await log.waitFor();
    },
    async sends(text) {
      await writes(text);
      await screen.getByRole('button', { name: /^(发送|稍后发送)/ }).click();
    },
    messages: async () => (await bubbles.allInnerTexts()).map((text) => text.trim()),
    seesMessage: (text) => bubbles.filter({ hasText: text }).first().waitFor(),
    sees: (text) => screen.getByText(text).first().waitFor(),
    async opensDetails() {
      await screen
        .getByRole('button', { name: /^(详情|展开详情)/ })
        .first()
        .click();
    },
  };
}

/** Signs in by hand: as the demo's agent, or as one of his colleagues by the password that the demo printed. */
export async function agentSignsIn(page: Page, demo: Demo, colleague?: 'lin' | 'mei'): Promise<Agent> {
  const printed = new RegExp(`${colleague} \\(.*?password (\\S+)`).exec(demo.printed())?.[1];
  const { login, password } = colleague
    ? { login: colleague, password: printed }
    : ((await (await fetch(`${demo.url}/demo/agent`)).json()) as Record<string, string>);
  await page.goto(`${demo.url}/console/`);
  await page.getByRole('textbox', { name: '账号' }).fill(login!);
  await page.getByLabel('密码', { exact: true }).fill(password!);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: /^我的/ }).waitFor();
  return agentAt(page);
}
