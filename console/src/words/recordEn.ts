// What an agent reads about taking the record of a case out: asking, agreeing, and what became of it, in English.

export const recordEn = {
  heading: 'The record as a file',
  export: 'Export the record',
  title: 'Export the record',
  askSub:
    'The record holds everything that happened in this case, with nothing masked. A second person agrees first; then you have 15 minutes to take it.',
  written: 'That you ask, what for, who agrees and that you take it is written down.',
  why: 'What for',
  reasons: {
    askedByCustomer: 'The customer asks for it',
    bankDispute: 'A dispute at a bank',
    authority: 'Police, court, regulator or ombudsman',
    review: 'Internal review',
  },
  ask: 'Ask for it',
  asking: 'Asking',
  asked: 'Asked. A senior colleague sees it now.',
  nobody:
    'Nobody else here could agree to this. It takes a second account of the rank senior or above: whoever runs Recourse adds one with recourse agent add --role senior. Where one person works alone, exportNeedsSecondPerson: false lets them take records without.',
  you: 'You',
  status: {
    waiting: 'Waits for a second person',
    granted: (name: string) => `${name} agreed`,
    ready: (name: string | undefined, time: string) =>
      `${name === undefined ? 'Here it takes no second person' : `${name} agreed`}. Take it by ${time}.`,
    alone: 'Granted without a second person',
    taken: (time: string) => `Taken ${time}`,
    refused: (name: string) => `${name} refused it`,
    withdrawn: 'Taken back',
    lapsed: 'Lapsed. It can be asked for again.',
  },
  takeBack: 'Take it back',
  take: 'Take it',
  takeAgain: 'Take it once more',
  wants: (name: string) => `${name} wants the record of this case`,
  keys: { agree: 'Agree to an export', refuse: 'Refuse an export' },
  agree: 'Agree',
  refuse: 'Refuse',
  agreed: (name: string) => `Agreed. ${name} has 15 minutes to take it.`,
  refusedNow: 'Refused. Your colleague sees it.',
  first: 'It was answered or taken back meanwhile.',
  ready: (number: string) => `The record of ${number} can be taken now, for 15 minutes.`,
  mark: { toAgree: 'Export?', waiting: 'Export waits', ready: 'Record ready' },
  sub: 'Everything that happened in this case, with nothing masked. You can take it once. Keep it no longer than you need it.',
  page: 'Page to read and print',
  file: 'File that can be checked',
  fetch: 'Put it together',
  fetching: 'Putting it together',
  failed: 'The record could not be put together.',
  tooLate: 'The time to take it has passed. Ask for it again.',
  tooMany: 'You asked for many within an hour. Ask your supervisor, or go on later.',
};

export type RecordWords = typeof recordEn;
