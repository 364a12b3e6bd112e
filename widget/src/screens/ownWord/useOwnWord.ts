// The customer's own word as its screen and its offer see it: texts in both languages, and the way to the relay.
// Owns asking. The word itself is shown when the relay tells it, to all of his pages at once.
import { keptOwnWordSchema } from '@recourse/shared/protocol';
import type { OwnWordProblem } from '@recourse/shared/safety';
import { useLive, useModel } from '../../state/context.ts';
import { enOwnWord } from '../../words/en.ownWord.ts';
import { zhCNOwnWord } from '../../words/zh-CN.ownWord.ts';

export function useOwnWordWords() {
  return useModel().locale.value === 'en' ? enOwnWord : zhCNOwnWord;
}

/** Answers undefined once it is kept. */
export function useKeepOwnWord(): (word: string | null) => Promise<OwnWordProblem | 'offline' | undefined> {
  const { session } = useLive().client;
  return async (word) => {
    const answer = await session.query({ type: 'keepOwnWord', word }, keptOwnWordSchema);
    if (answer.ok) return undefined;
    const { code, rule } = answer.failure;
    return code === 'invalidField' && rule !== undefined ? (rule as OwnWordProblem) : 'offline';
  };
}
