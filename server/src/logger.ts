// What the relay writes about itself: JSON lines in production, short ones for people in development.
// Owns the form and what is left out. Never holds message text: callers log ids and codes.
// Levels: `error` means that somebody must look, `warn` that something healed by itself or soon must not happen again.
import pino from 'pino';
import { withoutSecrets } from './withoutSecrets.ts';

export type Logger = pino.Logger;

interface Fact {
  [member: string]: unknown;
}

/** An error's words and stack may quote what somebody wrote; whatever else hangs on it (a request's body) is nobody's business here. */
function errorFacts(error: Error): Fact {
  const { type, message, stack, code } = pino.stdSerializers.err(error) as pino.SerializedError & { code?: unknown };
  return {
    ...{ type, message: withoutSecrets(String(message ?? '')), stack: withoutSecrets(String(stack ?? '')) },
    ...(typeof code === 'string' && { code }),
  };
}

/** Members that hold what a log must not, wherever a caller was careless. */
const secretMembers = ['password', 'token', 'secret', 'cookie', 'authorization', 'text', 'words', 'device'];

export function createLogger({
  environment,
  write = (line) => process.stdout.write(line),
  level = 'info',
}: {
  environment: 'development' | 'production';
  write?: (line: string) => void;
  level?: pino.LevelWithSilent;
}): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: secretMembers.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[left out]' },
      serializers: { err: errorFacts, error: errorFacts },
    },
    { write: (line) => write(environment === 'production' ? oneLine(line) : shortLine(line)) },
  );
}

/** What begins a line, speaks to a terminal or turns the direction of what follows, wherever it came from, is written as its number. */
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const numbered = (text: string) =>
  text.replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON as it is, but for its own end: within its strings a number means the same character. */
const oneLine = (line: string) => `${numbered(line.trimEnd())}\n`;

/** `14:03:09 warn  the disk is slow ms=48`; errors with their stack below. */
function shortLine(line: string): string {
  const {
    level,
    time,
    msg,
    err,
    error = err,
    ...rest
  } = JSON.parse(line) as Record<string, unknown> & { level: number; time: number };
  const clock = new Date(time).toTimeString().slice(0, 8);
  const facts = Object.entries(rest).map(
    ([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const said = numbered(`${msg ?? ''}${facts.join('')}`);
  const stack = (error as { stack?: string } | undefined)?.stack?.split('\n').map(numbered).join('\n');
  return `${clock} ${(pino.levels.labels[level] ?? '').padEnd(5)} ${said}\n${stack ? `${stack}\n` : ''}`;
}
