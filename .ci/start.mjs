// `npm start`: from a fresh clone to the running demo.
// Owns the order: Node, packages, build, run. Never knows what the demo is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { requireNode, requirePackages, root, stop } from './setup.mjs';

const program = `${root}/demo/dist/server/main.js`;

requireNode();
requirePackages();
// In a process of its own, so that the bundler's memory is given back before the demo runs.
const built = spawnSync(process.execPath, [`${root}/.ci/build.mjs`], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
if (!existsSync(program)) stop(`The build made no ${program}.`);

// The demo takes over this process, so signals and its exit code need no passing on.
process.argv[1] = program;
process.setSourceMapsEnabled(true);
await import(pathToFileURL(program).href);
