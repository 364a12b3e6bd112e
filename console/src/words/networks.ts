// What networks are called; the same in every language.
import { networkNames } from '@recourse/shared/words';

export function networkName(name: string): string {
  const names: Record<string, string> = networkNames;
  return names[name] ?? name;
}
