// The wire between a page and the relay, held up at will.
// Owns which direction stands still. What was held when the page goes away is lost, as on a real network.
import type { Page } from 'playwright-core';

export interface Wire {
  /** From now on nothing passes in this direction. */
  hold(direction: 'up' | 'down'): void;
  /** From now on everything passes; what was held before is lost. */
  release(): void;
}

/** Call it before the page connects. */
export async function wireOf(page: Page): Promise<Wire> {
  let held: 'up' | 'down' | undefined;
  await page.routeWebSocket(/\/socket\//, (client) => {
    const relay = client.connectToServer();
    client.onMessage((frame) => {
      if (held !== 'up') relay.send(frame);
    });
    relay.onMessage((frame) => {
      if (held !== 'down') client.send(frame);
    });
  });
  return {
    hold: (direction) => {
      held = direction;
    },
    release: () => {
      held = undefined;
    },
  };
}
