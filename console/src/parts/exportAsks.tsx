// A colleague wants the record of this case: agreed to or refused in one tap, beside what else the case waits for.
// Owns these two answers. That they are two people is seen to by the relay.
import { useSignal } from '@preact/signals';
import { type ExportRequest, exportsToConfirm, hasRank, isExportOpen, type SubmittedCase } from '@recourse/shared/case';
import { useKeys } from '../state/keys.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { moment } from '../words/times.ts';
import { Avatar, Keys } from './small.tsx';

export function ExportAsks({ log, state }: { log: string; state: SubmittedCase }) {
  const { desk } = useWorkspace();
  const { record: said } = words.value;
  /** The position that was answered: busy until the case has changed, so that nothing is answered twice. */
  const answered = useSignal<number | undefined>(undefined);
  const now = desk.clock.now.value;
  const me = desk.me.value;
  const asked = exportsToConfirm(state).filter((request) => request.by.id !== me.id && isExportOpen(request, now));
  const [first] = asked;
  const online = desk.online.value;

  const answer = async (type: 'confirmExport' | 'refuseExport', { at, by }: ExportRequest) => {
    if (!online || answered.peek() === at) return;
    answered.value = at;
    const result = await desk.send({ type, log, asked: at });
    if (result.ok) {
      tell(type === 'confirmExport' ? said.agreed(by.name) : said.refusedNow);
      return;
    }
    desk.discard(result.id);
    answered.value = undefined;
    const { code } = result.failure;
    tell(code === 'notPossibleNow' || code === 'tooLate' ? said.first : failureWords(code));
  };
  useKeys((key) => {
    if (!first || !hasRank(me) || (key !== '⇧Y' && key !== '⇧N')) return false;
    void answer(key === '⇧Y' ? 'confirmExport' : 'refuseExport', first);
    return true;
  });
  if (asked.length === 0 || !hasRank(me)) return null;

  return (
    <ul class="export-asks" aria-label={said.heading}>
      {asked.map((request) => {
        const disabled = !online || answered.value === request.at;
        return (
          <li key={request.at}>
            <Avatar id={request.by.id} name={request.by.name} size="md" />
            <p>
              <b dir="auto">{said.wants(request.by.name)}</b>
              <br />
              {said.reasons[request.reason]} · <span class="num">{moment(request.time, now)}</span>
            </p>
            <span class="two">
              <button
                type="button"
                class="btn sm primary"
                disabled={disabled}
                aria-keyshortcuts={request === first ? 'Shift+Y' : undefined}
                onClick={() => void answer('confirmExport', request)}
              >
                {said.agree}
                {request === first && <Keys keys={['⇧', 'Y']} />}
              </button>
              <button
                type="button"
                class="btn sm"
                disabled={disabled}
                aria-keyshortcuts={request === first ? 'Shift+N' : undefined}
                onClick={() => void answer('refuseExport', request)}
              >
                {said.refuse}
                {request === first && <Keys keys={['⇧', 'N']} />}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
