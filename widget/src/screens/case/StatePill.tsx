// Where a case stands: colour, dot and word.
import type { PublicState } from '@recourse/shared/views';
import type { RefundWords } from '@recourse/shared/words';

const looks: Record<PublicState, string> = {
  submitted: ' state-live',
  inReview: ' state-live',
  needsInformation: ' state-wait',
  approved: ' state-good',
  refunded: ' state-good',
  denied: ' state-no',
  answered: '',
  closed: '',
};

export function StatePill({ state, words }: { state: PublicState; words: RefundWords }) {
  return <span class={`state${looks[state]}`}>{words.state[state]}</span>;
}
