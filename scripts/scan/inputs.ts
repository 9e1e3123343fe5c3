/** What `scan` is given: files of three kinds, and JSON Lines from standard input. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

/** One page to scan; `where` says to a person which file, or which line of it, holds the page. */
export type Input = { where: string; id: string; url: string } & ({ text: string } | { html: string });

/** An input that cannot be read: where, and what to do. */
export class InputError extends Error {}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const lineFeed = 0x0a;

function decode(bytes: Uint8Array, where: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InputError(`${where}: 不是 UTF-8 编码，请先转成 UTF-8 (not UTF-8)`);
  }
}

function parseRecord(line: string, where: string): Input {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${where}: 不是一行 JSON (broken JSON: ${reason})`);
  }
  const fields: Partial<Record<string, unknown>> =
    typeof record === 'object' && record !== null && !Array.isArray(record) ? { ...record } : {};
  const { id, url = '', text, html } = fields;
  if (typeof id === 'string' && typeof url === 'string') {
    if (typeof text === 'string' && html === undefined) return { where, id, url, text };
    if (typeof html === 'string' && text === undefined) return { where, id, url, html };
  }
  throw new InputError(
    `${where}: 每行要有 id，另有 text 或 html 其一，url 可省，都是字符串 (want {"id", "url"?, "text" | "html"}, all strings)`,
  );
}

/** Each line by itself, so that one that cannot be decoded does not take the others with it. */
function* parseLines(bytes: Uint8Array, name: string): Generator<Input | InputError> {
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    const where = `${name}:${++number}`;
    const line = attempt(() => decode(bytes.subarray(start, end), where));
    if (line instanceof InputError) yield line;
    else if (line.trim() !== '') yield attempt(() => parseRecord(line, where));
    start = end + 1;
  }
}

function attempt<Result>(step: () => Result): Result | InputError {
  try {
    return step();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function read(name: string): Promise<Uint8Array | InputError> {
  try {
    return name === '-' ? await buffer(process.stdin) : await readFile(name);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = error instanceof Error ? error.message : String(error);
    return new InputError(isMissing ? `${name}: 没有这个文件 (no such file)` : `${name}: 读不了 (${reason})`);
  }
}

/**
 * Reads one argument of `scan`.
 * @param name a `.html`, `.txt` or `.jsonl` file, or `-` for JSON Lines from standard input
 * @returns each page it holds, or why one cannot be read
 */
export async function* readInputs(name: string): AsyncGenerator<Input | InputError> {
  const kind = name === '-' ? '.jsonl' : extname(name).toLowerCase();
  if (!['.html', '.txt', '.jsonl'].includes(kind)) {
    yield new InputError(`${name}: 只认 .html、.txt、.jsonl 和 - (want a .html, .txt or .jsonl file, or -)`);
    return;
  }
  const bytes = await read(name);
  if (bytes instanceof InputError) {
    yield bytes;
    return;
  }
  if (kind === '.jsonl') {
    yield* parseLines(bytes, name === '-' ? 'standard input' : name);
    return;
  }
  const content = attempt(() => decode(bytes, name));
  const origin = { where: name, id: name, url: pathToFileURL(resolve(name)).href };
  if (content instanceof InputError) yield content;
  else yield kind === '.html' ? { ...origin, html: content } : { ...origin, text: content };
}
