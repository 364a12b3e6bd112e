// Which members of a command are texts that somebody wrote, for the guard at either end.
// Owns what is no text. Never judges one: safety does.
import type { ClientCommand } from './fromClient.ts';

export interface CommandText {
  field: string;
  /** As the detector knows it: a form's fields by their own names, free text as a message. */
  guarded: string;
  text: string;
}

/** Members that the detector knows by their own names wherever they stand. */
export const formFields: ReadonlySet<string> = new Set(['reference', 'openedFrom']);

/** What is no text: ids, and words from closed lists. */
const notText: ReadonlySet<string> = new Set([
  'id',
  'log',
  'type',
  'conversation',
  'events',
  'upload',
  'file',
  'shows',
  'reason',
]);

/** Names from lists that are not ours: a row of words with signs for gaps has their form. */
const named: ReadonlySet<string> = new Set(['locale', 'timeZone']);

const spoken = (name: string, text: string): string => (named.has(name) ? text.replace(/[-_/+]+/g, ' ') : text);

export function commandTexts(command: ClientCommand): CommandText[] {
  const texts: CommandText[] = [];
  const walk = (value: unknown, field: string, guarded: string) => {
    if (typeof value === 'string') texts.push({ field, guarded, text: spoken(guarded, value) });
    else if (Array.isArray(value)) for (const item of value) walk(item, field, guarded);
    else if (typeof value === 'object' && value !== null)
      for (const member of Object.values(value)) walk(member, field, guarded);
  };
  const { request, ...others } = command as ClientCommand & { request?: object };
  const { asTyped = {}, ...values } = (request ?? {}) as { asTyped?: object };
  // What was typed into a field is judged as that field's.
  for (const [name, member] of [...Object.entries(values), ...Object.entries(asTyped)]) walk(member, name, name);
  for (const [name, member] of Object.entries(others))
    if (!notText.has(name)) walk(member, name, formFields.has(name) || named.has(name) ? name : 'message');
  return texts;
}
