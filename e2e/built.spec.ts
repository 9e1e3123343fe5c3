/** What the build puts out, looked at as files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../scripts/prepare.mjs';

const forbidden =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|storage\s*\.\s*sync|\bimport\s*\(?\s*["'`]\w+:|\.innerHTML\s*=/g;

/** The scripts and styles a page of dist/chrome loads before anything is clicked, itself included. */
function firstLoad(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const links = file.endsWith('.html')
    ? /(?:src|href)="([^"]+)"/g
    : /(?:^|[;}])(?:import|export)\b[^;('"]*["']([^"']+)["']/g;
  for (const [, link = ''] of readFileSync(file, 'utf8').matchAll(links)) {
    firstLoad(link.startsWith('/') ? join(root, 'dist/chrome', link) : resolve(dirname(file), link), seen);
  }
  return seen;
}

for (const target of ['chrome', 'firefox']) {
  const folder = join(root, 'dist', target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html)$/.test(file));

  test(`${target}: no built file can speak to the network or write markup`, () => {
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      expect.soft(readFileSync(join(folder, file), 'utf8').match(forbidden), file).toBeNull();
    }
  });

  test(`${target}: the content script is one file, and the background touches no document`, () => {
    const page = readFileSync(join(folder, 'src/page/index.js'), 'utf8');
    expect(page).not.toMatch(/(?:^|[;}\s])(?:import|export)\b\s*[\w{*"'(]/);
    expect(readFileSync(join(folder, 'src/background/index.js'), 'utf8')).not.toMatch(/\bdocument\b(?!Id)/);
  });
}

test('asks for storage and nothing else, and shows web pages none of its files', () => {
  for (const target of ['chrome', 'firefox']) {
    const manifest: Record<string, unknown> = JSON.parse(
      readFileSync(join(root, 'dist', target, 'manifest.json'), 'utf8'),
    );
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  }
});

const sizeOf = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + statSync(file).size, 0);

test('the content script stays within 80 kB', () => {
  expect(sizeOf([join(root, 'dist/chrome/src/page/index.js')])).toBeLessThanOrEqual(80_000);
});

test('the first load of the popup stays within 60 kB', () => {
  const popup = firstLoad(join(root, 'dist/chrome/src/popup/index.html'));
  expect([...popup].some((file) => file.endsWith('.js'))).toBe(true);
  expect(sizeOf(popup)).toBeLessThanOrEqual(60_000);
});
