/**
 * `npm test`: every check there is, one line each, all of them even when one fails. The last line is
 * `N passed, N failed`, tests of all suites and the other steps added up; the exit status is 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureModules, root } from './prepare.mjs';

/** @typedef {{ passed: number, failed: number, output?: string }} Result */

const reports = join(root, '.cache', 'test');
// No colours in the output that is kept, no look for a newer web-ext.
/** @type {NodeJS.ProcessEnv} */
const environment = { ...process.env, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' };
delete environment.FORCE_COLOR;

/**
 * Runs a program of node_modules (or a script of ours) without standard input.
 * @param {string[]} args for node, the program first
 */
function node(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
  });
  return { ok: status === 0, stdout, output: stdout + stderr };
}

/**
 * A step that passes or fails as a whole.
 * @param {boolean} ok
 * @param {string} output
 * @returns {Result}
 */
const single = (ok, output) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output });

/**
 * A step that passes when the program does.
 * @param {string[]} args
 */
const program = (args) => () => {
  const { ok, output } = node(args);
  return single(ok, output);
};

/**
 * A suite that writes a JSON report.
 * @template Report
 * @param {string} name of the report
 * @param {(reportFile: string) => string[]} args
 * @param {(report: Report) => Result} count
 * @returns {() => Result}
 */
const suite = (name, args, count) => () => {
  const file = join(reports, `${name}.json`);
  const { ok, output } = node(args(file));
  const { passed, failed } = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  // A suite that stopped before it could count a failure failed all the same.
  return { passed, failed: ok ? failed : Math.max(failed, 1), output };
};

const unitTests = suite(
  'unit',
  (file) => ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  /** @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report */
  (report) => {
    const unloadable = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable };
  },
);

const endToEndTests = suite(
  'e2e',
  (file) => {
    environment.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
    return ['node_modules/@playwright/test/cli.js', 'test', '--config=e2e', '--reporter=list,json'];
  },
  /** @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report */
  (report) => ({ passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }),
);

/** One hash over names and bytes of everything built. */
function hashOfBuild() {
  const hash = createHash('sha256');
  for (const file of readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(root, 'dist', file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function buildAgain() {
  if (!existsSync(join(root, 'dist'))) return single(false, 'There is no build to compare with.');
  const first = hashOfBuild();
  const { ok, output } = node(['scripts/build.mjs']);
  const same = ok && hashOfBuild() === first;
  return single(same, same ? output : `${output}\nBuilding twice did not give the same bytes.`);
}

function lintForFirefox() {
  const { output, stdout } = node(['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', 'dist/firefox', '-o', 'json']);
  const summary = /"summary":\{[^}]*\}/.exec(stdout)?.[0] ?? '';
  return single(summary.includes('"errors":0') && summary.includes('"warnings":0'), output);
}

function inBrowser() {
  ensureBrowser();
  return endToEndTests();
}

/** @type {[string, () => Result][]} */
const steps = [
  [
    'format and lint',
    program(['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.']),
  ],
  ['types', program(['node_modules/typescript/bin/tsc', '-p', '.'])],
  ['types of core alone', program(['node_modules/typescript/bin/tsc', '-p', 'src/core'])],
  ['unit tests', unitTests],
  ['build for Chromium', program(['scripts/build.mjs', 'chrome'])],
  ['build for Firefox', program(['scripts/build.mjs', 'firefox'])],
  ['same bytes when built again', buildAgain],
  ['web-ext lint', lintForFirefox],
  ['end to end', inBrowser],
];

/**
 * @param {() => Result} run
 * @returns {Result}
 */
function attempt(run) {
  try {
    return run();
  } catch (error) {
    return single(false, error instanceof Error ? error.message : String(error));
  }
}

const preparation = attempt(() => {
  ensureModules();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  return { passed: 0, failed: 0 };
});
if (preparation.failed) console.log(preparation.output);
let { passed, failed } = preparation;
for (const [name, run] of preparation.failed ? [] : steps) {
  const begin = Date.now();
  const result = attempt(run);
  passed += result.passed;
  failed += result.failed;
  if (result.failed) console.log(`\n${result.output?.trim()}\n`);
  const seconds = ((Date.now() - begin) / 1000).toFixed(1).padStart(6);
  console.log(`${result.failed ? '✗' : '✓'} ${seconds} s  ${name}: ${result.passed} passed, ${result.failed} failed`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
