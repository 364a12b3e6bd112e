// Choices that this device keeps: each a signal under a key of its own.
// Owns reading and writing localStorage. A device that refuses to store still works, it only forgets.
import { effect, type Signal, signal } from '@preact/signals';

export function storedChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Signal<Choice> {
  const kept = read(key);
  const choice = signal(choices.find((candidate) => candidate === kept) ?? otherwise);
  effect(() => write(key, choice.value));
  // Another window of the same browser changed its mind: both are the same agent's.
  addEventListener('storage', (change) => {
    const chosen = choices.find((candidate) => candidate === change.newValue);
    if (change.key === key && chosen !== undefined) choice.value = chosen;
  });
  return choice;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is switched off: the default holds.
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is full or switched off: the choice lasts as long as the page.
  }
}
