// The middle column: one conversation, followed live, with its head and composer.
// Owns following and reading. What it says to the relay goes through the desk.
import { useEffect, useMemo } from 'preact/hooks';
import { type FollowedConversation, followConversation } from '../state/followed.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { moment } from '../words/times.ts';
import { Composer } from './composer.tsx';
import { ConversationHead } from './conversationHead.tsx';
import { Hollow } from './hollow.tsx';
import { Transcript } from './transcript.tsx';

/** Follows a conversation as long as it is on the screen. */
export function useConversation(log: string | undefined): FollowedConversation | undefined {
  const { desk } = useWorkspace();
  const followed = useMemo(() => (log === undefined ? undefined : followConversation(desk.session, log)), [desk, log]);
  useEffect(() => () => followed?.stop(), [followed]);
  return followed;
}

export function ConversationColumn(of: {
  log: string;
  followed: FollowedConversation;
  openCase: (log: string) => void;
  strip: preact.ComponentChildren;
}) {
  const { log, followed } = of;
  const { desk } = useWorkspace();
  const state = followed.state.value;
  const refused = followed.refused.value;
  const said = words.value.conversation;
  if (refused || state.name === 'erased') {
    const { title, sub } =
      state.name === 'erased'
        ? { title: said.gone, sub: said.goneSub[state.why](moment(state.at, desk.clock.now.value)) }
        : { title: said.notFound, sub: said.notFoundSub };
    return (
      <main class="col conv" id="conversation">
        <Hollow title={title} sub={sub} />
      </main>
    );
  }
  const name = state.name === 'begun' ? nameOf(state.customer) : '';
  return (
    <main class="col conv" id="conversation" aria-label={words.value.conversation.label(name)}>
      <ConversationHead log={log} state={state} name={name} />
      {of.strip}
      <Transcript log={log} followed={followed} name={name} openCase={of.openCase} />
      {state.name === 'begun' && <Composer key={log} log={log} state={state} name={name} />}
    </main>
  );
}

export function nameOf(customer: { id: string; name?: string | undefined }): string {
  return customer.name ?? words.value.row.device(customer.id.slice(-4).toUpperCase());
}
