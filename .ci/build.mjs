// `npm run build`: the Node code with tsc, the browser bundles with Vite, each only when what it is made of has changed.
// Owns when a bundle is stale. Never says what it is made of: that is vite.config.ts.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bin, requireNode, requirePackages, root, step, stop } from './setup.mjs';

/** The bundles of each workspace, in the order in which they are made. */
const bundles = { widget: ['loader', 'panel', 'verify'], console: ['console'], demo: ['demo'] };
const everyBundleReads = [
  'shared/src',
  'shared/package.json',
  'vite.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
];

/** Checks and compiles all workspaces. tsc knows by itself what has changed. */
export function compile() {
  step('Compiling', bin('tsc'), ['-b']);
}

/** Makes the browser bundles that are stale. */
export async function bundle() {
  for (const [workspace, modes] of Object.entries(bundles)) {
    const made = fingerprint([workspace, ...everyBundleReads]);
    const web = `${root}/${workspace}/dist/web`;
    const stamp = `${web}.stamp`;
    if (existsSync(web) && existsSync(stamp) && readFileSync(stamp, 'utf8') === made) continue;
    console.log(`Bundling the ${workspace} …`);
    rmSync(stamp, { force: true });
    rmSync(web, { recursive: true, force: true });
    process.env.NODE_ENV = 'production';
    const { build } = await import('vite');
    for (const mode of modes) await build({ configFile: `${root}/vite.config.ts`, mode, logLevel: 'warn' });
    for (const file of files(web)) refuseInlineCode(file);
    writeFileSync(stamp, made);
  }
}

/** For the `integrity` of a page that embeds us. @param {import('node:crypto').BinaryLike} bytes */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

// The pages run under a policy that allows no inline code, so a bundler that inlines some would break them silently.
/** @param {string} file */
function refuseInlineCode(file) {
  if (!file.endsWith('.html')) return;
  const found = readFileSync(file, 'utf8').match(/<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|\s(?:style|on[a-z]+)=["']/i);
  if (found) throw new Error(`${file} holds inline code, which the content policy forbids: ${found[0].trim()}`);
}

/** @param {string[]} paths */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => files(`${root}/${path}`)))
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== 'dist' && name !== 'node_modules' && !/\.(?:test|e2e)\.tsx?$/.test(name))
    .flatMap((name) => files(`${path}/${name}`));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  requirePackages();
  compile();
  await bundle().catch((error) => stop(`${error instanceof Error ? error.message : error}\nThe bundle failed.`));
  console.log(`recourse.js has the integrity ${integrityOf(readFileSync(`${root}/widget/dist/web/recourse.js`))}`);
}
