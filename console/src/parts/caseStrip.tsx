// The panel in one line, where the screen has no room for it; and the button that opens it.
import type { OpenConversation } from '@recourse/shared/conversation';
import { runningDate } from '../state/caseView.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { day, money } from '../words/times.ts';
import { Icon } from './icon.tsx';
import type { PanelCase } from './panel.tsx';

export function CaseStrip(of: {
  conversation: OpenConversation;
  chosen: PanelCase | undefined;
  open: () => void;
  shown: boolean;
}) {
  const { desk } = useWorkspace();
  const { panel: said, refund, conversation: talk } = words.value;
  const known = of.conversation.customer.kind === 'known';
  const { chosen } = of;
  const date = chosen && runningDate(chosen.state);
  return (
    <div class={of.shown ? 'strip shown' : 'strip'}>
      <Icon name={known ? 'shield' : 'device'} />
      <div class="cell">
        {known ? said.verifiedShort : said.unverifiedShort}
        <small>{of.conversation.locale}</small>
      </div>
      {chosen && (
        <>
          <div class="cell">
            <b class="strong num">{money(chosen.state.request.amount, chosen.state.request.currency)}</b>
            <small>{refund.reasons[chosen.state.request.reason]}</small>
          </div>
          <div class="cell wide-only">
            {refund.verdicts[chosen.state.verdict.verdict]}
            <small>{chosen.state.verdict.codes.join(', ') || said.policy}</small>
          </div>
          {date && (
            <div class="cell wide-only">
              {day(date.to, desk.clock.now.value)}
              <small>{said[date.kind]}</small>
            </div>
          )}
        </>
      )}
      <button type="button" class="btn ghost" aria-keyshortcuts="i" onClick={of.open}>
        {talk.details}
        <Icon name="right" size="s" />
      </button>
    </div>
  );
}
