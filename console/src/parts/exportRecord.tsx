// The record of a case: who wants it or had it, asking for it with a reason, and taking it once another person agreed.
// Owns this section and its dialogs. Who may, and that it is written down, is the relay's.
import { useSignal } from '@preact/signals';
import {
  type ExportReason,
  type ExportRequest,
  exportOf,
  exportReasons,
  isExportOpen,
  mayTakeExport,
  type SubmittedCase,
} from '@recourse/shared/case';
import { assertNever } from '@recourse/shared/kit';
import { useKeys } from '../state/keys.ts';
import { tell } from '../state/toasts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { clockTime, moment } from '../words/times.ts';
import { Choices } from './choices.tsx';
import { FormDialog, useSending } from './formDialog.tsx';
import { Icon } from './icon.tsx';
import { Keys } from './small.tsx';
import { TakeRecord } from './takeRecord.tsx';

export function ExportRecord({ log, state }: { log: string; state: SubmittedCase }) {
  const { desk } = useWorkspace();
  const { record: said } = words.value;
  const opened = useSignal<'ask' | 'take' | undefined>(undefined);
  const busy = useSignal(false);
  const now = desk.clock.now.value;
  const mine = exportOf(state, desk.me.value.id);
  const isOpen = mine !== undefined && isExportOpen(mine, now);
  const next = mine && mayTakeExport(mine, now) ? 'take' : isOpen ? undefined : 'ask';
  const disabled = !desk.online.value || busy.value;
  const close = () => {
    opened.value = undefined;
  };
  useKeys((key) => {
    if (key !== '⇧X' || disabled || !next || opened.value) return false;
    opened.value = next;
    return true;
  });

  const takeBack = async (asked: number) => {
    busy.value = true;
    const answer = await desk.send({ type: 'withdrawExport', log, asked });
    busy.value = false;
    if (answer.ok) return;
    desk.discard(answer.id);
    tell(failureWords(answer.failure.code));
  };

  return (
    <section class="sect">
      <h3 class="cap">{said.heading}</h3>
      {state.exports && (
        <ul class="exports">
          {[...state.exports].reverse().map((request) => (
            <Line key={request.at} request={request} now={now} mine={request === mine} />
          ))}
        </ul>
      )}
      <p class="export-acts">
        {next && (
          <button
            type="button"
            class={next === 'take' ? 'btn primary sm' : 'btn ghost sm'}
            disabled={disabled}
            aria-keyshortcuts="Shift+X"
            onClick={() => (opened.value = next)}
          >
            <Icon name="tray" size="s" />
            {next === 'ask' ? said.export : isOpen ? said.take : said.takeAgain}
            <Keys keys={['⇧', 'X']} />
          </button>
        )}
        {isOpen && (
          <button type="button" class="btn ghost sm" disabled={disabled} onClick={() => void takeBack(mine.at)}>
            {said.takeBack}
          </button>
        )}
      </p>
      {opened.value === 'ask' && <AskDialog log={log} close={close} />}
      {opened.value === 'take' && <TakeRecord log={log} close={close} />}
    </section>
  );
}

function Line({ request, now, mine }: { request: ExportRequest; now: number; mine: boolean }) {
  const { record: said } = words.value;
  const { by, reason, time } = request;
  const isReady = mine && request.stage.name === 'granted' && isExportOpen(request, now);
  return (
    <li>
      <span class="num">{moment(time, now)}</span>
      <b dir="auto">{mine ? said.you : by.name}</b> · {said.reasons[reason]}
      <p class={isReady ? 'ready' : undefined}>{stageWords(request, { now, mine })}</p>
    </li>
  );
}

function stageWords(request: ExportRequest, { now, mine }: { now: number; mine: boolean }): string {
  const { status: said } = words.value.record;
  const { stage } = request;
  switch (stage.name) {
    case 'waiting':
      return isExportOpen(request, now) ? said.waiting : said.lapsed;
    case 'granted':
      if (!isExportOpen(request, now)) return said.lapsed;
      if (mine) return said.ready(stage.by?.name, clockTime(stage.until));
      return stage.by ? said.granted(stage.by.name) : said.alone;
    case 'taken':
      return [said.taken(moment(stage.time, now)), stage.by && said.granted(stage.by.name)].filter(Boolean).join(' · ');
    case 'refused':
      return said.refused(stage.by.name);
    case 'withdrawn':
    case 'lapsed':
      return said[stage.name];
    default:
      return assertNever(stage);
  }
}

function AskDialog({ log, close }: { log: string; close: () => void }) {
  const { desk } = useWorkspace();
  const { record: said, account: own } = words.value;
  const reason = useSignal<ExportReason>('askedByCustomer');
  const send = async () => {
    const answer = await desk.send({ type: 'askExport', log, reason: reason.value });
    if (answer.ok) {
      tell(said.asked);
      close();
      return undefined;
    }
    desk.discard(answer.id);
    const { code } = answer.failure;
    return code === 'nobodyToConfirm' ? said.nobody : code === 'rateLimited' ? said.tooMany : failureWords(code);
  };
  const sending = useSending({ ready: desk.online.value, send });
  return (
    <FormDialog
      title={said.title}
      back={own.cancel}
      close={close}
      sending={sending}
      go={sending.busy ? said.asking : said.ask}
    >
      <p class="block">{said.askSub}</p>
      <Choices
        legend={said.why}
        name="export-reason"
        options={exportReasons.map((each) => [each, said.reasons[each]] as const)}
        chosen={reason.value}
        choose={(each) => (reason.value = each)}
      />
      <p class="block muted small-text">{said.written}</p>
    </FormDialog>
  );
}
