// The right column: who the customer is, and the case beside the conversation.
import type { SubmittedCase } from '@recourse/shared/case';
import type { OpenConversation } from '@recourse/shared/conversation';
import { caseNumber } from '@recourse/shared/kit';
import { shortId } from '@recourse/shared/words';
import type { FollowedCase } from '../state/followed.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { languageName, moment, timeThere } from '../words/times.ts';
import { CaseActions } from './caseActions.tsx';
import { CaseSections } from './caseSections.tsx';
import { nameOf } from './conversation.tsx';
import { Icon } from './icon.tsx';
import { Id } from './id.tsx';
import { Avatar } from './small.tsx';

export interface PanelCase {
  log: string;
  followed: FollowedCase;
  state: SubmittedCase;
}

export function Panel(of: {
  conversation: OpenConversation | undefined;
  chosen: PanelCase | undefined;
  choose: (log: string) => void;
  open: boolean;
  hide: () => void;
}) {
  const { desk } = useWorkspace();
  const { conversation, chosen } = of;
  const said = words.value.panel;
  const customer = conversation?.customer ?? chosen?.state.customer;
  const locale = conversation?.locale ?? chosen?.state.locale ?? 'en';
  return (
    <aside class={of.open ? 'col panel open' : 'col panel'} id="panel" aria-label={said.label}>
      <div class="head">
        {customer && (
          <>
            <Avatar id={customer.id} name={customer.name ?? customer.id.slice(-4)} />
            <div class="grow">
              <h2 class="strong ell panel-name" lang={locale}>
                {nameOf(customer)}
              </h2>
              <p class={customer.kind === 'known' ? 'known yes' : 'known'}>
                <Icon name={customer.kind === 'known' ? 'shield' : 'device'} size="s" />
                {customer.kind === 'known' ? said.verified : said.unverified}
              </p>
            </div>
          </>
        )}
        <button type="button" class="icon-btn right" aria-label={said.hide} title={said.hide} onClick={of.hide}>
          <Icon name="panel" />
        </button>
      </div>
      <div class={desk.online.value ? 'body scroll' : 'body scroll stale'}>
        {customer && <CustomerFacts customer={customer} conversation={conversation} locale={locale} />}
        {conversation && conversation.cases.length > 1 && (
          <section class="sect">
            <h3 class="cap">{words.value.nav.cases}</h3>
            <div class="case-pick">
              {conversation.cases.map((log) => (
                <button type="button" key={log} aria-pressed={log === chosen?.log} onClick={() => of.choose(log)}>
                  {caseNumber(log).slice(0, 7)}…{caseNumber(log).slice(-4)}
                </button>
              ))}
            </div>
          </section>
        )}
        {chosen ? (
          <CaseSections log={chosen.log} followed={chosen.followed} state={chosen.state} />
        ) : (
          conversation?.cases.length === 0 && (
            <section class="sect">
              <h3 class="cap">{said.noCase}</h3>
              <p class="muted small-text">{said.noCaseSub}</p>
            </section>
          )
        )}
      </div>
      {chosen && <CaseActions log={chosen.log} state={chosen.state} />}
    </aside>
  );
}

function CustomerFacts(of: {
  customer: OpenConversation['customer'];
  conversation: OpenConversation | undefined;
  locale: string;
}) {
  const { desk } = useWorkspace();
  const { conversation } = of;
  const said = words.value.panel;
  const now = desk.clock.now.value;
  const there = conversation && timeThere(now, conversation.timeZone);
  return (
    <section class="sect">
      <dl class="kv">
        <dt>{said.language}</dt>
        <dd>
          {languageName(of.locale)} <span class="tag">{of.locale}</span>
        </dd>
        {there && (
          <>
            <dt>{said.there}</dt>
            <dd class="num">{there}</dd>
          </>
        )}
        {conversation?.openedFrom !== undefined && (
          <>
            <dt>{said.from}</dt>
            <dd lang={of.locale}>{conversation.openedFrom}</dd>
          </>
        )}
        {conversation && (
          <>
            <dt>{said.since}</dt>
            <dd class="num">{moment(conversation.startedAt, now)}</dd>
          </>
        )}
        <dt>{said.id}</dt>
        <dd>
          <Id id={of.customer.id} short={shortId(of.customer.id)} what={said.id} />
        </dd>
      </dl>
    </section>
  );
}
