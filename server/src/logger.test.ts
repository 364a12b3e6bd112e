import { expect, test } from 'vitest';
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
