/** Serves the compiled rules: `virtual:rules/patterns` packed for the page, `virtual:rules/words` for the surfaces. */
import { deflateSync, strToU8 } from 'fflate';
import type { Plugin } from 'vite';
import type { CompiledRules } from '../core/rule.ts';
import { compileRules } from './compile.ts';

const words = 'virtual:rules/words';
const patterns = 'virtual:rules/patterns';

/** Deflated JSON in base64: the page carries the rules in every frame, and a Chinese character costs three bytes. */
export const packRules = (rules: CompiledRules): string =>
  Buffer.from(deflateSync(strToU8(JSON.stringify(rules)), { level: 9, mem: 12 })).toString('base64');

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
