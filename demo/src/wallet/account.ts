// The customer's account, as the wallet's backend tells it.
// Owns these signals and the calls to /demo/wallet. Never draws.
import { signal } from '@preact/signals';
import type { WalletAccount } from '../wallet-backend/walletBackend.ts';

export type AccountState = { name: 'loading' } | { name: 'unreachable' } | { name: 'ready'; account: WalletAccount };

export const accountState = signal<AccountState>({ name: 'loading' });

export async function loadAccount(): Promise<void> {
  accountState.value = { name: 'loading' };
  try {
    let response = await fetch('/demo/wallet/account');
    if (response.status === 401) {
      await beginAnew();
      response = await fetch('/demo/wallet/account');
    }
    if (!response.ok) throw new Error(`the wallet's backend answered ${response.status}`);
    accountState.value = { name: 'ready', account: (await response.json()) as WalletAccount };
  } catch {
    // No network or no backend: the screen offers to try again.
    accountState.value = { name: 'unreachable' };
  }
}

export async function beginAnew(): Promise<void> {
  await fetch('/demo/wallet/session', { method: 'POST' });
}
