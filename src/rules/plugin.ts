/** Serves the compiled rules: `virtual:rules/patterns` packed for the page, `virtual:rules/words` for the surfaces. */
import type { Plugin } from 'vite';
import { compileRules } from './compile.ts';
import { packRules } from './pack.ts';

const words = 'virtual:rules/words';
const patterns = 'virtual:rules/patterns';

/** @returns a Vite plugin; a rule that does not compile stops the build with its message */
export function rulesPlugin(): Plugin {
  return {
    name: 'shizheng-rules',
    resolveId: (id) => (id === words || id === patterns ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${words}`) return `export default ${JSON.stringify(compileRules().words)};`;
      if (id === `\0${patterns}`) return `export default ${JSON.stringify(packRules(compileRules().patterns))};`;
      return undefined;
    },
  };
}
