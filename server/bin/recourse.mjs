#!/usr/bin/env node
// The command line's door: the built program, or one sentence if it was not built.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(fileURLToPath(program))) {
  const { main } = await import(program.href);
  await main(process.argv.slice(2));
} else {
  process.stderr.write('Recourse is not built yet. Run `npm run build` in the repository first.\n');
  process.exitCode = 70;
}
