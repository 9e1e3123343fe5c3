/** `npm run build [-- chrome|firefox]`: writes dist/chrome and dist/firefox, or one of them, and says how big they are. */
import { copyFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const targets = process.argv.length > 2 ? process.argv.slice(2) : ['chrome', 'firefox'];
/** Licences ask to travel with what they cover. */
const papers = ['LICENSE', 'THIRD_PARTY_NOTICES.md'];
// The plugin announces each of its steps on standard output; what counts is printed at the end.
console.log = () => {};

/** @param {string} folder */
function printSizes(folder) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css|html)$/.test(file))
    .sort();
  for (const file of files) {
    const kilobytes = (statSync(join(root, folder, file)).size / 1000).toFixed(1);
    console.info(`${kilobytes.padStart(8)} kB  ${folder}/${file.replaceAll('\\', '/')}`);
  }
}

for (const target of targets) {
  try {
    await build({ root, mode: target });
    for (const paper of papers) copyFileSync(join(root, paper), join(root, 'dist', target, paper));
    printSizes(`dist/${target}`);
  } catch (error) {
    // Half a build must not be loaded by mistake.
    rmSync(join(root, 'dist', target), { recursive: true, force: true });
    const lines = String(error instanceof Error ? error.message : error).split('\n');
    // The build plugin wraps the message in its own; what a person must mend stands in the lines that are not its own.
    const useful = [...new Set(lines)].filter((line) => line.trim() && !/^\s+at |Build failed/.test(line));
    console.error(useful.join('\n'));
    process.exitCode = 1;
  }
}
