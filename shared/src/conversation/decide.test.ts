import { describe, expect, test } from 'vitest';
import type { Author } from '../kit/author.ts';
import type { ConversationCommand } from './commands.ts';
import { decideConversation } from './decide.ts';
import type { ConversationEvent } from './events.ts';
import { type Conversation, evolveConversation, noConversation } from './state.ts';

const mei: Author = { role: 'customer', id: 'dv_mei' };
const kai: Author = { role: 'agent', id: 'ag_kai', name: 'Kai' };
const lin: Author = { role: 'agent', id: 'ag_lin', name: 'Lin' };
const relay: Author = { role: 'relay' };

type Happened = [Author, ConversationEvent];

const started: Happened = [
  mei,
  {
    type: 'conversationStarted',
    customer: { id: 'dv_mei', kind: 'device' },
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
  },
];
const wrote: Happened = [mei, { type: 'messagePosted', text: '扣了两次款' }];
const queued: Happened = [relay, { type: 'queued', reason: 'message', since: 1000 }];
const toKai: Happened = [relay, { type: 'agentAssigned', agent: { id: 'ag_kai', name: 'Kai' } }];
const closed: Happened = [kai, { type: 'conversationClosed' }];

/** The position of the nth event is n, its time n seconds. */
function stateAfter(...events: Happened[]): Conversation {
  return events.reduce<Conversation>(
    (state, [author, event], index) =>
      evolveConversation(state, {
        at: index + 1,
        time: (index + 1) * 1000,
        author,
        command: `${'o'.repeat(22)}.1`,
        event,
      }),
    noConversation,
  );
}

function given(...events: Happened[]) {
  const state = stateAfter(...events);
  return {
    when(author: Author, command: ConversationCommand) {
      const decision = decideConversation(state, command, { id: `${'c'.repeat(22)}.1`, author, now: 60_000 });
      return {
        thenHappened: (...expected: ConversationEvent[]) => expect(decision).toEqual({ events: expected }),
        thenRefused: (code: string) => expect(decision).toEqual({ refusal: { code } }),
      };
    },
  };
}

describe('a customer', () => {
  test('starts a conversation once', () => {
    const start: ConversationCommand = {
      type: 'startConversation',
      customer: { id: 'dv_mei', kind: 'device' },
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
    };
    given().when(mei, start).thenHappened(started[1]);
    given(started).when(mei, start).thenRefused('alreadyStarted');
  });

  test('takes a place in the line with the first message, and keeps it with the next', () => {
    const message: ConversationEvent = { type: 'messagePosted', text: '在吗' };
    given(started)
      .when(mei, { type: 'postMessage', text: '在吗' })
      .thenHappened({ type: 'queued', reason: 'message', since: 60_000 }, message);
    given(started, queued, wrote).when(mei, { type: 'postMessage', text: '在吗' }).thenHappened(message);
  });

  test('opens a closed conversation again by writing', () => {
    given(started, queued, wrote, toKai, closed)
      .when(mei, { type: 'postMessage', text: '还有一个问题' })
      .thenHappened(
        { type: 'conversationReopened' },
        { type: 'queued', reason: 'message', since: 60_000 },
        { type: 'messagePosted', text: '还有一个问题' },
      );
  });

  test('can ask for a person from the guide; asking again changes nothing', () => {
    given(started).when(mei, { type: 'askForPerson' }).thenHappened({ type: 'queued', reason: 'asked', since: 60_000 });
    given(started, queued).when(mei, { type: 'askForPerson' }).thenHappened();
    given(started, queued, toKai).when(mei, { type: 'askForPerson' }).thenHappened();
  });
});

