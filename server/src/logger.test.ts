import { allWordLists } from '@recourse/shared/safety';
import { hostileLogText } from '@recourse/shared/testing';
import { describe, expect, test } from 'vitest';
import { createLogger } from './logger.ts';

function lines(environment: 'development' | 'production') {
  const written: string[] = [];
  return { written, logger: createLogger({ environment, write: (line) => written.push(line) }) };
}

test('production writes JSON and leaves secrets and words out, however deep they came', () => {
  const { written, logger } = lines('production');
  logger.warn(
    {
      password: 'plum',
      request: { cookie: 'plum', headers: { authorization: 'plum' } },
      event: { body: { text: 'plum' } },
      log: 'id',
    },
    'seen',
  );
  expect(written.join('')).not.toContain('plum');
  expect(JSON.parse(written[0]!)).toMatchObject({ level: 40, msg: 'seen', log: 'id', password: '[left out]' });
});

test('development writes short lines, with the stack of an error below', () => {
  const { written, logger } = lines('development');
  logger.info({ url: 'http://x', ms: 5 }, 'open');
  logger.error({ error: new Error('broken') }, 'failed');
  logger.error({ err: new Error('also broken') }, 'failed again');
  expect(written[0]).toMatch(/^\d\d:\d\d:\d\d info {2}open url=http:\/\/x ms=5\n$/);
  expect(written[1]).toMatch(/ error failed\nError: broken\n +at /);
  expect(written[2]).toMatch(/ error failed again\nError: also broken\n +at /);
});

describe.each(['production', 'development'] as const)('in %s, whatever a text holds', (environment) => {
  test('one call is one line, which no terminal obeys', () => {
    expect(hostileLogText.length).toBeGreaterThan(130);
    for (const hostile of hostileLogText) {
      const { written, logger } = lines(environment);
      logger.warn({ file: hostile, deep: { name: hostile }, list: [hostile] }, `seen ${hostile}`);
      const [line = '', ...more] = written;
      expect(more).toEqual([]);
      expect(line.endsWith('\n')).toBe(true);
      const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
      expect(unsafe.test(line.slice(0, -1)), JSON.stringify(line)).toBe(false);
      if (environment === 'production') {
        const kept = JSON.parse(line);
        // And nothing of it is lost: who reads the log by machine has it as it came.
        expect([kept.file, kept.deep.name, kept.level]).toEqual([hostile, hostile, 40]);
      }
    }
  });

  test('a megabyte in one member is one line as well', () => {
    const { written, logger } = lines(environment);
    logger.warn({ file: 'x\n'.repeat(500_000) }, 'long');
    expect(written).toHaveLength(1);
    expect(written[0]!.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('an error whose message holds lines forges none in development', () => {
  const { written, logger } = lines('development');
  logger.error({ err: new Error('bad\r\u001b[2K\u202e14:03:09 info  signed in') }, 'failed');
  expect(/\r|\p{Cc}\[|\u202e/u.test(written.join(''))).toBe(false);
});

test('an error that quotes a secret keeps its kind and loses its words, and what hangs on it is not written', async () => {
  const { written, logger } = lines('production');
  await allWordLists();
  const words = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
  const error = Object.assign(new SyntaxError(`Unexpected token in ${words}`), { body: words, code: 'E_PARSE' });
  logger.error({ error }, 'failed');
  logger.error({ err: new Error('the disk is full') }, 'failed');
  expect(written.join('')).not.toContain('sausage');
  expect(JSON.parse(written[0]!)).toMatchObject({
    error: { type: 'SyntaxError', message: '[left out]', code: 'E_PARSE' },
  });
  expect(JSON.parse(written[1]!)).toMatchObject({ err: { message: 'the disk is full' } });
});
