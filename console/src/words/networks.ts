// What networks are called; the same in every language.
import { refundWords } from '@recourse/shared/words/all';

export function networkName(name: string): string {
  const names: Record<string, string> = refundWords('en').choice.network;
  return names[name] ?? name;
}
