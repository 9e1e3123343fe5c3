/** No string that a person reads stands outside the message files: Biome sees to texts between tags, this to the rest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../..');
/** Rooms whose code speaks to nobody but through message files. Rules are data, and core knows the language it reads. */
const rooms = ['page', 'ui', 'popup', 'options', 'notice', 'check', 'welcome', 'background'];
const files = rooms
  .flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$|[\\/]messages[\\/]/.test(file));

/** Code without its comments. */
const codeOf = (file: string) =>
  readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gu, '');

test('there is code to look at', () => expect(files.length).toBeGreaterThan(40));

test.each(files)('%s', (file) => {
  const code = codeOf(file);
  expect(code.match(/\p{Script=Han}+/gu)).toBeNull();
  expect(code.match(/\b(?:aria-\w*label|aria-description|title|placeholder|alt|label)=["'][^"']+["']/g)).toBeNull();
});
