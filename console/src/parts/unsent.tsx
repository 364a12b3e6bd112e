// What was written and is not in the log yet: on its way, waiting for the connection, or refused.
// Owns telling the truth about it: outlined until the relay has it.

import type { Failure } from '@recourse/shared/protocol';
import { setDraft } from '../state/drafts.ts';
import type { Unsent } from '../state/transcriptView.ts';
import { useWorkspace } from '../state/workspace.ts';
import { failureWords, words } from '../words/index.ts';
import { Icon } from './icon.tsx';

export function UnsentMessages({ entries, log, locale }: { entries: Unsent[]; log: string; locale: string }) {
  const { desk } = useWorkspace();
  const said = words.value.conversation;
  if (entries.length === 0) return null;
  const onWay = entries.filter(({ state }) => state.name !== 'failed');
  const failed = entries.filter(({ state }) => state.name === 'failed');
  const waiting = onWay.filter(({ state }) => state.name === 'waiting').length;
  return (
    <>
      {onWay.length > 0 && (
        <div class="grp me">
          {onWay.map((entry) => (
            <p key={entry.id} class={entry.kind === 'note' ? 'note unsent' : 'bub unsent'} lang={locale} dir="auto">
              {entry.text}
            </p>
          ))}
          <span class="state">
            <Icon name="clock" size="xs" />
            {desk.online.value || waiting === 0 ? said.sending : said.waiting(waiting)}
          </span>
        </div>
      )}
      {failed.map((entry) => (
        <div class="grp me" key={entry.id}>
          <p class="bub failed" lang={locale} dir="auto">
            {entry.text}
          </p>
          <span class="state bad-state" role="alert">
            <Icon name="alert" size="xs" />
            {said.failed} {entry.state.name === 'failed' && whyNot(entry.state.failure)}
            <button type="button" onClick={() => desk.retry(entry.id)}>
              {said.retry}
            </button>
            <button
              type="button"
              onClick={() => {
                setDraft(log, { kind: entry.kind, text: entry.text });
                desk.discard(entry.id);
              }}
            >
              {said.edit}
            </button>
            <button type="button" onClick={() => desk.discard(entry.id)}>
              {said.discard}
            </button>
          </span>
        </div>
      ))}
    </>
  );
}

/** The guard's own reason where the relay named its rule. */
function whyNot(failure: Failure): string {
  const rule = failure.rule === undefined ? undefined : words.value.guard.rules[failure.rule];
  return rule ?? failureWords(failure.code);
}
