/**
 * Serves the simplified message files in traditional Chinese: a module asked for with `?zh-hant` is the same source with
 * its Chinese converted, and so is what it imports from its own folder.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { toTraditional } from './traditional.ts';

const query = '?zh-hant';

export function traditionalMessagesPlugin(): Plugin {
  return {
    name: 'shizheng-traditional-messages',
    enforce: 'pre',
    async resolveId(id, importer) {
      const isInside = importer?.endsWith(query) && id.startsWith('./');
      if (!id.endsWith(query) && !isInside) return undefined;
      const resolved = await this.resolve(id.replace(query, ''), importer?.replace(query, ''), { skipSelf: true });
      return resolved && `${resolved.id}${query}`;
    },
    load(id) {
      if (!id.endsWith(query)) return undefined;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      return toTraditional(readFileSync(file, 'utf8'));
    },
  };
}