describe('an agent', () => {
  test('writes only under the assignment that he saw', () => {
    const reply = (assignment: number): ConversationCommand => ({ type: 'postMessage', text: '您好', assignment });
    given(started, queued, wrote, toKai).when(kai, reply(4)).thenHappened({ type: 'messagePosted', text: '您好' });
    given(started, queued, wrote, toKai).when(kai, reply(3)).thenRefused('notAssignedToYou');
    given(started, queued, wrote, toKai).when(lin, reply(4)).thenRefused('notAssignedToYou');
    given(started, queued, wrote).when(kai, reply(2)).thenRefused('notAssignedToYou');
  });

  test('gives back to the old place in the line', () => {
    given(started, queued, wrote, toKai)
      .when(kai, { type: 'giveBack' })
      .thenHappened({ type: 'queued', reason: 'givenBack', since: 1000 });
    given(started, queued, wrote, toKai).when(lin, { type: 'giveBack' }).thenRefused('notAssignedToYou');
  });

  test('takes what nobody has, also what was closed, but not what another has', () => {
    given(started, queued)
      .when(lin, { type: 'takeConversation' })
      .thenHappened({ type: 'agentAssigned', agent: { id: 'ag_lin', name: 'Lin' } });
    given(started, queued, toKai).when(lin, { type: 'takeConversation' }).thenRefused('alreadyAssigned');
    given(started, queued, toKai, closed)
      .when(lin, { type: 'takeConversation' })
      .thenHappened({ type: 'conversationReopened' }, { type: 'agentAssigned', agent: { id: 'ag_lin', name: 'Lin' } });
  });

  test('closes only his own, once', () => {
    given(started, queued, toKai).when(kai, { type: 'closeConversation' }).thenHappened({ type: 'conversationClosed' });
    given(started, queued, toKai).when(lin, { type: 'closeConversation' }).thenRefused('notAssignedToYou');
    given(started, queued, toKai, closed).when(kai, { type: 'closeConversation' }).thenRefused('conversationClosed');
  });

  test('cannot write as the relay, and a customer cannot write notes', () => {
    given(started).when(mei, { type: 'postNote', text: 'psst' }).thenRefused('forbidden');
    given(started).when(relay, { type: 'postMessage', text: 'hi' }).thenRefused('forbidden');
  });
});

describe('the relay', () => {
  test('assigns only the place in the line that the matcher saw', () => {
    const assign = (queuedAt: number): ConversationCommand => ({
      type: 'assignAgent',
      agent: { id: 'ag_kai', name: 'Kai' },
      queuedAt,
    });
    given(started, queued).when(relay, assign(2)).thenHappened(toKai[1]);
    given(started, queued).when(relay, assign(1)).thenRefused('alreadyAssigned');
    given(started, queued, toKai).when(relay, assign(2)).thenRefused('alreadyAssigned');
  });

  test('takes back from an agent who vanished, at the old place', () => {
    given(started, queued, toKai)
      .when(relay, { type: 'releaseFromAgent', assignment: 3 })
      .thenHappened({ type: 'queued', reason: 'agentLeft', since: 1000 });
    given(started, queued, toKai)
      .when(relay, { type: 'releaseFromAgent', assignment: 2 })
      .thenRefused('alreadyAssigned');
  });

  test('links a case once, and brings a person if one is needed', () => {
    const link = (needsPerson: boolean): ConversationCommand => ({
      type: 'linkCase',
      case: 'harbor.rc.00.x',
      needsPerson,
    });
    const linked: Happened = [relay, { type: 'caseLinked', case: 'harbor.rc.00.x' }];
    given(started).when(relay, link(false)).thenHappened(linked[1]);
    given(started)
      .when(relay, link(true))
      .thenHappened(linked[1], { type: 'queued', reason: 'caseSubmitted', since: 60_000 });
    given(started, linked).when(relay, link(true)).thenHappened();
  });

  test('adopts a device for a known customer, never back', () => {
    const known = { id: 'kn_mei', kind: 'known' as const, name: 'Mei' };
    given(started)
      .when(relay, { type: 'identifyCustomer', customer: known })
      .thenHappened({ type: 'customerIdentified', customer: known });
    given(started, [relay, { type: 'customerIdentified', customer: known }])
      .when(relay, { type: 'identifyCustomer', customer: { id: 'kn_other', kind: 'known' } })
      .thenRefused('alreadyKnown');
  });
});

