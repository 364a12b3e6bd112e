// The shape of every `recourse check …`: lines of JSON in, one answer a line out, in order.
// Owns reading and writing lines. Never repeats what it could not read: it may hold a secret.
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { exits } from '../exits.ts';
import { type Command, fail } from './command.ts';

export function checkLines<Line>(of: {
  name: string;
  summary: string;
  schema: v.GenericSchema<unknown, Line>;
  /** Loads what the judgement needs, once. */
  judge: () => Promise<(line: Line) => object>;
}): Command {
  return {
    name: of.name,
    usage: '< LINES',
    summary: of.summary,
    options: {},
    takes: [],
    async run(given, terminal) {
      const judged = await of.judge();
      let number = 0;
      for await (const text of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
        number++;
        if (text.trim() === '') continue;
        const line = readLine(text, of.schema);
        if (!line.ok) return fail(terminal, given.json, exits.failed, `Line ${number} ${line.problem}.`);
        terminal.out(`${JSON.stringify(judged(line.line))}\n`);
      }
      return exits.ok;
    },
  };
}

function readLine<Line>(
  text: string,
  schema: v.GenericSchema<unknown, Line>,
): { ok: true; line: Line } | { ok: false; problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's words would repeat part of a text that may hold a secret.
    return { ok: false, problem: 'is not JSON' };
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, line: parsed.output };
  return { ok: false, problem: `has no proper "${v.getDotPath(parsed.issues[0]) ?? 'id'}"` };
}
