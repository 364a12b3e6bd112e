import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkedPaths, wrongSnippets } from './snippets.ts';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string) => (existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : null);
const pages = readdirSync(`${root}docs`)
  .map((name) => `docs/${name}`)
  .filter((path) => path.endsWith('.md'));

describe.each(['README.md', 'SECURITY.md', ...pages])('%s', (page) => {
  const markdown = read(page) ?? '';

  test('exists and quotes code as it is compiled', () => {
    expect(markdown).not.toBe('');
    expect(wrongSnippets(markdown, read)).toEqual([]);
  });

  test('links to files that exist', () => {
    expect(linkedPaths(page, markdown).filter((path) => !existsSync(`${root}${decodeURI(path)}`))).toEqual([]);
  });
});

describe('a snippet', () => {
  const source = 'x\n  // #region open\n  open();\n    close();\n  // #endregion\n';
  const readSource = (path: string) => (path === 'a.ts' ? source : null);
  const page = (from: string, code: string) => `${from}\n\`\`\`ts\n${code}\n\`\`\`\n`;

  test('may be cut from its region without the indent', () => {
    expect(wrongSnippets(page('<!-- from: a.ts#open -->', 'open();\n  close();'), readSource)).toEqual([]);
  });

  test.each([
    ['differs', '<!-- from: a.ts#open -->', 'open();'],
    ['has no region', '<!-- from: a.ts#shut -->', 'open();'],
    ['there is no b.ts', '<!-- from: b.ts#open -->', 'open();'],
    ['names no source', '', 'open();'],
  ])('is refused when it %s', (why, from, code) => {
    const found = wrongSnippets(page(from, code), readSource);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(why);
  });
});

test('links are read from prose, from the page that holds them', () => {
  const markdown =
    '[a](./a.md#part) ![b](../b.png) [c](https://c.example) [d](#d) <img src="d.png">\n```ts\n[x](x)\n```\n';
  expect(linkedPaths('docs/page.md', markdown)).toEqual(['docs/a.md', 'b.png', 'docs/d.png']);
});
