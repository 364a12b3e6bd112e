// A customer at the wallet: what he does and sees, by the names that a screen reader would say.
// Owns the words of his screens. Never reads anything that is not on them.
import { until } from '@recourse/server/testing/until';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The page itself, or the phone's frame on the page with both sides. */
export type Screen = Page | FrameLocator;

export interface Customer {
  /** The panel of the support. */
  panel: Locator;
  opensSupport(): Promise<void>;
  /** From home into the conversation, new or old. */
  entersConversation(): Promise<void>;
  writes(text: string): Promise<void>;
  sends(text: string): Promise<void>;
  /** Sends it, and takes the secret out when he is told that it is one. */
  isStoppedAt(text: string): Promise<void>;
  /** Taps this button and gets no further: by the guard, whose offer to take the secret out he takes, or by the field. */
  isRefused(button: string | RegExp): Promise<void>;
  /** All messages on the screen, in their order. */
  messages(): Promise<string[]>;
  seesMessage(text: string): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  taps(name: string | RegExp): Promise<void>;
  chooses(name: string | RegExp): Promise<void>;
  /** Taps a transaction and 申请退款. */
  asksForRefundOf(transaction: RegExp): Promise<void>;
  goesOn(): Promise<void>;
  goesBack(): Promise<void>;
}

export function customerAt(screen: Screen): Customer {
  const panel = screen.getByRole('dialog', { name: '泊湾客服' }).or(screen.getByRole('region', { name: '泊湾客服' }));
  const taps = (name: string | RegExp) => panel.getByRole('button', { name }).first().click();
  const composer = panel.getByRole('textbox', { name: '写消息' });
  const bubbles = panel.getByRole('log', { name: '客服' }).getByRole('paragraph');
  const writes = (text: string) => composer.fill(text);
  const stopped = panel.getByRole('alertdialog');
  /** Taps it, and waits for the guard or for a word beside a field; the guard may have spoken while he typed. */
  const isRefused = async (button: string | RegExp) => {
    const refusal = stopped.or(panel.getByRole('alert')).first();
    // Behind the guard's question the button cannot be tapped; a tap that waited for long would land after the answer.
    const tap = () =>
      panel
        .getByRole('button', { name: button })
        .first()
        .click({ timeout: 300 })
        .then(
          () => true,
          () => false,
        );
    let tapped = false;
    await until('he has tapped or is asked', async () => {
      if (await stopped.isVisible()) return true;
      tapped = await tap();
      return tapped;
    });
    if (tapped) await refusal.waitFor();
    if (!(await stopped.isVisible())) return;
    await stopped.getByRole('button', { name: /删掉/ }).click();
    await stopped.waitFor({ state: 'hidden' });
  };
  return {
    panel,
    taps,
    writes,
    async opensSupport() {
      await screen.getByRole('button', { name: /^联系客服/ }).click();
      await panel.getByRole('heading', { name: '您好，有什么可以帮您？' }).waitFor();
    },
    async entersConversation() {
      await taps(/^(给客服发消息|继续|留言)/);
      await composer.waitFor();
    },
    async sends(text) {
      await writes(text);
      await taps(/^发送$/);
    },
    async isStoppedAt(text) {
      await writes(text);
      await isRefused(/^发送$/);
    },
    isRefused,
    messages: async () => (await bubbles.allInnerTexts()).map((text) => text.trim()),
    seesMessage: (text) => bubbles.filter({ hasText: text }).first().waitFor(),
    sees: (text) => panel.getByText(text).first().waitFor(),
    chooses: (name) => panel.getByRole('radio', { name }).first().check({ force: true }),
    async asksForRefundOf(transaction) {
      await screen.getByRole('link', { name: transaction }).first().click();
      await screen.getByRole('button', { name: '申请退款' }).click();
      await panel.getByRole('heading', { name: '申请退款' }).waitFor();
    },
    goesOn: () => taps('继续'),
    goesBack: () => taps('返回'),
  };
}
