// Reads the facts of a rule or a hint, which come as loose text and numbers from a log that may be newer than these words.
// Owns the reading. A fact that is missing reads as empty, and a name that has no words stands as it is.
import type { Facts } from '../refund/assessment.ts';

export function fact(facts: Facts, name: string): string {
  return String(facts[name] ?? '');
}

export function named(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

/** A fact that lists names, `onchain, amount`, each in words. */
export function eachNamed(words: Readonly<Record<string, string>>, names: string): string[] {
  return names.split(', ').map((name) => named(words, name));
}
