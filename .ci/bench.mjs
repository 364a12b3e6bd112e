// `npm run bench [-- --quick] [-- --json]`: what the relay costs, as ratios to bare Socket.IO in the same run.
// Owns the command line. Fails when messages were lost or repeated, never because something was slow.
import { parseArgs } from 'node:util';
import { plans } from './bench/plans.mjs';
import { report } from './bench/report.mjs';
import { bin, requireNode, run, stop } from './setup.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: process.env.npm_config_json === 'true' },
    quick: { type: 'boolean', default: false },
    guard: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20261128' },
    smoke: { type: 'boolean', default: false },
    profile: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run bench -- [options]
  --json            one JSON document on standard output
  --quick           fewer and shorter rounds, about 25 seconds instead of 90
  --smoke           a second of each part, to see that the bench works; its figures mean nothing
  --guard           how much the secret guard stops and how long it takes, and nothing else; --seed N draws other data
  --profile FOLDER  writes CPU profiles of the servers under load there`);
  process.exit(0);
}

requireNode();
const say = (/** @type {string} */ sentence) => process.stderr.write(`${sentence} …\n`);
say('Compiling');
const compiled = run(bin('tsc'), ['-b', 'server']);
if (!compiled.ok) stop(`${compiled.output}\nThe server does not compile.`);
// Not earlier: it imports what was just built.
if (values.guard) {
  const { judgeGuard } = await import('./bench/judge.mjs');
  console.log(await judgeGuard(say, Number(values.seed)));
  process.exit(0);
}
const { measure } = await import('./bench/measure.mjs');
const plan = plans[values.smoke ? 'smoke' : values.quick ? 'quick' : 'full'];
const figures = await measure(plan, { say, profileFolder: values.profile });
console.log(values.json ? JSON.stringify(figures, null, 2) : report(figures));
process.exitCode = figures.problems.length > 0 ? 1 : 0;
