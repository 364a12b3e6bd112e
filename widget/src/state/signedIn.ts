// Whether the customer of this page is still the one of this device: another page may have logged him out meanwhile.
// Owns one random mark in the device's storage, which logging out takes away, and looking at it.
import type { DeviceStore } from './deviceStore.ts';
import { randomText } from './randomText.ts';

const name = 'mark';

export interface SignedIn {
  /** False once the mark is gone, or is another one's. */
  holds(): boolean;
  stop(): void;
}

/** Other pages tell by `storage`; a page that slept, or a webview that was away, looks when it wakes. */
export function watchSignedIn(device: DeviceStore, onLeft: () => void): SignedIn {
  const mine = device.get(name) ?? randomText(9);
  device.set(name, mine);
  const holds = () => device.get(name) === mine;
  const look = () => {
    if (holds()) return;
    stop();
    onLeft();
  };
  const wakes = ['storage', 'pageshow', 'focus', 'online'] as const;
  for (const wake of wakes) addEventListener(wake, look);
  document.addEventListener('visibilitychange', look);
  function stop(): void {
    for (const wake of wakes) removeEventListener(wake, look);
    document.removeEventListener('visibilitychange', look);
  }
  return { holds, stop };
}
