// What a fresh clone lacks: the right Node, the packages of the lock file. Uses Node alone, since it runs before there are any packages.
// Owns the checks and the installing. Never touches sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));

/** Ends the process with one sentence when this Node is too old. */
export function requireNode() {
  const wanted = String(readJson('package.json').engines.node).replace('>=', '');
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  stop(`Recourse needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
}

/** Installs exactly the lock file's packages, unless they are there. */
export function requirePackages() {
  if (packagesAreInstalled()) return;
  step('Installing packages (once, about half a minute)', 'npm', ['ci']);
}

// npm writes what it installed as its last act, so a broken install is noticed, and one made by hand counts.
function packagesAreInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(`${root}/${record}`)) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, wanted]) =>
      !path.startsWith('node_modules/') ||
      wanted.optional ||
      wanted.devOptional ||
      installed[path]?.version === wanted.version,
  );
}

/** Runs a program of the installed packages or of the system. @param {string} program @param {string[]} args */
export function run(program, args) {
  const result = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: process.env,
  });
  return { ok: result.status === 0, output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}` };
}

/** One quiet line, or on failure the program's words and the end. @param {string} title @param {string} program @param {string[]} args */
export function step(title, program, args) {
  console.log(`${title} …`);
  const { ok, output } = run(program, args);
  if (!ok) stop(`${output}\nThis failed: ${[program, ...args].join(' ')}`);
}

/** The path of a program that a package brings. @param {string} name */
export const bin = (name) => `${root}/node_modules/.bin/${name}`;

/** @param {string} sentence @returns {never} */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
