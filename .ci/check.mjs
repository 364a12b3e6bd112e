// `npm run check`: what can be known without running the product: types, style, boundaries, and sizes once it is built.
// Owns nothing but the list; `npm test` runs the same and more.
import { spawnSync } from 'node:child_process';
import { bin, requireNode, requirePackages, root } from './setup.mjs';

requireNode();
requirePackages();
const steps = [
  [bin('tsc'), '-b'],
  [bin('biome'), 'check', '--error-on-warnings', '.'],
  [bin('vitest'), 'run', '.ci/'],
  [process.execPath, '.ci/build.mjs'],
  [process.execPath, '.ci/size.mjs'],
];
const failed = steps.filter(
  ([program = '', ...args]) => spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status !== 0,
);
process.exitCode = failed.length > 0 ? 1 : 0;
