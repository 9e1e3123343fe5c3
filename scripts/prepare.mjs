/**
 * What must be there before anything else runs: node modules, a browser that loads unpacked extensions, a Chinese font.
 * Plain JavaScript, because it runs before node_modules exist. `node scripts/prepare.mjs` sees to the node modules only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Something is missing that only a person can provide; the message says what and how. */
export class PreparationError extends Error {}

/**
 * Runs a command; what it prints goes to standard error, so that standard output stays clean for `scan`.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} true when it ran and succeeded
 */
function run(command, args, env = process.env) {
  return spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * Runs the npm that runs us, or the one on the path.
 * @param {string[]} args
 */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args]);
  return process.platform === 'win32' ? run('cmd.exe', ['/c', 'npm', ...args]) : run('npm', args);
}

/**
 * @param {string} file a lockfile, relative to the root
 * @returns {Record<string, { version?: string, optional?: boolean }>} by folder; empty when there is no such file
 */
function lockedPackages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** True when every package of the lockfile is installed in its version; those for other machines do not count. */
function modulesAreCurrent() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([folder, { version, optional }]) =>
      folder === '' || (optional && !installed[folder]) || installed[folder]?.version === version,
  );
}

/**
 * Installs the node modules when they are missing or not those of the lockfile.
 * @throws PreparationError
 */
export function ensureModules() {
  if (modulesAreCurrent()) return;
  console.error('正在安装依赖……  Installing node modules …');
  if (!runNpm(['ci', '--no-audit', '--no-fund'])) {
    throw new PreparationError(
      '依赖安装失败，原因见上：多半是网络不通或 Node 太旧（需要 20.19 以上）；处理后重新运行同一条命令。' +
        ' npm ci failed, see above: most often there is no network, or Node is older than 20.19.',
    );
  }
}

/** @param {string} name */
function onPath(name) {
  const file = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  // A snap sees neither our folder nor the temporary one, so it cannot load the extension; some are started by a script.
  const isSnap =
    file && (realpathSync(file).includes('snap') || readFileSync(file).subarray(0, 9999).includes('/snap/'));
  return isSnap ? undefined : file;
}

/** The browser Playwright would download, where it is already there. */
function playwrightBrowser() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined; // Playwright knows no browser for this system.
  }
}

/** A Chromium that still takes `--load-extension`; branded Chrome and Edge no longer do. */
function browserHere() {
  if (process.platform === 'linux') return onPath('chromium') ?? onPath('chromium-browser') ?? playwrightBrowser();
  const places =
    process.platform === 'darwin'
      ? ['/Applications', join(homedir(), 'Applications')].map(
          (folder) => `${folder}/Chromium.app/Contents/MacOS/Chromium`,
        )
      : [process.env.LOCALAPPDATA, process.env.PROGRAMFILES].map(
          (folder) => `${folder}/Chromium/Application/chrome.exe`,
        );
  return places.find((path) => existsSync(path)) ?? playwrightBrowser();
}

/**
 * Path of a browser that loads unpacked extensions.
 * @throws PreparationError when there is none
 */
export function findBrowser() {
  const program = browserHere();
  if (program) return program;
  throw new PreparationError(
    '没有找到可以加载扩展的 Chromium 浏览器：请运行 npx playwright install chromium（Debian 可用 apt install chromium）后重试。' +
      ' No Chromium that loads unpacked extensions: run npx playwright install chromium, then try again.',
  );
}

const isRoot = process.getuid?.() === 0;

/**
 * Tries to install a package of Debian, with a fresh package list if need be.
 * @param {string} name
 */
function installDebianPackage(name) {
  if (!isRoot || !existsSync('/etc/debian_version')) return;
  console.error(`正在安装 Installing ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', name], env);
  if (!install() && run('apt-get', ['update'], env)) install();
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  return Boolean(spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim());
}

/**
 * Sees to a browser, and to a Chinese font with it, where this machine lets us.
 * @throws PreparationError when there is none in the end
 */
export function ensureBrowser() {
  if (!browserHere()) installDebianPackage('chromium');
  if (!hasChineseFont()) installDebianPackage('fonts-noto-cjk');
  if (!hasChineseFont()) {
    console.error(
      '没有中文字体，页面上的字会显示成方块（Debian：apt install fonts-noto-cjk）。 No Chinese font is installed.',
    );
  }
  if (!browserHere()) {
    const withDependencies = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
    runNpm(['exec', '--', 'playwright', 'install', ...withDependencies, 'chromium']);
  }
  findBrowser();
}

/**
 * Prints what a person can mend in one line, everything else with its trace, and ends with status 1.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  console.error(error instanceof PreparationError ? error.message : error);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    ensureModules();
  } catch (error) {
    giveUp(error);
  }
}
