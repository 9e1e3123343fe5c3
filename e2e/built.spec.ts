/** What the build puts out, looked at as files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/prepare.mjs';
import { languages } from '../src/settings.ts';
import { expect, test } from './extension.ts';

const forbidden =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|storage\s*\.\s*sync|\bimport\s*\(?\s*["'`]\w+:|\.innerHTML\s*=/g;

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
    expect(readFileSync(join(folder, 'src/background/index.js'), 'utf8')).not.toMatch(/\bdocument\.\w/);
  });
}

test('asks for what the welcome page explains and nothing else, and shows web pages none of its files', () => {
  for (const target of ['chrome', 'firefox']) {
    const manifest: Record<string, unknown> = JSON.parse(
      readFileSync(join(root, 'dist', target, 'manifest.json'), 'utf8'),
    );
    expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'scripting']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  }
});

const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

test('the script that reads pages stays within 80 kB, that of the card within 40 kB, the background within 150 kB', () => {
  expect(sizeOf([join(root, 'dist/chrome/src/page/index.js')])).toBeLessThanOrEqual(80_000);
  expect(sizeOf([join(root, 'dist/chrome/src/page/card/index.js')])).toBeLessThanOrEqual(40_000);
  expect(sizeOf([join(root, 'dist/chrome/src/background/index.js')])).toBeLessThanOrEqual(150_000);
});

for (const language of languages) {
  test(`the first load of the popup stays within 60 kB in ${language}`, async ({
    context,
    choose,
    openPage,
    openPopup,
  }) => {
    await choose({ language });
    const { tab } = await openPage('plain.html');
    const asked = new Set<string>();
    context.on('request', (request) => asked.add(new URL(request.url()).pathname));
    const popup = await openPopup(tab);
    await expect(popup.locator('[data-verdict="quiet"]')).toBeVisible();
    const files = [...asked]
      .filter((path) => /\.(js|css|html)$/.test(path))
      .map((path) => join(root, 'dist/chrome', path));
    expect(files.length).toBeGreaterThan(4);
    expect(sizeOf(files)).toBeLessThanOrEqual(60_000);
  });
}
