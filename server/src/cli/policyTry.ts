// `recourse policy try FILE REQUEST`: what a policy makes of a request, rule by rule.
// Owns the command. Nothing is stored, and no store is opened.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { localDate, localTime } from '@recourse/shared/kit';
import {
  type Assessment,
  assess,
  type RefundRequest,
  readDraft,
  refundRequestSchema,
  toRequest,
} from '@recourse/shared/refund';
import { localeOf } from '@recourse/shared/words';
import { denialText, refundWords } from '@recourse/shared/words/all';
import * as v from 'valibot';
import { readPolicy } from '../config/sites.ts';
import { answerDate } from '../desk/caseDates.ts';
import { exits } from '../exits.ts';
import { type Command, fail } from './command.ts';

export const policyTry: Command = {
  name: 'policy try',
  usage: 'FILE REQUEST [--at TIME] [--language TAG]',
  summary: `Says what a policy makes of a request: every rule with what it found, the verdict, and the day of the answer. REQUEST is a file in
JSON, with the members of the intake: {"payment":"card","reason":"duplicate","amount":"128.40","currency":"USD","paidAt":"2026-11-16T20:14",
"timeZone":"Asia/Shanghai","transactionId":"pi_3QK8dR2eZvKYlo2C", …}.`,
  options: {
    at: { type: 'string', help: 'as if it were this time, such as 2026-11-22T23:59:59+08:00; now unless told' },
    language: { type: 'string', help: 'of the words; en unless told' },
  },
  takes: ['FILE', 'REQUEST'],
  async run({ options, values: [file = '', requestFile = ''], json }, terminal) {
    const now = options.at === undefined ? Date.now() : Date.parse(String(options.at));
    if (Number.isNaN(now))
      return fail(terminal, json, exits.usage, '--at must be a time such as 2026-11-22T12:00:00Z.');
    const read = readPolicy(resolve(terminal.cwd, file), { isProduction: false });
    if (!read.ok) return fail(terminal, json, exits.failed, read.problems.join('\n'));
    const request = readRequest(resolve(terminal.cwd, requestFile), now);
    if (!request.ok) return fail(terminal, json, exits.failed, `${requestFile} ${request.problem}.`);
    const { policy } = read;
    const assessment = assess(request.request, policy, { now });
    const answers = assessment.verdict === 'eligible' || assessment.verdict === 'unclear';
    const answerBy = answers ? answerDate(policy, assessment.complexity, now) : undefined;
    if (json)
      terminal.out(`${JSON.stringify({ ok: true, ...assessment, ...(answerBy !== undefined && { answerBy }) })}\n`);
    else
      terminal.out(inWords(assessment, request.request, { answerBy, now, locale: String(options.language ?? 'en') }));
    return exits.ok;
  },
};

function inWords(
  { verdict, rules, codes, guidance, policyVersion, complexity }: Assessment,
  { timeZone }: RefundRequest,
  of: { answerBy: number | undefined; now: number; locale: string },
): string {
  const locale = localeOf(of.locale);
  const words = refundWords(locale);
  const moment = (at: number) => `${localDate(at, timeZone)} ${localTime(at, timeZone)}`;
  const format = { day: (day: string) => day, moment };
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  const lines = rules.map(
    (result) =>
      `${result.outcome.padEnd(9)}  ${result.rule.padEnd(width)}  ${[result.code, words.ruleFact(result, format)].filter(Boolean).join(' ')}`,
  );
  return `${[
    `Version ${policyVersion}, at ${moment(of.now)} (${timeZone})`,
    '',
    ...lines,
    '',
    `Verdict: ${verdict} (${complexity})${of.answerBy === undefined ? '' : `, answered by ${localDate(of.answerBy, timeZone)}`}`,
    ...(codes.length > 0 ? [denialText(codes, locale)] : []),
    ...guidance.map((item) => `${item.kind}: ${words.guidance(item, format).title}`),
  ].join('\n')}\n`;
}

function readRequest(path: string, now: number): { ok: true; request: RefundRequest } | { ok: false; problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { ok: false, problem: error instanceof SyntaxError ? 'is not JSON' : 'cannot be read' };
  }
  const whole = v.safeParse(refundRequestSchema, value);
  if (whole.success) return { ok: true, request: whole.output };
  const made = toRequest(readDraft(value), { now });
  if ('request' in made) return { ok: true, request: made.request };
  const fields = made.problems.map(({ field, code }) => `${field} (${code})`);
  return { ok: false, problem: `is no request yet: ${fields.join(', ')}` };
}
