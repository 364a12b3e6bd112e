// The words of this screen alone, in both languages: they come with its chunk.
import { useModel, useWords } from '../../state/context.ts';
import { enRecovery } from '../../words/en.recovery.ts';
import { zhCNRecovery } from '../../words/zh-CN.recovery.ts';

export function useRecoveryWords() {
  const { recovery } = useWords();
  return { ...recovery, ...(useModel().locale.value === 'en' ? enRecovery : zhCNRecovery) };
}
