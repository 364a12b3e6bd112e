// What the console says of a transaction on its network, in English.
import type { ChainState } from '@recourse/shared/refund';

export const chainEn = {
  title: (network: string) => `On ${network}`,
  again: 'Read again',
  reading: 'Reading',
  failed: 'It could not be read. That says nothing about the payment.',
  state: 'State',
  states: {
    unknown: 'Not found',
    pending: 'Pending',
    confirmed: 'Confirmed',
    final: 'Final',
    failed: 'Failed',
    replaced: 'Replaced',
    unavailable: 'Could not be read',
  } satisfies Record<ChainState, string>,
  reorganised: 'fell out of its block',
  readAt: (moment: string) => `read ${moment}`,
  time: 'Time',
  block: (height: string) => `block ${height}`,
  moved: 'Moved',
  to: 'to',
  contract: 'token contract',
  unknownToken: 'unknown token',
  memo: 'Memo',
};

export type ChainWords = typeof chainEn;
