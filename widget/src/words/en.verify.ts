// What "Is this really us?" says, in English.
import type { VerifyWords } from './zh-CN.verify.ts';

export const enVerify: VerifyWords = {
  title: 'Is this really us?',
  label: 'Paste a website, account, mail address, phone or case number, and we check it for you.',
  clear: 'Clear',
  check: 'Check',
  checking: 'Checking',

  channels: { site: 'website', handle: 'account', phone: 'phone number', mail: 'mail address', case: 'case number' },
  ours: (channel) => `This is our official ${channel}`,
  oursOn: (platforms) => `It is our account on ${platforms}. An account of the same name elsewhere is not ours.`,
  oursStill: 'Still, nobody should ask you for your recovery phrase, private key, password or a code.',
  oursForged:
    'Numbers and senders can be forged. If they came to you, hang up or do not answer, and open the app yourself to reach us.',
  notOurs: 'This is not ours',
  notOursHint: 'Please stop talking to them, send no money, and do not share your screen.',
  theirs: 'You pasted',
  real: 'Ours',
  report: 'Report it',
  reported: 'Reported. Thank you, we will look into it.',
  reportAway: 'The report could not be sent. Please try again when you are online.',
  reportRefused: 'This cannot be reported. Please give a website, an account, a phone number or a mail address only.',
  later: (minutes) => `That was too often. Please try again in ${minutes} min.`,
  contact: 'Contact us',
  contactApp: 'Open the wallet yourself and go to Contact support. Do not follow a link that they sent you.',

  caseOurs: 'This case number is ours',
  caseState: (state) => `Where it stands: ${state}.`,
  caseHint: 'Somebody who knows the number need not be one of us. Follow your request in the wallet.',
  caseAway: 'A case number needs a connection',
  caseAwayHint: 'Websites, accounts, phone numbers and mail addresses can be checked without one.',
  states: {
    submitted: 'submitted',
    inReview: 'in review',
    needsInformation: 'waiting for information',
    approved: 'approved',
    refunded: 'refunded',
    denied: 'not approved',
    answered: 'answered',
    closed: 'closed',
  },

  needsCountry: 'The country code is missing',
  needsCountryHint: 'Please paste it with its code, such as +1 or +86.',
  unreadable: 'We cannot read this',
  unreadableHint: 'Paste one website, account, mail address, phone or case number at a time, and no whole sentence.',
  secret: 'That looks like a recovery phrase, a key or a code, so we cleared it. Please do not paste it anywhere.',

  cannot: 'This cannot be checked now',
  cannotAway: 'The official list is not on this device yet. Please try again when you are online.',
  cannotExpired: 'The official list has expired. Until it is back, please reach us in the wallet only.',
  cannotKey:
    'This page came without the key to check with, so we give no answer here. Please open the wallet and check in support.',
  cannotTrust:
    'The official list did not pass its signature check, so we did not use it. Until it is back, please reach us in the wallet only.',
  tryAgain: 'Try again',

  how: 'How to recognise us',
  howBadge: 'A verified mark beside the name, at the top of the conversation',
  howBadgeHint: 'It is drawn outside the messages. A mark in a name, a picture or a message means nothing.',
  howNever: 'We never ask for your recovery phrase, private key, password or a code',
  howNeverHint: 'Nor for your screen, nor that you pay first.',
  howMails: 'Official mail',
  howSites: 'Official websites',
  private: 'Checking happens on your device and sends nothing; only a case number is asked of our server.',
};
