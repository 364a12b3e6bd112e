// The phone on the left: whether it has a network, and what is said to the wallet in it.
// Owns the wallet's frame. Never reaches into it: it says the two things that the wallet hears.
import { signal } from '@preact/signals';
import { tellWallet } from '../stage/messages.ts';

export const isCut = signal(false);

let wallet: HTMLIFrameElement | null = null;

export function holdFrame(frame: HTMLIFrameElement | null): void {
  wallet = frame;
}

/** A page that was loaded anew has a network. */
export function frameLoaded(): void {
  if (isCut.value) tell({ type: 'berthwell:network', cut: true });
}

export function toggleNetwork(): void {
  isCut.value = !isCut.value;
  tell({ type: 'berthwell:network', cut: isCut.value });
}

export function startOver(): void {
  if (isCut.value) toggleNetwork();
  tell({ type: 'berthwell:startOver' });
}

function tell(message: Parameters<typeof tellWallet>[1]): void {
  if (wallet?.contentWindow) tellWallet(wallet.contentWindow, message);
}
