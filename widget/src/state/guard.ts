// The guard at every text field: what may leave this device, and what must not even be stored on it.
// Owns when the rules and word lists are loaded. The rules themselves stand in shared/safety, a chunk of their own.
import type * as safety from '@recourse/shared/safety';
import type { SecretFinding, Span } from '@recourse/shared/safety';
import type { FunctionComponent } from 'preact';

/** A text that was stopped, with the place of the secret in it. */
export interface Stopped {
  text: string;
  span: Span;
  verdict: 'ask' | 'block';
  rule: string;
  inForm: boolean;
}

/** The rules, and the sheet that tells what was stopped: one chunk, so that offline there is never the one without the other. */
export interface GuardRoom
  extends Pick<
    typeof safety,
    'allWordLists' | 'findSecret' | 'mayBeKept' | 'quickSecret' | 'withoutSpan' | 'wordListsFor'
  > {
  StoppedSheet: FunctionComponent<{ stopped: Stopped; remove: () => void; allow: () => void }>;
}

export type Checked =
  | { verdict: 'allow' }
  | { verdict: 'ask' | 'block'; rule: string; span: Span }
  /** The rules or the lists that this text needs could not be fetched. */
  | { verdict: 'unavailable' };

export interface Guard {
  /** Fetches what any text needs; call when a field gets the focus. */
  prepare(): void;
  /** The whole check, before a text is sent or stored. */
  check(text: string, field: string): Promise<Checked>;
  /** Whether a text may lie on this device as a draft. False also while it may become a recovery phrase, and when that cannot be told. */
  mayKeep(text: string, field: string): Promise<boolean>;
  /** The part that needs no dictionary, at each key stroke and paste; undefined while the rules have not arrived. */
  quick(text: string, field: string): SecretFinding | undefined;
  /** The rules and the sheet, once they have arrived. */
  room(): GuardRoom | undefined;
  /** What was sent lately: a value that these words call a key is one. */
  heard(text: string): void;
  /** The customer says that this is no secret. */
  vouch(text: string): void;
}

const remembered = 2;

export function createGuard(load: () => Promise<GuardRoom>): Guard {
  let rules: GuardRoom | undefined;
  let loading: Promise<GuardRoom> | undefined;
  let recent: string[] = [];
  const vouched = new Set<string>();

  function fetchGuardRoom(): Promise<GuardRoom> {
    loading ??= load().then(
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

  async function check(text: string, field: string): Promise<Checked> {
    if (text.trim() === '') return { verdict: 'allow' };
    try {
      const { wordListsFor, findSecret } = await fetchGuardRoom();
      const finding = findSecret(text, { field, lists: await wordListsFor(text), recent });
      return finding.verdict === 'ask' && vouched.has(text.trim()) ? { verdict: 'allow' } : finding;
    } catch {
      return { verdict: 'unavailable' };
    }
  }

  return {
    prepare() {
      void fetchGuardRoom()
        .then((loaded) => loaded.allWordLists())
        .catch(() => {
          // Offline: the check itself fetches again and says so when it cannot.
        });
    },
    check,
    async mayKeep(text, field) {
      if ((await check(text, field)).verdict !== 'allow') return false;
      const { mayBeKept, wordListsFor } = await fetchGuardRoom();
      return mayBeKept(text, await wordListsFor(text));
    },
    quick: (text, field) => rules?.quickSecret(text, field, recent),
    room: () => rules,
    heard(text) {
      recent = [...recent, text].slice(-remembered);
    },
    vouch: (text) => void vouched.add(text.trim()),
  };
}
