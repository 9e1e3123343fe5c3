/**
 * Builds dist/chrome (`--mode chrome`) and dist/firefox (`--mode firefox`) from the one manifest.json.
 *
 * Oldest browsers, both written in manifest.json:
 * - Chromium 110: `storage.session` (102), `CSS.highlights` (105), and the ES2023 arrays that tsconfig allows (110).
 * - Firefox 146: `CSS.highlights` (140), `scheduler.postTask` (142), and line styles in `::highlight()` (146), without
 *   which the three kinds of finding would differ by colour alone.
 */
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import webExtension, { readJsonFile } from 'vite-plugin-web-extension';
import { rulesPlugin } from './src/rules/plugin.ts';
import { traditionalMessagesPlugin } from './src/rules/traditional-messages.ts';

const targets = ['chrome', 'firefox'];

/**
 * Preact writes `innerHTML` in one place, for `dangerouslySetInnerHTML`, which nothing here uses. As text it is
 * harmless even if something did, and add-on reviewers see that no page is ever given markup.
 */
function noMarkupFromStrings(): Plugin {
  const write = /\.innerHTML=(\w+\.__html)/g;
  return {
    name: 'shizheng:no-markup-from-strings',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.replaceAll('\\', '/'))) return undefined;
      if (code.match(write)?.length !== 1) {
        this.error('preact no longer writes innerHTML in exactly one known place: look at it and mend vite.config.ts');
      }
      return { code: code.replace(write, '.textContent=$1'), map: null };
    },
  };
}

/**
 * Minifies the scripts that web pages load once more: 1 kB of the 80 of every page. Functions become arrows where they
 * can, which is safe there: neither our code nor Preact's makes anything with `new` but classes and what uses `this`.
 */
function minifyPageScripts(): Plugin {
  return {
    name: 'shizheng:minify-page-scripts',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const entry = chunk.type === 'chunk' ? chunk.facadeModuleId?.replaceAll('\\', '/') : undefined;
        if (chunk.type !== 'chunk' || !entry || !/\/src\/page\/(?:card\/)?index\.tsx?$/.test(entry)) continue;
        const { code } = await minify(chunk.code, { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } });
        if (code) chunk.code = code;
      }
    },
  };
}

export default defineConfig(({ mode }) => {
  if (!targets.includes(mode))
    throw new Error(`Build with --mode ${targets.join(' or --mode ')}, or with npm run build.`);
  return {
    logLevel: 'warn',
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: ['chrome110', 'firefox146'],
      // The polyfill would call fetch, and an extension's own files need no preloading.
      modulePreload: false,
      // The plugin builds everything inside one hook, which is slow by nature.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    plugins: [
      rulesPlugin(),
      traditionalMessagesPlugin(),
      noMarkupFromStrings(),
      minifyPageScripts(),
      webExtension({
        browser: mode,
        // What the manifest does not name; the background opens or injects it.
        additionalInputs: [
          'src/page/card/index.tsx',
          'src/notice/index.html',
          'src/check/index.html',
          'src/welcome/index.html',
        ],
        manifest: () => ({ ...readJsonFile('manifest.json'), version: readJsonFile('package.json').version }),
        // Validation would ask the network for a schema; `web-ext lint` and a real browser check the result instead.
        skipManifestValidation: true,
        disableAutoLaunch: true,
        printSummary: false,
      }),
    ],
  };
});