test('nothing but starting can be done to a conversation that does not exist', () => {
  given().when(mei, { type: 'postMessage', text: 'hi' }).thenRefused('notFound');
  given().when(kai, { type: 'takeConversation' }).thenRefused('notFound');
});

test('the wait runs from the oldest unanswered message and ends with an answer', () => {
  const again: Happened = [mei, { type: 'messagePosted', text: '喂' }];
  const answer: Happened = [kai, { type: 'messagePosted', text: '您好' }];
  expect(stateAfter(started, queued, wrote, again)).toMatchObject({ waitingSince: 3000 });
  expect(stateAfter(started, queued, wrote, toKai, again, answer)).toMatchObject({ waitingSince: undefined });
});

describe('where money may still be leaving', () => {
  const urgent: Happened = [relay, { type: 'queued', reason: 'asked', since: 1000, urgent: true }];

  test('who asks stands before all others', () => {
    given(started)
      .when(mei, { type: 'askForPerson', urgent: true })
      .thenHappened({ type: 'queued', reason: 'asked', since: 60_000, urgent: true });
  });

  test('who waits already moves up once, and keeps the time of his wait', () => {
    given(started, queued)
      .when(mei, { type: 'askForPerson', urgent: true })
      .thenHappened({ type: 'queued', reason: 'asked', since: 1000, urgent: true });
    given(started, urgent).when(mei, { type: 'askForPerson', urgent: true }).thenHappened();
  });

  test('a conversation that its agent gives back is still urgent', () => {
    given(started, urgent, toKai)
      .when(kai, { type: 'giveBack' })
      .thenHappened({ type: 'queued', reason: 'givenBack', since: 1000, urgent: true });
  });
});

describe('erasing a conversation', () => {
  const erase = (quietSince?: number): ConversationCommand => ({
    ...{ type: 'eraseConversation', why: quietSince === undefined ? 'request' : 'term', quietSince },
  });
  const erased = (why: 'term' | 'request'): ConversationEvent => ({
    ...{ type: 'conversationErased', why, customer: { id: 'dv_mei', kind: 'device' } },
  });

  test('by a term waits until nobody waits or works in it, and nothing has happened since then', () => {
    given(started, queued).when(relay, erase(9_000)).thenRefused('notPossibleNow');
    given(started, queued, toKai).when(relay, erase(9_000)).thenRefused('notPossibleNow');
    given(started, queued, toKai, closed).when(relay, erase(3_999)).thenRefused('notPossibleNow');
    given(started, queued, toKai, closed).when(relay, erase(4_000)).thenHappened(erased('term'));
    // He looked, the guide answered, and no person was needed.
    given(started).when(relay, erase(1_000)).thenHappened(erased('term'));
  });

  test('by request waits for nothing, and only the relay does it', () => {
    given(started, queued, toKai).when(relay, erase()).thenHappened(erased('request'));
    given(started, closed).when(kai, erase()).thenRefused('forbidden');
    given(started, closed).when(mei, erase()).thenRefused('forbidden');
  });

  test('leaves whose it was, without his name, and nothing can be done to it any more', () => {
    const known: Happened = [
      relay,
      { type: 'customerIdentified', customer: { id: 'kn_mei', kind: 'known', name: 'Mei' } },
    ];
    const customer = { id: 'kn_mei', kind: 'known' as const };
    const gone: ConversationEvent = { type: 'conversationErased', why: 'request', customer };
    given(started, known).when(relay, erase()).thenHappened(gone);
    const left = { name: 'erased', why: 'request', customer };
    expect(stateAfter(started, known, [relay, gone])).toEqual({ ...left, at: 3_000 });
    // Who folds the log anew finds nothing before it.
    expect(stateAfter([relay, gone])).toEqual({ ...left, at: 1_000 });
    given(started, [relay, erased('term')])
      .when(mei, { type: 'postMessage', text: 'hi' })
      .thenRefused('notFound');
    given(started, [relay, erased('term')])
      .when(relay, erase())
      .thenRefused('notFound');
  });
});
