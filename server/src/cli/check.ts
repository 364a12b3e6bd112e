// `recourse check secret|agent-message`: what the guards say to lines of JSON on standard input.
// Owns the threads. Never keeps a text longer than its thread needs it.
import { allWordLists, findSecret, type SecondReader, secondReader, type WordLists } from '@recourse/shared/safety';
import * as v from 'valibot';
import { guardParts, judgeAgentWords } from '../desk/guard.ts';
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

interface Context {
  lists: WordLists;
  reader: SecondReader;
  recent: readonly string[];
}

/** As many messages before it as a verdict looks at. */
const remembered = 30;

function check(name: string, verdicts: string, judge: (line: Line, context: Context) => Finding): Command {
  return checkLines({
    name: `check ${name}`,
    summary: `Reads {"id","text"} a line, with an optional "thread" and "field", and answers {"id","verdict","rule"} a line,
in the same order; the verdict is ${verdicts}. Stops with exit code 1 at a line that it cannot read.`,
    schema: lineSchema,
    async judge() {
      const [lists, reader] = await Promise.all([allWordLists(), secondReader()]);
      const threads = new Map<string | number, string[]>();
      return (line: Line) => {
        const recent = line.thread === undefined ? [] : (threads.get(line.thread) ?? []);
        const { verdict, rule = null } = judge(line, { lists, reader, recent });
        if (line.thread !== undefined) threads.set(line.thread, [...recent, line.text].slice(-remembered));
        return { id: line.id, verdict, rule };
      };
    },
  });
}

export const checkSecret = check('secret', 'block, ask or allow', ({ text, field }, { lists, recent }) =>
  findSecret(text, { field, lists, recent }),
);

export const checkAgentMessage = check('agent-message', 'block, warn or allow', ({ text }, context) => {
  const { secret, ask } = judgeAgentWords(guardParts, text, context);
  return secret.verdict === 'block' ? secret : ask;
});
