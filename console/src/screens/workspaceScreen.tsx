// The signed-in console: rail, lists, conversation, panel.
// Owns the frame and the keys that move between its columns.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useCase } from '../parts/caseCard.tsx';
import { CaseStrip } from '../parts/caseStrip.tsx';
import { ConversationColumn, useConversation } from '../parts/conversation.tsx';
import { KeySheet } from '../parts/keySheet.tsx';
import { ListNav, ListSelect } from '../parts/listNav.tsx';
import { NetBar } from '../parts/netBar.tsx';
import { NothingChosen } from '../parts/nothingChosen.tsx';
import { Panel } from '../parts/panel.tsx';
import { PresenceButton } from '../parts/presenceButton.tsx';
import { Rail } from '../parts/rail.tsx';
import { RowList } from '../parts/rowList.tsx';
import { Toasts } from '../parts/toasts.tsx';
import { useKeys } from '../state/keys.ts';
import { isCaseList } from '../state/rowRules.ts';
import { panelShown } from '../state/settings.ts';
import { stopListsFor } from '../state/stops.ts';
import { chosenLogs, useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { StopsScreen } from './stopsScreen.tsx';

/** Below this width the panel lies over the conversation and is closed at first. */
const panelLiesOver = '(max-width: 1180px)';

export function WorkspaceScreen() {
  const { desk, place, go } = useWorkspace();
  const { list, chosen, stops } = place.value;
  const keySheet = useSignal(false);
  const over = useSignal(false);
  const pickedCase = useSignal<{ conversation: string; log: string } | undefined>(undefined);
  const goKey = useSignal(false);

  const logs = chosenLogs(desk, place.value);
  const conversation = useConversation(logs.conversation);
  const begun = conversation?.state.value.name === 'begun' ? conversation.state.value : undefined;
  const picked = pickedCase.value?.conversation === logs.conversation ? pickedCase.value?.log : undefined;
  const caseLog = picked ?? logs.case ?? begun?.cases.at(-1);
  const followedCase = useCase(caseLog);
  const caseState = followedCase?.state.value;
  const panelCase =
    caseLog !== undefined && followedCase && caseState?.name === 'submitted'
      ? { log: caseLog, followed: followedCase, state: caseState }
      : undefined;

  // A case's row may not be known yet, as after a reload: its own log names the conversation.
  const conversationOfCase = logs.conversation === undefined ? panelCase?.state.conversation : undefined;
  useEffect(() => {
    if (conversationOfCase && caseLog) {
      pickedCase.value = { conversation: conversationOfCase, log: caseLog };
      go({ list, chosen: conversationOfCase });
    }
  }, [conversationOfCase]);

  useEffect(() => {
    void desk.rows.load(list);
  }, [desk, list, desk.online.value]);
  useEffect(() => {
    if (!desk.online.value) return;
    for (const other of ['mine', 'queued', 'casesToDecide', 'casesWaiting', 'casesDone'] as const) {
      if (other !== list) void desk.rows.load(other);
    }
  }, [desk, desk.online.value]);

  const { rank } = desk.me.value;
  useEffect(() => {
    if (!desk.online.value) return;
    for (const each of stopListsFor(rank)) if (each !== 'judged') void desk.stops.load(each);
  }, [desk, desk.online.value, rank]);

  const togglePanel = () => {
    if (matchMedia(panelLiesOver).matches) over.value = !over.value;
    else panelShown.value = panelShown.value === 'on' ? 'off' : 'on';
  };
  useKeys((key) => {
    if (goKey.value) {
      goKey.value = false;
      if (key === 'S') {
        go({ list, stops: stopListsFor(rank)[0] });
        return true;
      }
      const target = { M: 'mine', W: 'queued', C: 'casesToDecide' }[key] as typeof list | undefined;
      if (target) go({ list: target });
      return target !== undefined;
    }
    if (key === 'G') goKey.value = true;
    else if (key === '?') keySheet.value = true;
    else if (key === 'I' && chosen) togglePanel();
    else if (key === 'ESCAPE' && over.value) over.value = false;
    else if (key === 'ESCAPE' && chosen) go({ list });
    else return false;
    return true;
  });

  const withPanel = stops === undefined && chosen !== undefined && (panelShown.value === 'on' || over.value);
  const classes = [
    'app',
    withPanel ? '' : 'no-panel',
    stops !== undefined ? 'at-stops' : chosen === undefined ? 'at-list' : 'at-conversation',
  ];
  const openCase = (log: string) => {
    if (logs.conversation) pickedCase.value = { conversation: logs.conversation, log };
    if (matchMedia(panelLiesOver).matches) over.value = true;
    else panelShown.value = 'on';
  };
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      <NetBar />
      <Rail showKeys={() => (keySheet.value = true)} />
      {stops !== undefined ? (
        <StopsScreen list={stops} />
      ) : (
        <>
          <section class={desk.online.value ? 'col listcol' : 'col listcol stale'} aria-label={words.value.nav.lists}>
            <div class="head">
              <h1>{isCaseList(list) ? words.value.nav.cases : words.value.nav.inbox}</h1>
              <ListSelect />
              <PresenceButton />
            </div>
            <ListNav />
            <div class="listbar">
              <b>{words.value.lists[list]}</b>
              <span>{words.value.listNote[list]}</span>
            </div>
            <RowList key={list} list={list} />
          </section>
          {conversation && logs.conversation !== undefined ? (
            <ConversationColumn
              key={logs.conversation}
              log={logs.conversation}
              followed={conversation}
              openCase={openCase}
              strip={
                begun && <CaseStrip conversation={begun} chosen={panelCase} open={togglePanel} shown={withPanel} />
              }
            />
          ) : (
            <NothingChosen />
          )}
          {withPanel && (
            <Panel
              conversation={begun}
              chosen={panelCase}
              choose={(log) => {
                if (logs.conversation) pickedCase.value = { conversation: logs.conversation, log };
              }}
              open={over.value}
              hide={togglePanel}
            />
          )}
        </>
      )}
      {keySheet.value && <KeySheet close={() => (keySheet.value = false)} />}
      <Toasts />
    </div>
  );
}
