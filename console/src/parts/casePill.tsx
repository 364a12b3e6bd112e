// A case's state at a glance. Amber waits on us, grey on others, green is money on its way; a denial is an answer and stays grey.
import type { AgentCaseRow, PublicState } from '@recourse/shared/views';
import { words } from '../words/index.ts';
import { Pill, type PillTone } from './small.tsx';

const tones: Record<PublicState, PillTone> = {
  submitted: 'accent',
  inReview: 'amber',
  needsInformation: 'plain',
  approved: 'green',
  refunded: 'green',
  denied: 'plain',
  answered: 'plain',
  closed: 'plain',
};

export function StatePill({ state }: { state: PublicState }) {
  return <Pill tone={tones[state]}>{words.value.refund.states[state]}</Pill>;
}

/** The same in a conversation's row, where it has to say that it speaks of a case. */
export function CasePill({ row }: { row: AgentCaseRow }) {
  const { refund, row: said } = words.value;
  return <Pill tone={tones[row.state]}>{said.case(refund.states[row.state])}</Pill>;
}
