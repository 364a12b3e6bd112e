// The relay's own look at every text, before anything is stored or logged. An altered widget cannot skip it.
// Owns which members of a command are texts. What it stops is kept nowhere; only the rule's name goes back.
import type { ClientCommand, Failure } from '@recourse/shared/protocol';
import { allWordLists, findForbiddenAsk, findSecret, type WordLists } from '@recourse/shared/safety';
import type { Caller } from './caller.ts';

export type Guard = (caller: Caller, command: ClientCommand, recent: readonly string[]) => Failure | undefined;

export async function createGuard(): Promise<Guard> {
  const lists = await allWordLists();
  return (caller, command, recent) => {
    for (const { field, text } of textsOf(command)) {
      const secret = stoppedSecret({ field, text, lists, recent });
      if (secret) return secret;
      if (caller.role === 'agent' && command.type !== 'postNote') {
        const ask = findForbiddenAsk(text, { lists });
        if (ask.verdict === 'block') return { code: 'askStopped', field, rule: ask.rule };
      }
    }
    return undefined;
  };
}

/** A doubtful find is asked about on the device, where one tap settles it; here only what is proved stops. */
function stoppedSecret(of: {
  field: string;
  text: string;
  lists: WordLists;
  recent: readonly string[];
}): Failure | undefined {
  const { field, text, lists, recent } = of;
  const guarded = field === 'text' || field === 'words' ? 'message' : field;
  const found = findSecret(text, { field: guarded, lists, recent });
  return found.verdict === 'block' ? { code: 'secretStopped', field, rule: found.rule } : undefined;
}

interface FieldText {
  field: string;
  text: string;
}

function textsOf(command: ClientCommand): FieldText[] {
  switch (command.type) {
    case 'submitCase':
      return Object.entries(command.request).flatMap(([field, text]) =>
        typeof text === 'string' ? [{ field, text }] : [],
      );
    case 'startConversation':
      return command.openedFrom === undefined ? [] : [{ field: 'openedFrom', text: command.openedFrom }];
    default:
      return (['text', 'words', 'change', 'reference'] as const).flatMap((field) => {
        const text = (command as Partial<Record<typeof field, string | undefined>>)[field];
        return text === undefined ? [] : [{ field, text }];
      });
  }
}
