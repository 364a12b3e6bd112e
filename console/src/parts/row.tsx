// One row of a list: a conversation or a case.
// Owns what is said at a glance. Every colour has a word or a time beside it.
import { hasRank } from '@recourse/shared/case';
import type { AgentRow } from '@recourse/shared/protocol';
import type { AgentCaseRow, AgentConversationRow } from '@recourse/shared/views';
import { dueTone, type Tone, unreadOf, waitsSince, waitTone } from '../state/rowRules.ts';
import { customerName, useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { day, money, span, wait } from '../words/times.ts';
import { CasePill, StatePill } from './casePill.tsx';
import { Icon } from './icon.tsx';
import { Avatar, Pill, shortNumber } from './small.tsx';

export function Row({ row, onOpen, tabbable }: { row: AgentRow; onOpen: () => void; tabbable: boolean }) {
  const { place, desk } = useWorkspace();
  const current = place.value.chosen === row.log;
  const unread = row.kind === 'conversation' ? unreadOf(row, desk.readOf(row.log)) : 0;
  const name = customerName(row, words.value.row.device);
  return (
    <button
      type="button"
      class={unread > 0 ? 'row unread' : 'row'}
      data-log={row.log}
      aria-current={current ? 'true' : undefined}
      tabIndex={tabbable ? 0 : -1}
      onClick={onOpen}
    >
      <Avatar id={row.customer.id} name={row.customer.name ?? row.customer.id.slice(-4)} />
      <span>
        {row.kind === 'conversation' ? (
          <ConversationLines row={row} name={name} unread={unread} />
        ) : (
          <CaseLines row={row} name={name} />
        )}
      </span>
    </button>
  );
}

function FirstLine(of: { row: AgentRow; name: string; tone: Tone; time: string; said?: string }) {
  return (
    <span class="l1">
      <b class="ell" lang={of.row.locale}>
        {of.name}
      </b>
      <span class="tag">{of.row.locale.split('-')[0]}</span>
      <span class={`wait ${of.tone}`}>
        {of.tone !== 'quiet' && <Icon name="clock" size="xs" />}
        {of.said && <span class="sr">{of.said}</span>}
        <span aria-hidden={of.said ? 'true' : undefined}>{of.time}</span>
      </span>
    </span>
  );
}

function ConversationLines({ row, name, unread }: { row: AgentConversationRow; name: string; unread: number }) {
  const { desk } = useWorkspace();
  const said = words.value.row;
  const now = desk.clock.now.value;
  const since = waitsSince(row);
  const waited = since === undefined ? undefined : now - since;
  const cases = row.cases.flatMap((log) => desk.rows.row(log) ?? []);
  const newest = cases.at(-1);
  return (
    <>
      <FirstLine
        row={row}
        name={name}
        tone={waited === undefined ? 'quiet' : waitTone(waited)}
        time={waited === undefined ? span(now - row.lastAt) : wait(waited)}
        {...(waited !== undefined && { said: said.waits(span(waited)) })}
      />
      <span class="l2 ell" lang={row.lastMessage ? row.locale : undefined} dir="auto">
        {row.lastMessage?.role === 'agent' && `${said.you}: `}
        {row.lastMessage?.text ?? said.noMessage}
      </span>
      <span class="l3">
        {'urgent' in row.place && row.place.urgent && <Pill tone="red">{said.urgent}</Pill>}
        {newest?.kind === 'case' ? <CasePill row={newest} /> : <PlacePill row={row} />}
        {newest && <OtherAgent row={row} />}
        {unread > 0 && (
          <span class="end">
            <span class="badge" aria-hidden="true">
              {unread}
            </span>
            <span class="sr">{said.unread(unread)}</span>
          </span>
        )}
      </span>
    </>
  );
}

function OtherAgent({ row }: { row: AgentConversationRow }) {
  const { desk } = useWorkspace();
  if (row.place.name !== 'assigned' || row.place.agent.id === desk.me.value.id) return null;
  return <span class="ell">{words.value.row.with(row.place.agent.name)}</span>;
}

export function PlacePill({ row }: { row: Pick<AgentConversationRow, 'place'> }) {
  const { desk } = useWorkspace();
  const said = words.value.row;
  switch (row.place.name) {
    case 'assigned':
      return row.place.agent.id === desk.me.value.id ? (
        <Pill tone="accent">{said.withYou}</Pill>
      ) : (
        <Pill>{said.with(row.place.agent.name)}</Pill>
      );
    case 'queued':
      return <Pill tone="amber">{said.inLine}</Pill>;
    case 'guide':
      return <Pill>{said.guide}</Pill>;
    case 'closed':
      return <Pill>{said.closed}</Pill>;
  }
}

function CaseLines({ row, name }: { row: AgentCaseRow; name: string }) {
  const { desk } = useWorkspace();
  const { refund, row: said } = words.value;
  const now = desk.clock.now.value;
  const ours = row.state === 'submitted' || row.state === 'inReview';
  const tone = ours && row.date !== undefined ? dueTone(row.date, now) : 'quiet';
  const time = tone === 'red' ? said.late(span(now - row.date!)) : day(row.date ?? row.lastAt, now);
  return (
    <>
      <FirstLine
        row={row}
        name={name}
        tone={tone}
        time={time}
        {...(ours && tone !== 'red' && { said: said.due(time) })}
      />
      <span class="l2 ell">
        <span class="num">{money(row.amount, row.currency)}</span> · {reasonName(refund.reasons, row.reason)}
      </span>
      <span class="l3 case-marks">
        <StatePill state={row.state} />
        <CaseMark row={row} />
        <span class="end mono ell" lang="en" translate={false}>
          {shortNumber(row.number)}
        </span>
      </span>
    </>
  );
}

/** The one thing about a case that its state does not say. */
function CaseMark({ row }: { row: AgentCaseRow }) {
  const { desk } = useWorkspace();
  const { row: said, record } = words.value;
  const me = desk.me.value;
  if (row.proposal) {
    const { by } = row.proposal;
    return by.id === me.id || !hasRank(me) ? (
      <Pill>{said.proposed(by.id === me.id ? said.you : by.name)}</Pill>
    ) : (
      <Pill tone="accent">{said.toConfirm}</Pill>
    );
  }
  const own = row.exports?.find(({ by, until }) => by.id === me.id && desk.clock.now.value <= until);
  if (own?.stage === 'granted') return <Pill tone="accent">{record.mark.ready}</Pill>;
  if (hasRank(me) && row.exports?.some(({ by, stage }) => by.id !== me.id && stage === 'waiting'))
    return <Pill tone="accent">{record.mark.toAgree}</Pill>;
  // His own, or one that another of his rank cannot agree to either.
  if (own || row.exports?.some(({ stage }) => stage === 'waiting')) return <Pill>{record.mark.waiting}</Pill>;
  if (row.dispute) return <Pill>{said.onHold}</Pill>;
  if (row.raised !== undefined)
    return <Pill tone={row.raised === 'late' ? 'red' : 'amber'}>{said.raised[row.raised] ?? row.raised}</Pill>;
  if (row.notFor?.includes(me.id)) return <Pill tone="amber">{said.notForYou}</Pill>;
  if (row.appeal !== undefined) return <Pill tone="amber">{said.appeal}</Pill>;
  if (row.payout !== undefined && row.payout !== 'pending')
    return <Pill tone={row.payout === 'failed' ? 'red' : 'plain'}>{said.payouts[row.payout] ?? row.payout}</Pill>;
  return null;
}

/** A newer relay may know reasons that this page does not. */
function reasonName(names: Record<string, string>, reason: string): string {
  return names[reason] ?? reason;
}
