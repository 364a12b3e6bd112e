// What this customer asked for before and beside this case, and who else asked for the same payment.
// Owns asking for it, each time that another case is opened. The relay draws the rows.
import { casesOfSchema } from '@recourse/shared/protocol';
import type { AgentCaseRow } from '@recourse/shared/views';
import { useEffect, useState } from 'preact/hooks';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { day, money } from '../words/times.ts';
import { StatePill } from './casePill.tsx';
import { Pill } from './small.tsx';

type Answer = 'asking' | 'failed' | { own: readonly AgentCaseRow[]; same: readonly AgentCaseRow[] };

/** `seen`: grows with the case, so that what is decided elsewhere meanwhile is asked for anew. */
export function OtherCases({ log, seen }: { log: string; seen: number }) {
  const { desk } = useWorkspace();
  const { panel: said, signIn } = words.value;
  const [answer, setAnswer] = useState<Answer>('asking');
  const online = desk.online.value;
  const ask = () => {
    let wanted = true;
    desk.session.query({ type: 'listCasesOf', log }, casesOfSchema).then((found) => {
      if (wanted) setAnswer(found.ok ? { own: found.cases, same: found.others } : 'failed');
    });
    return () => {
      wanted = false;
    };
  };
  useEffect(() => (online ? ask() : undefined), [log, seen, online]);
  const others = typeof answer === 'string' ? [] : answer.own.filter((row) => row.log !== log);
  const same = typeof answer === 'string' ? [] : answer.same;
  return (
    <>
      {same.length > 0 && (
        <section class="sect">
          <h3 class="cap">
            <Pill tone="amber">{said.sameTransaction}</Pill>
          </h3>
          <p class="muted small-text">{said.sameTransactionHint}</p>
          <CaseList rows={same} />
        </section>
      )}
      <section class="sect">
        <h3 class="cap">
          {said.others}
          {others.length > 0 && <span class="right num">{others.length}</span>}
        </h3>
        {answer === 'asking' && <span class="bone" style={{ width: '60%', height: '14px' }} />}
        {answer === 'failed' && (
          <p class="muted small-text">
            {said.othersFailed}{' '}
            <button type="button" class="btn ghost sm" onClick={ask}>
              {signIn.tryAgain}
            </button>
          </p>
        )}
        {typeof answer !== 'string' && others.length === 0 && <p class="muted small-text">{said.noOthers}</p>}
        {others.length > 0 && <CaseList rows={others} />}
      </section>
    </>
  );
}

function CaseList({ rows }: { rows: readonly AgentCaseRow[] }) {
  const { desk, place, go } = useWorkspace();
  const { refund } = words.value;
  return (
    <ul class="others">
      {rows.slice(0, 8).map((row) => (
        <li key={row.log}>
          <button type="button" onClick={() => go({ list: place.value.list, chosen: row.log })}>
            <span class="num strong">{money(row.amount, row.currency)}</span>
            <span class="ell">{(refund.reasons as Record<string, string>)[row.reason] ?? row.reason}</span>
            <StatePill state={row.state} />
            <span class="muted num">{day(row.submittedAt, desk.clock.now.value)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
