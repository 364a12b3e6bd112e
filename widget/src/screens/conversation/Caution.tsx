// What we remind the customer of under an agent's message that the guard found doubtful.
// Owns the drawing, in the widget's own words and outside the bubble: nothing that an agent writes can look like it or change it.
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../state/context.ts';
import type { LaterWords } from '../../words/loadWords.ts';

type Kind = keyof LaterWords['cautions'];

/** A rule that is not named here, as of a newer relay, is still cautioned about. */
const kinds: Readonly<Record<string, Kind>> = {
  asksForPhrase: 'secret',
  asksForKey: 'secret',
  asksForPassword: 'secret',
  asksForCode: 'secret',
  asksForCard: 'secret',
  handsOverPhrase: 'secret',
  asksForScreen: 'screen',
  asksForPayment: 'payment',
  asksForTransfer: 'payment',
  asksForApproval: 'payment',
  leadsElsewhere: 'elsewhere',
  unlistedLink: 'link',
  lookalikeLink: 'link',
  knownPhishing: 'phishing',
  asksForPapers: 'papers',
  asksForBankAccount: 'papers',
  asksForAddress: 'papers',
  hurries: 'hurry',
  asksForSilence: 'hurry',
  promises: 'promise',
};

export function Caution({ rule }: { rule: string }) {
  const words = useWords().cautions;
  const kind = Object.hasOwn(kinds, rule) ? kinds[rule]! : 'other';
  return (
    <aside class="caution" aria-label={words.label}>
      <Icon name="shield" small />
      <span>{words[kind]}</span>
    </aside>
  );
}
