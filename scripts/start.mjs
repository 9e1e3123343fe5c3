/** `npm start`: installs what is missing, builds, and shows the sample ad (show-sample.ts). Runs on a fresh clone. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser, ensureModules, giveUp, PreparationError, root } from './prepare.mjs';

/**
 * @param {string[]} args for node
 * @param {'ignore' | 'inherit'} output
 */
function runNode(args, output) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', output, 'inherit'] }).status ?? 1;
}

try {
  ensureModules();
  ensureBrowser();
  console.log('正在构建扩展…… Building the extension …');
  if (runNode(['scripts/build.mjs', 'chrome'], 'ignore') !== 0) {
    throw new PreparationError('扩展没有构建成功，原因见上。 The build failed, see above.');
  }
  process.exitCode = runNode(['--import', 'tsx', 'scripts/show-sample.ts'], 'inherit');
} catch (error) {
  giveUp(error);
}
