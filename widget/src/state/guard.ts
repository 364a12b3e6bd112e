// The guard at every text field: what may leave this device, and what must not even be stored on it.
// Owns when the rules and word lists are loaded. The rules themselves stand in shared/safety, a chunk of their own.
import type { ClientCommand, CommandText } from '@recourse/shared/protocol';
import type * as safety from '@recourse/shared/safety';
import type { SecretFinding, Span } from '@recourse/shared/safety';
import type { FunctionComponent } from 'preact';

/** A message that this customer sent. */
export interface Said {
  text: string;
  /** The command that sent it. */
  command: string;
}

/** A text that was stopped, with the place of the secret in it. */
export interface Stopped {
  text: string;
  span: Span;
  verdict: 'ask' | 'block';
  rule: string;
  inForm: boolean;
  /** Parts of it that were sent before are taken back as well. */
  inParts: boolean;
  /** It was stopped on its way, and is gone already. */
  wasWaiting?: boolean;
}

/** The rules, and the sheet that tells what was stopped: one chunk, so that offline there is never the one without the other. */
export interface GuardRoom
  extends Pick<
    typeof safety,
    'findSecret' | 'likelyLists' | 'mayBeKept' | 'quickSecret' | 'withoutSpan' | 'wordListsFor'
  > {
  commandTexts(command: ClientCommand): CommandText[];
  StoppedSheet: FunctionComponent<{ stopped: Stopped; remove: () => void; allow: () => void; talk?: () => void }>;
}

export type Checked =
  | { verdict: 'allow' }
  /** `parts`: own earlier messages that hold parts of it. */
  | { verdict: 'ask' | 'block'; rule: string; span: Span; parts: readonly Said[] }
  /** The rules or the lists that this text needs could not be fetched. */
  | { verdict: 'unavailable' };

export interface Guard {
  /** Fetches what most texts need; call when a field gets the focus, and when nothing else is to do. */
  prepare(): void;
  /** The whole check, before a text is sent or stored. `before`: what was said before it, if not what was said last. */
  check(text: string, field: string, before?: readonly Said[]): Promise<Checked>;
  /** The texts of a command, with their fields. Rejects while the rules cannot be fetched. */
  textsOf(command: ClientCommand): Promise<CommandText[]>;
  /** Whether a text may lie on this device as a draft. False also while it may become a recovery phrase, and when that cannot be told. */
  mayKeep(text: string, field: string): Promise<boolean>;
  /** The part that needs no dictionary, at each key stroke and paste; undefined while the rules have not arrived. */
  quick(text: string, field: string): SecretFinding | undefined;
  /** The rules and the sheet, once they have arrived. */
  room(): GuardRoom | undefined;
  /** The customer says that this is no secret. */
  vouch(text: string): void;
}

export function createGuard(of: {
  load: () => Promise<GuardRoom>;
  locale: () => string;
  /** What was sent lately, newest last: a value that these words call a key is one, and a secret may come in parts. */
  said: () => readonly Said[];
}): Guard {
  let rules: GuardRoom | undefined;
  let loading: Promise<GuardRoom> | undefined;
  const vouched = new Set<string>();

  function fetchGuardRoom(): Promise<GuardRoom> {
    loading ??= of.load().then(
      (loaded) => {
        rules = loaded;
        return loaded;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  }

  async function check(text: string, field: string, before?: readonly Said[]): Promise<Checked> {
    if (text.trim() === '') return { verdict: 'allow' };
    try {
      const { wordListsFor, findSecret } = await fetchGuardRoom();
      const said = before ?? of.said();
      const recent = texts(said);
      const finding = findSecret(text, { field, lists: await wordListsFor(text, recent), recent });
      if (finding.verdict === 'allow' || (finding.verdict === 'ask' && vouched.has(text.trim())))
        return { verdict: 'allow' };
      const { verdict, rule, span, earlier = [] } = finding;
      return { verdict, rule, span, parts: earlier.flatMap((place) => said[place] ?? []) };
    } catch {
      return { verdict: 'unavailable' };
    }
  }

  return {
    prepare() {
      void fetchGuardRoom()
        .then((loaded) => loaded.likelyLists(of.locale()))
        .catch(() => {
          // Offline: the check itself fetches again and says so when it cannot.
        });
    },
    check,
    textsOf: async (command) => (await fetchGuardRoom()).commandTexts(command),
    async mayKeep(text, field) {
      if ((await check(text, field)).verdict !== 'allow') return false;
      const { mayBeKept, wordListsFor } = await fetchGuardRoom();
      return mayBeKept(text, await wordListsFor(text));
    },
    quick: (text, field) => rules?.quickSecret(text, field, texts(of.said())),
    room: () => rules,
    vouch: (text) => void vouched.add(text.trim()),
  };
}

const texts = (said: readonly Said[]): string[] => said.map(({ text }) => text);
