// The stories that are told in English.
// Owns their words. People, orders and transfers are invented.
import type { Story } from './script.ts';

const en = { locale: 'en', timeZone: 'Europe/Lisbon' } as const;

export const englishStories: Story[] = [
  {
    ...{ ...en, key: 'daniel', name: 'Daniel Okafor', openedFrom: 'Travel eSIM' },
    acts: [
      { agent: 'kai', does: 'take' },
      { customer: 'say', text: 'The payment went through but the eSIM never arrived. I land in two hours.' },
      {
        customer: 'submit',
        request: {
          ...{ payment: 'card', reason: 'notDelivered', amount: '24.90', currency: 'EUR', hoursAgo: 9 },
          ...{ transactionId: 'BW-E2107B44C3', cardLast4: '7781' },
          note: 'I checked the mail folder and the app, nothing in either.',
        },
      },
    ],
  },
  {
    ...{ ...en, key: 'sofia', name: 'Sofia Marques', openedFrom: 'Card top-up' },
    acts: [
      { agent: 'lin', does: 'take' },
      { customer: 'say', text: 'I was charged twice for one top-up on Friday.' },
      {
        customer: 'submit',
        request: {
          ...{ payment: 'card', reason: 'duplicate', amount: '150.00', currency: 'EUR', hoursAgo: 96 },
          ...{
            transactionId: 'BW-2F08C1D9A0',
            secondTransactionId: 'BW-2F08C1D9A7',
            posted: 'both',
            cardLast4: '6604',
          },
        },
      },
      { agent: 'lin', does: 'review' },
      {
        agent: 'lin',
        does: 'say',
        text: 'Both charges are booked, 31 seconds apart. The second one is ours to return.',
      },
      {
        agent: 'lin',
        does: 'approve',
        words: 'The second charge goes back to the card ending 6604. Your bank decides how fast it shows.',
      },
      { agent: 'lin', does: 'pay', reference: 'ARN 74537604 2211' },
      { customer: 'read' },
      { customer: 'say', text: 'It is on my statement. Thank you, Lin.' },
      { agent: 'lin', does: 'read' },
      { agent: 'lin', does: 'close' },
    ],
  },
  {
    ...{ ...en, key: 'emma', name: 'Emma Lindqvist', openedFrom: 'Membership' },
    acts: [
      { agent: 'lin', does: 'take' },
      { customer: 'say', text: 'I asked for a refund of the membership, but I would rather keep it.' },
      {
        customer: 'submit',
        request: {
          ...{ payment: 'thirdParty', provider: 'other', reason: 'cancelled', amount: '9.90', currency: 'EUR' },
          ...{ transactionId: 'BW-AC5513E07D', hoursAgo: 50 },
        },
      },
      { customer: 'withdraw' },
      {
        agent: 'lin',
        does: 'say',
        text: 'That is fine. The request is withdrawn, and you can open it again for 30 days.',
      },
      { agent: 'lin', does: 'read' },
      { agent: 'lin', does: 'close' },
    ],
  },
  {
    ...{ ...en, key: 'stranger', openedFrom: 'Help' },
    acts: [{ customer: 'say', text: 'Somebody phoned and said he is from Berthwell Support. Is that really you?' }],
  },
  {
    ...{ ...en, key: 'hannah', name: 'Hannah Weiss', openedFrom: 'Membership' },
    acts: [
      { agent: 'kai', does: 'take' },
      { customer: 'say', text: 'Where do I see until when my membership runs?' },
      { agent: 'kai', does: 'say', text: 'Open Membership in the wallet: the date stands under your plan.' },
      { agent: 'kai', does: 'read' },
    ],
  },
];
