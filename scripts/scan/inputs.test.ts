import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { type Input, InputError, readInputs } from './inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'shizheng-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...content: (string | number[])[]): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat(content.map((part) => Buffer.from(part))));
  return path;
}

const gbk = [0xb0, 0xfc, 0xb9, 0xfd];

/** Pages as they are, faults as the place and the English part of what is said. */
async function read(name: string): Promise<(Input | string)[]> {
  const all: (Input | string)[] = [];
  for await (const input of readInputs(name)) {
    all.push(input instanceof InputError ? input.message.replace(/: .*\((.*)\)$/s, ': $1') : input);
  }
  return all;
}

test('a file is one page, with its name as it was given and its address', async () => {
  const html = file('page.html', '\ufeff<p>包过</p>');
  const text = file('text.txt', '包过');
  expect(await read(html)).toEqual([{ where: html, id: html, url: pathToFileURL(html).href, html: '<p>包过</p>' }]);
  expect(await read(text)).toEqual([{ where: text, id: text, url: pathToFileURL(text).href, text: '包过' }]);
});

test('each line of JSON is one page, and a bad one does not take the others with it', async () => {
  const name = file(
    'cases.jsonl',
    '{"id":"a","text":"包过"}\n',
    '{"id":"b","url":"https://example.test/","html":"<p>包过</p>"}\r\n',
    '\n',
    '{"id":"c","text":\n',
    gbk,
    '\n',
    '["d"]\n',
    '{"id":5,"text":"包过"}\n',
    '{"id":"e","text":"包过","html":"包过"}\n',
    '{"id":"f","text":"最后一行没有换行"}',
  );
  const shape = 'want {"id", "url"?, "text" | "html"}, all strings';
  expect(await read(name)).toEqual([
    { where: `${name}:1`, id: 'a', url: '', text: '包过' },
    { where: `${name}:2`, id: 'b', url: 'https://example.test/', html: '<p>包过</p>' },
    expect.stringContaining(`${name}:4: broken JSON`),
    `${name}:5: not UTF-8`,
    `${name}:6: ${shape}`,
    `${name}:7: ${shape}`,
    `${name}:8: ${shape}`,
    { where: `${name}:9`, id: 'f', url: '', text: '最后一行没有换行' },
  ]);
});

test.each(['.html', '.txt', '.jsonl'])('a %s file that is missing is said to be', async (kind) => {
  const name = join(folder, `missing${kind}`);
  expect(await read(name)).toEqual([`${name}: no such file`]);
});

test('a file that is not UTF-8 and one of another kind are said to be', async () => {
  const name = file('gbk.txt', gbk);
  expect(await read(name)).toEqual([`${name}: not UTF-8`]);
  expect(await read('page.pdf')).toEqual(['page.pdf: want a .html, .txt or .jsonl file, or -']);
});
