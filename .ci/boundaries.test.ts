import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import table from './boundaries.json' with { type: 'json' };
import { type Boundaries, violations } from './boundaries.ts';

const root = new URL('..', import.meta.url).pathname;

/** Every file that is ours; contents only where they matter. */
function readTree(folder = ''): [string, string][] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = `${folder}${entry.name}`;
    if (entry.name === '.git' || table.ignored.includes(entry.name)) return [];
    if (entry.isDirectory()) return readTree(`${path}/`);
    return [[path, /\.tsx?$/.test(path) ? readFileSync(`${root}${path}`, 'utf8') : '']];
  });
}

test('the tree and its imports keep to boundaries.json', () => {
  expect(violations(table, new Map(readTree()))).toEqual([]);
});

describe('a planted violation is found', () => {
  const small: Boundaries = {
    ...table,
    maxLines: 5,
    workspaces: {
      shared: { ...table.workspaces.shared, rooms: { kit: [], case: ['kit'] } },
      server: { ...table.workspaces.server, rooms: { log: [], 'config.ts': [] } },
    },
  };
  const sound = {
    'shared/src/kit/ids.ts': "import * as v from 'valibot';",
    'shared/src/kit/index.ts': "export { v } from './ids.ts';",
    'shared/src/case/decide.ts': "import type { v } from '../kit/index.ts';",
    'shared/src/case/decide.test.ts': "import { test } from 'vitest'; import { readFileSync } from 'node:fs';",
    'server/src/log/redisLog.ts': "import { v } from '@recourse/shared/kit'; import 'node:fs'; import 'redis';",
    'server/src/config.ts': 'export const env = process.env;',
  };
  const found = (files: Record<string, string>) => violations(small, new Map(Object.entries({ ...sound, ...files })));

  test('and a sound tree has none', () => expect(found({})).toEqual([]));

  const planted: [string, string, string, RegExp][] = [
    ['an upward import', 'shared/src/kit/a.ts', "import '../case/decide.ts';", /kit may not use case/],
    [
      'an upward import of a type',
      'shared/src/kit/a.ts',
      "import type { A } from '../case/b.ts';",
      /kit may not use case/,
    ],
    ['an upward type query', 'shared/src/kit/a.ts', "type A = import('../case/b.ts').A;", /kit may not use case/],
    ['an upward lazy import', 'shared/src/kit/a.ts', "const a = () => import('../case/b.ts');", /kit may not use case/],
    ['an upward re-export', 'shared/src/kit/a.ts', "export { a } from '../case/b.ts';", /kit may not use case/],
    ['Node in shared', 'shared/src/kit/a.ts', "import 'node:fs';", /runs without Node/],
    ['a package too many', 'shared/src/kit/a.ts', "import 'express/lib/router';", /no package of shared/],
    ['a workspace above', 'shared/src/kit/a.ts', "import '@recourse/server/app';", /may not use server/],
    [
      'a path into a workspace',
      'server/src/log/a.ts',
      "import '../../../shared/src/kit/ids.ts';",
      /leaves the workspace/,
    ],
    ["a room's own door", 'shared/src/kit/a.ts', "import './index.ts';", /its own room's door/],
    ['a clock in shared', 'shared/src/kit/a.ts', 'export const now = Date.now();', /no clock/],
    ['the environment', 'server/src/log/a.ts', 'export const a = process.env.A;', /only config/],
    ['an export of everything', 'shared/src/case/index.ts', "export * from './decide.ts';", /no export \*/],
    ['a long file', 'shared/src/kit/a.ts', 'export {};\n\n\n\n\nexport {};\n', /6 lines/],
    ['a room of no plan', 'shared/src/bits/a.ts', '', /bits is no room/],
    ['a nameless folder', 'shared/src/kit/utils/a.ts', '', /after the domain/],
    ['a stray file', 'notes.txt', '', /table of the top level/],
    ['a stray entry', 'server/old/a.ts', '', /table of server/],
  ];
  test.each(planted)('%s', (_, path, text, sentence) => {
    const sentences = found({ [path]: text });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });

  test('a circle, of types too', () => {
    const files = {
      'shared/src/kit/a.ts': "import './b.ts';",
      'shared/src/kit/b.ts': "import type { A } from './a.ts';",
    };
    expect(found(files)).toEqual(['a circle: shared/src/kit/a.ts → shared/src/kit/b.ts → shared/src/kit/a.ts']);
  });

  test('a room that is only in the table', () => {
    const without = Object.entries(sound).filter(([path]) => !path.includes('/log/'));
    expect(violations(small, new Map(without))).toEqual(['server/src/log is in the table and not in the tree']);
  });
});
