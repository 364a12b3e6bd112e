// What the demo's page may tell the wallet that it shows: the wallet's only demo hook.
// Owns the two messages. Both ends are pages of the same origin, and nobody else is heard.

export type StageMessage =
  /** Cuts or restores the phone's network, see wallet/network.ts. */
  | { type: 'berthwell:network'; cut: boolean }
  /** Forgets the customer and begins with a new one. */
  | { type: 'berthwell:startOver' };

export function tellWallet(wallet: Window, message: StageMessage): void {
  wallet.postMessage(message, location.origin);
}

export function onStageMessage(listener: (message: StageMessage) => void): void {
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== location.origin || source !== parent) return;
    const message = data as StageMessage | null;
    if (message?.type === 'berthwell:network' || message?.type === 'berthwell:startOver') listener(message);
  });
}
