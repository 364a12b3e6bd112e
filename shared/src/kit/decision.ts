// What a `decide` answers: events that happened, or a refusal with a code.

export interface Refusal<Code extends string = string> {
  code: Code;
  /** The field of the command that is at fault, where one is: `text`, `request.amount`. */
  field?: string;
}

export type Decision<Event, Code extends string = string> = { events: Event[] } | { refusal: Refusal<Code> };

export function happened<Event>(...events: Event[]): { events: Event[] } {
  return { events };
}

export function refuse<Code extends string>(code: Code, field?: string): { refusal: Refusal<Code> } {
  return { refusal: field === undefined ? { code } : { code, field } };
}
