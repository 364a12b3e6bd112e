// Plays one story: the customer and the agents do what it says, one after the other.
// Owns the order and what one act needs of those before. Never invents a word.
import { conversationIdFor } from '@recourse/shared/kit';
import { type RefundRequest, shownConsent, toRequest } from '@recourse/shared/refund';
import type { AgentDraft, CustomerDraft, Person } from './people.ts';
import type { AgentAct, AgentLogin, CustomerAct, SeedRequest, Story } from './script.ts';

export interface Cast {
  site: string;
  customer: Person<CustomerDraft>;
  agents: Record<AgentLogin, Person<AgentDraft>>;
  /** Milliseconds since 1970. */
  now: () => number;
}

interface Stage {
  conversation: string;
  case?: string;
  amount?: string;
  /** The seq at which each agent took the conversation. */
  assignment?: number;
}

export async function play(story: Story, cast: Cast): Promise<void> {
  const { locale, timeZone, openedFrom } = story;
  const started = await cast.customer.does((id) => ({
    ...{ type: 'startConversation', log: conversationIdFor(cast.site, id), locale, timeZone },
    ...(openedFrom !== undefined && { openedFrom }),
  }));
  const stage: Stage = { conversation: started.log };
  for (const act of story.acts) {
    if ('customer' in act) await customerActs(act, { story, cast, stage });
    else await agentActs(act, { cast, stage });
  }
}

async function customerActs(
  act: CustomerAct,
  { story, cast, stage }: { story: Story; cast: Cast; stage: Stage },
): Promise<void> {
  const { customer } = cast;
  const log = stage.conversation;
  switch (act.customer) {
    case 'say':
      await customer.does({ type: 'postMessage', log, text: act.text });
      return;
    case 'submit': {
      const { locale, timeZone } = story;
      const request = requestFrom(act.request, { now: cast.now(), timeZone });
      const submitted = await customer.does({
        type: 'submitCase',
        conversation: log,
        locale,
        timeZone,
        request,
        consent: shownConsent,
      });
      stage.case = submitted.log;
      stage.amount = request.amount;
      return;
    }
    case 'appeal':
      await customer.does({ type: 'appealCase', log: caseOf(stage), words: act.words });
      return;
    case 'withdraw':
      await customer.does({ type: 'withdrawCase', log: caseOf(stage) });
      return;
    case 'read':
      await customer.reads(log);
  }
}

async function agentActs(act: AgentAct, { cast, stage }: { cast: Cast; stage: Stage }): Promise<void> {
  const agent = cast.agents[act.agent];
  const log = stage.conversation;
  switch (act.does) {
    case 'take':
      stage.assignment = (await agent.does({ type: 'takeConversation', log })).at;
      return;
    case 'say':
      await agent.does({ type: 'postMessage', log, text: act.text, assignment: stage.assignment ?? 0 });
      return;
    case 'note':
      await agent.does({ type: 'postNote', log, text: act.text });
      return;
    case 'read':
      await agent.reads(log);
      return;
    case 'close':
      await agent.does({ type: 'closeConversation', log });
      return;
    case 'review':
      await agent.does({ type: 'startReview', log: caseOf(stage) });
      return;
    case 'ask':
      await agent.does({ type: 'requestInformation', log: caseOf(stage), words: act.words, evidence: act.evidence });
      return;
    case 'approve':
      await agent.does({ type: 'approveCase', log: caseOf(stage), amount: stage.amount ?? '', words: act.words });
      return;
    case 'deny': {
      const { codes, words, change } = act;
      await agent.does({ type: 'denyCase', log: caseOf(stage), codes, words, ...(change !== undefined && { change }) });
      return;
    }
    case 'pay':
      await agent.does({ type: 'recordPayout', log: caseOf(stage), reference: act.reference });
  }
}

function caseOf(stage: Stage): string {
  if (stage.case === undefined) throw new Error('nothing was submitted before');
  return stage.case;
}

export function requestFrom(
  { hoursAgo, ...draft }: SeedRequest,
  { now, timeZone }: { now: number; timeZone: string },
): RefundRequest {
  const paidAt = new Date(now - hoursAgo * 3_600_000).toISOString();
  const confirmed = draft.chainStatus === 'confirmed' && { confirmedAt: paidAt };
  const made = toRequest({ ...draft, ...confirmed, paidAt, timeZone }, { now });
  if ('problems' in made) throw new Error(`not a request: ${JSON.stringify(made.problems)}`);
  return made.request;
}
