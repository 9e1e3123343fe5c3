/** The rules as the build packed them (rules/pack.ts): deflated JSON in GBK, the records of the rules as columns. */
import { readBytes } from './core/bytes.ts';
import type { CompiledRules, PackedRules } from './core/rule.ts';

async function inflate(packed: string) {
  const stream = new Blob([readBytes(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(new TextDecoder('gbk').decode(await new Response(stream).arrayBuffer()));
}

/** @param packed made by this build, never by a page */
export async function unpackRules({ rules, table }: PackedRules): Promise<CompiledRules> {
  const compiled = await inflate(rules);
  const columns: Record<string, unknown[]> = compiled.rules;
  compiled.rules = columns.id?.map((_, row) =>
    Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column[row]])),
  );
  compiled.reader.table = table;
  return compiled;
}
