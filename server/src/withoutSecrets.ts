// What an error says, for the log: its words may quote what somebody wrote, so a text that holds a secret is left out whole.
// Owns the look at it. Never decides what is logged.
import { allWordLists, findSecret, quickSecret, type WordLists } from '@recourse/shared/safety';

let lists: WordLists | undefined;
// They are read before the first connection anyway. Until then the rules that need none look alone.
void allWordLists().then(
  (loaded) => {
    lists = loaded;
  },
  () => undefined,
);

const leftOut = '[left out]';

export function withoutSecrets(text: string): string {
  try {
    const field = 'message';
    const { verdict } = lists ? findSecret(text, { field, lists }) : quickSecret(text, field);
    return verdict === 'block' || isQuoted(text, lists) ? leftOut : text;
  } catch {
    // Where it cannot be told, nothing is said.
    return leftOut;
  }
}

/** The stack repeats the words with places of code between them, so each line is looked at by itself. */
function isQuoted(text: string, known: WordLists | undefined): boolean {
  const lines = text.split('\n');
  return (
    known !== undefined &&
    lines.length > 1 &&
    lines.some((line) => findSecret(line, { field: 'message', lists: known }).verdict === 'block')
  );
}
