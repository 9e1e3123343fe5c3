/** The rules as the build packed them (rules/plugin.ts): deflated JSON in base64. */
import type { CompiledRules } from '../core/rule.ts';

/** @param packed made by this build, never by a page */
export async function unpackRules(packed: string): Promise<CompiledRules> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const rules: CompiledRules = JSON.parse(await new Response(stream).text());
  return rules;
}
