// A YAML file of the operator's, with sentences that name the place of a problem in it.
// Owns reading and locating. Never knows what the file is about.
import { readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** Far more than any such file needs. */
const mostBytes = 1024 * 1024;

type Path = ReadonlyArray<string | number>;

export interface NamedYaml {
  path: string;
  value: unknown;
  /** `/etc/sites.yaml, line 7: sites.0.accent must be a colour.` */
  sentence(at: Path, problem: string): string;
  problem(issue: v.BaseIssue<unknown>): string;
}

export function readYaml(path: string): { ok: true; yaml: NamedYaml } | { ok: false; problem: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    return { ok: false, problem: `${path} cannot be read: ${why}.` };
  }
  if (Buffer.byteLength(text) > mostBytes) return { ok: false, problem: `${path} is larger than a megabyte.` };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    return { ok: false, problem: `${path}, line ${line}: ${ended(error.message)}` };
  }

  /** The line of this place, or of the nearest place around it that is in the file. */
  function lineOf(at: Path): number {
    for (let depth = at.length; depth > 0; depth--) {
      const node = document.getIn(at.slice(0, depth).map(indexed), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  const sentence = (at: Path, problem: string) =>
    `${path}, line ${lineOf(at)}: ${ended(at.length > 0 ? `${at.join('.')} ${problem}` : problem)}`;

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    // The library's answer to aliases that would unfold without end.
    return { ok: false, problem: `${path} refers to itself too often.` };
  }
  return {
    ok: true,
    yaml: {
      ...{ path, value, sentence },
      problem: (issue) =>
        sentence(
          (issue.path ?? []).map(({ key }) => key as string | number),
          plain(issue),
        ),
    },
  };
}

function indexed(key: string | number): string | number {
  return typeof key === 'string' && /^[0-9]+$/.test(key) ? Number(key) : key;
}

function plain(issue: v.BaseIssue<unknown>): string {
  if (issue.message.startsWith('must ')) return issue.message;
  if (issue.expected === 'never') return 'is not a setting that Recourse knows';
  if (issue.received === 'undefined') return 'is missing';
  return `must be ${issue.expected ?? 'something else'}, not ${issue.received}`;
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
