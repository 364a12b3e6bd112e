// `recourse check secret|agent-message`: what the guards say to lines of JSON on standard input.
// Owns reading and writing lines. Never keeps a text longer than its thread needs it.
import { createInterface } from 'node:readline';
import { allWordLists, findForbiddenAsk, findSecret, type WordLists } from '@recourse/shared/safety';
import * as v from 'valibot';
import { type ExitCode, exits } from '../exits.ts';
import { type Command, fail, type Terminal } from './command.ts';

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  /** Lines with the same thread are one conversation. */
  thread: v.optional(v.union([v.string(), v.number()])),
  field: v.optional(v.string(), 'message'),
});
type Line = v.InferOutput<typeof lineSchema>;

interface Finding {
  verdict: string;
  rule?: string;
}

/** As many messages before it as a verdict looks at. */
const remembered = 2;

function check(
  name: string,
  verdicts: string,
  judge: (line: Line, lists: WordLists, recent: readonly string[]) => Finding,
): Command {
  return {
    name: `check ${name}`,
    usage: '< LINES',
    summary: `Reads {"id","text"} a line, with an optional "thread" and "field", and answers {"id","verdict","rule"} a line,
in the same order; the verdict is ${verdicts}. Stops with exit code 1 at a line that it cannot read.`,
    options: {},
    takes: [],
    async run(given, terminal) {
      const lists = await allWordLists();
      const threads = new Map<string | number, string[]>();
      return eachLine(terminal, given.json, (line) => {
        const recent = line.thread === undefined ? [] : (threads.get(line.thread) ?? []);
        const { verdict, rule = null } = judge(line, lists, recent);
        if (line.thread !== undefined) threads.set(line.thread, [...recent, line.text].slice(-remembered));
        return { id: line.id, verdict, rule };
      });
    },
  };
}

export const checkSecret = check('secret', 'block, ask or allow', ({ text, field }, lists, recent) =>
  findSecret(text, { field, lists, recent }),
);

export const checkAgentMessage = check('agent-message', 'block, warn or allow', ({ text }, lists) =>
  findForbiddenAsk(text, { lists }),
);

async function eachLine(terminal: Terminal, json: boolean, judged: (line: Line) => object): Promise<ExitCode> {
  let number = 0;
  for await (const text of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === '') continue;
    const line = readLine(text);
    if (!line.ok) return fail(terminal, json, exits.failed, `Line ${number} ${line.problem}.`);
    terminal.out(`${JSON.stringify(judged(line.line))}\n`);
  }
  return exits.ok;
}

function readLine(text: string): { ok: true; line: Line } | { ok: false; problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's words would repeat part of a text that may hold a secret.
    return { ok: false, problem: 'is not JSON' };
  }
  const parsed = v.safeParse(lineSchema, value);
  if (parsed.success) return { ok: true, line: parsed.output };
  return { ok: false, problem: `has no proper "${v.getDotPath(parsed.issues[0]) ?? 'id'}"` };
}
