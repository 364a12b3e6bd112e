// `npm run size [-- --json]`: what a browser fetches, gzipped, against the budgets of budgets.json.
// Owns the measuring of bundles that are built. Never builds one.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root, stop } from './setup.mjs';

/** @typedef {{ file: string, imports?: string[], css?: string[], isDynamicEntry?: boolean }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest */
/** `entries` are chunks with all that they import; what `after` has fetched already does not count. Keys are sources, or end of them.
 * @typedef {{ bundle: string, gzipBytes: number, entries: string[], after?: string[] }} Budget */

/** The files of a budget.
 * @param {Manifest} manifest @param {Budget} budget @returns {string[]} */
export function filesUnder(manifest, { entries, after = [] }) {
  // One that is missing must not make the sum look small.
  if (![...entries, ...after].every((key) => manifest[key])) return [];
  /** @param {string[]} keys */
  const all = (keys) => new Set(keys.flatMap((key) => [...filesOf(manifest, key)]));
  const known = all(after);
  return [...all(entries)].filter((file) => !known.has(file));
}

/** A chunk, what it imports before it runs, and their style sheets.
 * @param {Manifest} manifest @param {string} key @param {Set<string>} found */
function filesOf(manifest, key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file);
  for (const next of chunk.imports ?? []) filesOf(manifest, next, found);
  return found;
}

function measure() {
  const workspaces = { loader: 'widget', panel: 'widget', verify: 'widget', console: 'console' };
  /** @type {Record<string, Budget>} */
  const budgets = JSON.parse(readFileSync(`${root}/.ci/budgets.json`, 'utf8'));
  return Object.entries(budgets).map(([name, budget]) => {
    const web = `${root}/${workspaces[/** @type {keyof typeof workspaces} */ (budget.bundle)]}/dist/web`;
    const listing = `${web}/.vite/${budget.bundle}.json`;
    if (!existsSync(listing)) stop(`There is nothing to measure: ${listing} is missing. Run npm run build.`);
    const files = filesUnder(JSON.parse(readFileSync(listing, 'utf8')), budget);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${web}/${file}`), { level: 9 }).length, 0);
    // A budget that matches no file would hold for ever, so it fails.
    return {
      name,
      gzipBytes: bytes,
      budgetBytes: budget.gzipBytes,
      files,
      ok: files.length > 0 && bytes <= budget.gzipBytes,
    };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = measure();
  if (process.argv.includes('--json') || process.env.npm_config_json === 'true') {
    console.log(JSON.stringify(sizes, null, 2));
  } else {
    for (const { name, gzipBytes, budgetBytes, files, ok } of sizes) {
      const verdict = ok ? '' : files.length === 0 ? '  NO SUCH FILE' : '  OVER BUDGET';
      console.log(
        `${name.padEnd(16)}${gzipBytes.toLocaleString('en').padStart(9)} of ${budgetBytes.toLocaleString('en')} bytes gzipped${verdict}`,
      );
    }
  }
  process.exitCode = sizes.every(({ ok }) => ok) ? 0 : 1;
}
