// Which file may import which, and where a file may lie: boundaries.json, applied to sources given as text.
// Owns the rules. Never reads the disk, so that tests can plant violations.
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';
import type boundaries from './boundaries.json';

type Workspace = {
  readonly entries: readonly string[];
  readonly node: boolean;
  readonly workspaces: readonly string[];
  readonly packages: readonly string[];
  readonly forbidden: readonly {
    readonly pattern: string;
    readonly because: string;
    readonly except: readonly string[];
  }[];
  /** Each folder or file of `src`, with those it may import from; `*` is all of them. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
};

export type Boundaries = Omit<typeof boundaries, 'workspaces'> & {
  readonly workspaces: Readonly<Record<string, Workspace>>;
};

/** Paths from the root of the repository, with `/`, to contents. */
export type Sources = ReadonlyMap<string, string>;

/** One sentence for each violation; none when all is well. */
export function violations(table: Boundaries, sources: Sources): string[] {
  const imports = new Map(
    [...sources].filter(([path]) => isCode(path)).map(([path, text]) => [path, readImports(path, text)]),
  );
  const perFile = [...sources].flatMap(([path, text]) => [
    ...misplaced(table, path),
    ...(isCode(path) ? [...badText(table, path, text), ...badImports(table, path, imports.get(path) ?? [])] : []),
  ]);
  return [...perFile, ...cycles(table, imports), ...emptyRooms(table, sources)];
}

const isCode = (path: string) => /\.tsx?$/.test(path);
const isTest = (table: Boundaries, path: string) => new RegExp(table.tests).test(path);

/** `server/src/log/eventLog.ts` is in `server`, room `log`; `server/src/app.test.ts` in room `app.ts`. */
function place(table: Boundaries, path: string) {
  const [workspace = '', source, room = ''] = path.split('/');
  const rules = table.workspaces[workspace];
  return rules && source === 'src' ? { workspace, rules, room: room.replace(/\.test(?=\.tsx?$)/, '') } : undefined;
}

function misplaced(table: Boundaries, path: string): string[] {
  const [top = '', entry = ''] = path.split('/');
  const found: string[] = [];
  if (!table.topLevel.includes(top)) found.push(`${path}: ${top} is not in the table of the top level`);
  const rules = table.workspaces[top];
  if (rules && !rules.entries.includes(entry)) found.push(`${path}: ${entry} is not in the table of ${top}`);
  const at = place(table, path);
  if (at && !Object.hasOwn(at.rules.rooms, at.room)) found.push(`${path}: ${at.room} is no room of ${top}`);
  const nameless = dirname(path)
    .split('/')
    .find((folder) => table.namelessFolders.includes(folder));
  if (rules && nameless) found.push(`${path}: name the folder ${nameless} after the domain`);
  return found;
}

function badText(table: Boundaries, path: string, text: string): string[] {
  if (isTest(table, path)) return [];
  const found: string[] = [];
  const lines = text.trimEnd().split('\n').length;
  if (lines > table.maxLines) found.push(`${path}: ${lines} lines, more than ${table.maxLines}`);
  const at = place(table, path);
  const code = text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
  for (const { pattern, because, except } of at?.rules.forbidden ?? []) {
    const match = code.match(new RegExp(pattern));
    if (match && at && !except.includes(at.room)) found.push(`${path}: ${match[0]}, but ${because}`);
  }
  if (path.endsWith('/index.ts') && /^\s*export\s*(?:type\s*)?\*/m.test(code))
    found.push(`${path}: name each export, no export *`);
  return found;
}

function badImports(table: Boundaries, path: string, specifiers: readonly string[]): string[] {
  const at = place(table, path);
  if (!at) return [];
  const { workspace, rules, room } = at;
  const test = isTest(table, path);
  return specifiers.flatMap((specifier) => {
    const refused = (why: string) => [`${path}: imports ${specifier}, ${why}`];
    if (specifier.startsWith('node:')) return rules.node || test ? [] : refused(`but ${workspace} runs without Node`);
    const other = /^@recourse\/([^/]+)/.exec(specifier)?.[1];
    if (other) return rules.workspaces.includes(other) ? [] : refused(`but ${workspace} may not use ${other}`);
    if (!specifier.startsWith('.')) {
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      if (rules.packages.includes(name) || (test && table.testPackages.includes(name))) return [];
      return refused(`which is no package of ${workspace}`);
    }
    const target = join(dirname(path), specifier);
    const there = place(table, target);
    // Data beside `src`, as a policy or a corpus, is for tests only.
    if (!there) return test && target.startsWith(`${workspace}/`) ? [] : refused('which lies outside of src');
    if (there.workspace !== workspace) return refused('by a path that leaves the workspace');
    if (there.room === room) {
      return target === `${workspace}/src/${room}/index.ts` && !test
        ? refused("its own room's door: import the file itself")
        : [];
    }
    const allowed = rules.rooms[room] ?? [];
    if (allowed.includes('*') || allowed.includes(there.room) || (test && there.room === 'testing')) return [];
    return refused(`but ${room} may not use ${there.room}`);
  });
}

/** What a file imports or re-exports, at any time, types included. */
function readImports(path: string, text: string): string[] {
  const { module } = parseSync(path, text);
  const fixed = module.staticImports.map((statement) => statement.moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const later = [...text.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`$]+)['"`]/g)].flatMap(
    (match) => match[1] ?? [],
  );
  return [...new Set([...fixed, ...passedOn, ...later])].map((specifier) => specifier.replace(/\?.*$/, ''));
}

function resolveImport(path: string, specifier: string): string {
  const shared = /^@recourse\/shared\/(.+)$/.exec(specifier)?.[1];
  if (shared) return `shared/src/${shared}/index.ts`;
  const server = /^@recourse\/server\/(.+)$/.exec(specifier)?.[1];
  return server ? `server/src/${server}.ts` : join(dirname(path), specifier);
}

/** Each circle once, from the file where a walk in order of names enters it. */
function cycles(table: Boundaries, imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const trail: string[] = [];
  const walk = (path: string) => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`a circle: ${[...trail.slice(start), path].join(' → ')}`);
    if (start >= 0 || finished.has(path)) return;
    trail.push(path);
    for (const specifier of imports.get(path) ?? []) walk(resolveImport(path, specifier));
    trail.pop();
    finished.add(path);
  };
  for (const path of [...imports.keys()].sort()) if (!isTest(table, path)) walk(path);
  return found;
}

function emptyRooms(table: Boundaries, sources: Sources): string[] {
  const filled = new Set([...sources.keys()].map((path) => path.split('/').slice(0, 3).join('/')));
  return Object.entries(table.workspaces).flatMap(([workspace, { rooms }]) =>
    Object.keys(rooms)
      .filter((room) => !filled.has(`${workspace}/src/${room}`))
      .map((room) => `${workspace}/src/${room} is in the table and not in the tree`),
  );
}
