// docs/attacks.md names a test for each attempt, and docs for operators name commands: all of them must be there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { runCommand } from '@recourse/server/cli/main';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

describe('an attempt', () => {
  const rows = [...read('docs/attacks.md').matchAll(/^\| (.+?) \| (.+?) \| `([^`]+)`: (.+?) \|$/gm)];

  test('stands in each row, and there are dozens', () => {
    const lines = read('docs/attacks.md')
      .split('\n')
      .filter((line) => /^\| (?!attempt|-)/.test(line));
    expect(rows.length).toBe(lines.length);
    expect(rows.length).toBeGreaterThan(40);
  });

  test.each(rows.map(([, attempt, , path, title]) => ({ attempt, path: path!, title: title! })))(
    '$attempt: its test is there',
    ({ path, title }) => {
      expect(existsSync(`${root}${path}`), path).toBe(true);
      expect(title.length).toBeGreaterThan(15);
      expect(read(path).includes(title), title).toBe(true);
    },
  );
});

describe('a command that the documents name', () => {
  const pages = ['README.md', 'SECURITY.md', ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)];
  const named = pages
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => [...read(path).matchAll(/npx recourse ((?:[a-z-]+ )*[a-z-]+)([^\n`|<]*)/g)])
    .map(([, words = '', rest = '']) => ({
      words: words.split(' '),
      options: [...rest.matchAll(/--[a-z-]+/g)].map(String),
    }));

  async function helpOf(words: readonly string[]): Promise<string | undefined> {
    let out = '';
    const terminal = {
      env: {},
      cwd: root,
      input: process.stdin,
      out: (text: string) => (out += text),
      err: () => undefined,
    };
    const exit = await runCommand([...words, '--help'], terminal);
    return exit === 0 ? out : undefined;
  }

  test('is one that there is, with the options that it has', async () => {
    expect(named.length).toBeGreaterThan(15);
    const wrong: string[] = [];
    for (const { words, options } of named) {
      // What follows the command's own words are its arguments.
      const help = (await helpOf(words.slice(0, 2))) ?? (await helpOf(words.slice(0, 1)));
      if (help === undefined) wrong.push(words.join(' '));
      else
        wrong.push(
          ...options.filter((option) => !help.includes(`${option} `)).map((option) => `${words.join(' ')} ${option}`),
        );
    }
    expect(wrong).toEqual([]);
  });
});
