// The console in English.
// Owns what agents read. Never holds words for customers.
import type { FailureCode } from '@recourse/shared/protocol';
import { accountEn } from './accountEn.ts';
import { caseEn } from './caseEn.ts';
import { chainEn } from './chainEn.ts';
import { evidenceEn } from './evidenceEn.ts';
import { firstEn } from './firstEn.ts';
import { linksEn } from './linksEn.ts';
import { recordEn } from './recordEn.ts';
import { refundEn } from './refundEn.ts';
import { talkEn } from './talkEn.ts';

export const en = {
  refund: refundEn,
  ...talkEn,
  ...caseEn,
  chain: chainEn,
  evidence: evidenceEn,
  record: recordEn,
  ...accountEn,
  ...firstEn,
  ...linksEn,
  /** Between the names of a list. */
  comma: ', ',
  dayOf: (name: string, date: string) => `${name}, ${date}`,
  languageName: 'English',
  language: 'Language',

  nav: {
    main: 'Console',
    inbox: 'Conversations',
    cases: 'Cases',
    lists: 'Lists',
    conversations: 'Conversations',
    keys: 'Keyboard',
    settings: 'Settings',
    you: 'You and your team',
    late: (n: number) => `${n} late`,
  },
  lists: {
    mine: 'Mine',
    queued: 'Waiting',
    open: 'Open conversations',
    closed: 'Closed',
    casesToDecide: 'Cases to decide',
    casesToConfirm: 'Needs a second person',
    casesWaiting: 'Waiting on others',
    casesDone: 'Done',
  },
  listNote: {
    mine: 'longest wait first',
    queued: 'longest wait first',
    open: 'longest wait first',
    closed: 'newest first',
    casesToDecide: 'answer due first',
    casesToConfirm: 'first due first',
    casesWaiting: 'next date first',
    casesDone: 'newest first',
  },
  listEmpty: {
    mine: ['Nobody is waiting for you.', 'New ones appear here by themselves.'],
    queued: ['Nobody waits in the line.', 'Whoever asks for a person stands here until somebody takes it.'],
    open: ['No conversation is open.', 'New ones appear here by themselves.'],
    closed: ['Nothing was closed yet.', 'A new message opens a conversation again.'],
    casesToDecide: ['No case waits for a decision.', 'Requests appear here when they are submitted.'],
    casesToConfirm: [
      'Nothing waits for a second person.',
      'What a colleague proposed above the limit stands here, and records that one wants to take out.',
    ],
    casesWaiting: ['No case waits on others.', 'Here stand questions to customers and payouts on their way.'],
    casesDone: ['No case is done yet.', 'Refunded, denied and closed cases stand here.'],
  } as Record<string, readonly [string, string]>,
  listFailed: 'This list could not be loaded.',
  listLongest: (wait: string) => `longest ${wait}`,
  listLate: (n: number) => `${n} late`,

  row: {
    device: (id: string) => `Device ${id}`,
    customer: 'Customer',
    you: 'You',
    unread: (n: number) => `${n} unread`,
    waits: (wait: string) => `waits ${wait}`,
    noMessage: 'No message yet',
    with: (name: string) => `With ${name}`,
    inLine: 'In the line',
    urgent: 'Urgent',
    withYou: 'With you',
    guide: 'With the guide',
    closed: 'Closed',
    case: (state: string) => `Case: ${state.toLowerCase()}`,
    due: (date: string) => `due ${date}`,
    late: (span: string) => `${span} late`,
    appeal: 'Appeal',
    notForYou: 'Needs another person',
    proposed: (name: string) => `${name} proposed`,
    toConfirm: 'Confirm',
    onHold: 'On hold',
    raised: {
      firstAnswer: 'Not looked at',
      near: 'Date is near',
      late: 'Late',
      nudge: 'Asked to hurry',
      agent: 'Handed up',
    } as Record<string, string>,
    payouts: { pending: 'To pay', sent: 'Sent', failed: 'Payout failed' } as Record<string, string>,
  },

  place: {
    now: 'now',
    minutes: (n: number) => `${n} min`,
    hours: (n: number) => `${n} h`,
    days: (n: number) => `${n} d`,
  },

  team: {
    title: 'Team',
    available: 'Available',
    away: 'Away',
    gone: 'Gone',
    takes: 'Takes conversations',
    takesNone: 'Takes none',
    load: (load: number, capacity: number) => `${load} of ${capacity}`,
    setStatus: 'Your status',
    signOut: 'Sign out',
    failed: 'The status could not be changed.',
  },
  settings: {
    title: 'Settings',
    theme: 'Appearance',
    themes: firstEn.themes,
    send: 'Send with',
    sendKeys: { enter: '↵', modEnter: (mod: string) => `${mod} ↵` },
    sound: 'Sound for new messages',
    singleKeys: 'Single-key shortcuts',
  },
  keys: {
    title: 'Keyboard',
    anywhere: 'Anywhere',
    list: 'List',
    conversation: 'Conversation',
    case: 'Case',
    sheet: 'This sheet',
    escape: 'Back',
    goMine: 'Mine',
    goWaiting: 'Waiting',
    goStops: 'Stopped lines',
    goCases: 'Cases to decide',
    move: 'Next, previous',
    open: 'Open',
    reply: 'Reply',
    note: 'Note',
    send: 'Send',
    take: 'Take',
    giveBack: 'Give back',
    close: 'Close',
    details: 'Details',
    go: 'Send the decision',
    off: 'Single keys are switched off in Settings.',
  },

  net: {
    reconnecting: 'Reconnecting.',
    kept: 'What you write is kept and goes out by itself, in order.',
    notKept: 'This device keeps nothing: leave the page open until we are back.',
    asOf: (time: string) => `Shown as of ${time}`,
    tryNow: 'Try now',
    connecting: 'Connecting',
    refused: 'The relay does not accept this connection.',
    outdated: 'This page is older than the relay. Reload it.',
    reload: 'Reload',
  },

  hollow: {
    allDone: 'All answered',
    allDoneSub: (room: number) =>
      room === 1
        ? 'Nobody waits for you. You are available, with room for 1 more.'
        : `Nobody waits for you. You are available, with room for ${room} more.`,
    full: 'Your hands are full. New conversations go to your colleagues.',
    away: 'You are away. New conversations go to your colleagues.',
    offline: 'We are not connected.',
    choose: 'Choose a conversation',
    chooseSub: 'The longest wait stands first.',
    chooseCase: 'Choose a case',
    chooseCaseSub: 'The one that is due first stands first.',
    takeNext: 'Take the next in the line',
    decideNext: 'Decide the case that is due first',
    waitingCount: (n: number) => (n === 1 ? '1 waits' : `${n} wait`),
  },

  title: (n: number) => (n > 0 ? `(${n}) Recourse` : 'Recourse'),

  failures: {
    notFound: 'This is not here any more.',
    forbidden: 'You may not do this.',
    alreadyAssigned: 'Somebody was faster: this conversation has an agent already.',
    notAssignedToYou: 'This conversation is not with you any more. Your words were not sent.',
    conversationClosed: 'The conversation was closed meanwhile.',
    notPossibleNow: 'The case moved on meanwhile, perhaps by a colleague. Look at its history.',
    amountTooHigh: 'The amount is more than the customer asked for.',
    needsAnotherPerson: 'Somebody else has to do this: not whoever decided or proposed it before.',
    nobodyToConfirm: 'This takes a second account, of the rank senior or above.',
    needsHigherRank: 'A senior agent has to do this.',
    disputeOpen: 'A bank dispute is open: nothing is decided and nothing paid until it ends.',
    tooSoon: 'It is too early for this.',
    invalidField: 'Something in the form is not right.',
    tooLate: 'The date for this has passed.',
    secretStopped: 'The relay found a secret in the words; they were not stored.',
    guardAway: 'The guard could not read the words, so nothing went out. Try again in a moment.',
    askStopped: 'The relay stopped the words: they ask for something that nobody may ask for.',
    rateLimited: 'Too much in a short time. It goes out by itself in a moment.',
    unavailable: 'The relay cannot reach its store. It is tried again by itself.',
    unauthenticated: 'You are signed out.',
  } as Partial<Record<FailureCode, string>>,
  failed: 'This did not work, and nothing was changed.',
};

export type Words = typeof en;
