// `npm test`: everything that must hold, from a fresh clone to one closing line `N passed, N failed`.
// Owns the order and the count. Never stops at the first failure, and never passes over a check in silence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, requireNode, requirePackages, root } from './setup.mjs';
import { requireTools } from './tools.mjs';

const count = { passed: 0, failed: 0, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), 'recourse-test-'));

/** Shows the output as it comes. @param {string} title @param {string} program @param {string[]} args */
function show(title, program, args) {
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) console.log(error.message);
  return status === 0;
}

/** A step that counts as one. @param {string} title @param {string} program @param {string[]} args */
function check(title, program, args) {
  const ok = show(title, program, args);
  count[ok ? 'passed' : 'failed'] += 1;
  console.log(ok ? `${title}: passed` : `${title}: FAILED`);
  return ok;
}

/** A step in which each test counts. @param {string} title @param {string[]} args */
function tests(title, args) {
  const report = join(reports, `${title}.json`);
  const ok = show(title, bin('vitest'), [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const told = existsSync(report)
    ? tally(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  // A run can fail although no test did: a crash, an error outside of any test, nothing found.
  if (!ok && told.failed === 0) told.failed = 1;
  count.passed += told.passed;
  count.failed += told.failed;
  count.skipped += told.skipped;
}

/** @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report */
function tally(report) {
  const told = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    // A file that could not be loaded has no tests to count.
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) told.failed += 1;
    for (const { status } of file.assertionResults)
      told[status === 'passed' || status === 'failed' ? status : 'skipped'] += 1;
  }
  return told;
}

requireNode();
requirePackages();
const { chromium } = requireTools();
process.env.RECOURSE_CHROMIUM = chromium;

check('types', bin('tsc'), ['-b']);
check('style', bin('biome'), ['check', '--error-on-warnings', '.']);
tests('boundaries', ['.ci/']);
const built = check('bundles', process.execPath, ['.ci/build.mjs']);
check('sizes', process.execPath, ['.ci/size.mjs']);
tests('tests', ['--exclude', '.ci/**']);
if (built) {
  tests('in the browser', ['--mode', 'e2e']);
} else {
  console.log('\n── in the browser: FAILED, for there is no build to test');
  count.failed += 1;
}

rmSync(reports, { recursive: true, force: true });
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
process.exitCode = count.failed > 0 ? 1 : 0;
