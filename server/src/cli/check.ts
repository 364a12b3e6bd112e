// `recourse check secret|agent-message`: what the guards say to lines of JSON on standard input.
// Owns the threads. Never keeps a text longer than its thread needs it.
import { allWordLists, findForbiddenAsk, findSecret, type WordLists } from '@recourse/shared/safety';
import * as v from 'valibot';
import { checkLines } from './checkLines.ts';
import type { Command } from './command.ts';

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
const remembered = 30;

function check(
  name: string,
  verdicts: string,
  judge: (line: Line, lists: WordLists, recent: readonly string[]) => Finding,
): Command {
  return checkLines({
    name: `check ${name}`,
    summary: `Reads {"id","text"} a line, with an optional "thread" and "field", and answers {"id","verdict","rule"} a line,
in the same order; the verdict is ${verdicts}. Stops with exit code 1 at a line that it cannot read.`,
    schema: lineSchema,
    async judge() {
      const lists = await allWordLists();
      const threads = new Map<string | number, string[]>();
      return (line: Line) => {
        const recent = line.thread === undefined ? [] : (threads.get(line.thread) ?? []);
        const { verdict, rule = null } = judge(line, lists, recent);
        if (line.thread !== undefined) threads.set(line.thread, [...recent, line.text].slice(-remembered));
        return { id: line.id, verdict, rule };
      };
    },
  });
}

export const checkSecret = check('secret', 'block, ask or allow', ({ text, field }, lists, recent) =>
  findSecret(text, { field, lists, recent }),
);

export const checkAgentMessage = check('agent-message', 'block, warn or allow', ({ text }, lists) =>
  findForbiddenAsk(text, { lists }),
);
