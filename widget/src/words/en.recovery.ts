// What the screen of the recovery code says, in English.
import type { RecoveryWords } from './zh-CN.recovery.ts';

export const enRecovery: RecoveryWords = {
  make: 'Make a recovery code',
  makeAgain: 'Make a new one',
  hint: 'Without a sign-in, your conversations live on this device only. With a recovery code you can open them, and your refund requests, after a reinstall or on another device.',
  once: 'It is shown this one time, so save it now. It works once, and a new one replaces it.',
  keep: 'Give it to nobody. Support never asks for it.',
  code: 'Your recovery code',
  save: 'Save as a file',
  saved: (site: string, code: string) =>
    `${site} recovery code\n\n${code}\n\nAfter a reinstall or on another device, open “Recovery code” in support and enter it to find your conversations.\nGive it to nobody. Support never asks for it.\n`,
  madeAt: (date: string) => `Your code was made on ${date}.`,
  usedAt: (date: string) =>
    `On ${date} somebody opened these conversations on another device with a recovery code. If that was not you, end it now.`,
  revoke: 'End the code and that device’s access',
  revokeOnly: 'End the code',
  revoked: 'It has ended.',
  useHint: 'Enter the recovery code that you saved. Capitals and dashes do not matter.',
  useLabel: 'Recovery code',
  find: 'Find',
  typo: 'That is not quite right. Please compare it with what you saved.',
  none: 'There are no conversations for this code. It may have been used, or replaced by a newer one.',
  later: (minutes: number) => `That was too often. Please try again in ${minutes} min.`,
  found: 'Found. Your conversations and refund requests are on the first page.',
  offline: 'This needs a connection. Please try again later.',
};
