/**
 * The second half of `npm start`: the sample ad in a browser with the extension. Without a display the findings are
 * printed and a picture of the marks is saved.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenBrowser, openWithExtension, readReport } from './browser.ts';
import { clauseTexts, findingsTable } from './findings-table.ts';
import { giveUp, PreparationError, root } from './prepare.mjs';
import { pagesFolder, serve } from './serve.ts';

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const headless = Boolean(CI) || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY);

async function printFindings({ context, worker }: OpenBrowser, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  const { findings, passedOver } = await readReport(worker, url);
  const picture = join(root, '.cache', 'sample-ad.png');
  mkdirSync(join(root, '.cache'), { recursive: true });
  await page.screenshot({ path: picture, fullPage: true });
  if (findings.length === 0)
    throw new PreparationError('示例广告上一处也没有标出。 Nothing was marked on the sample ad.');
  console.log(`\n示例广告上标出 ${findings.length} 处，另有 ${passedOver.length} 处是引用、否认或别的意思，未标记。\n`);
  console.log(findingsTable(findings));
  console.log(`\n条款原文\n${clauseTexts(findings, Math.min(process.stdout.columns ?? 100, 100))}`);
  console.log(`\n带标记的截图 Screenshot: ${picture}`);
}

/** Stays until the person closes the browser. */
async function letPersonLook({ context }: OpenBrowser, url: string): Promise<void> {
  const closed = context.waitForEvent('close', { timeout: 0 });
  await (context.pages()[0] ?? (await context.newPage())).goto(url);
  console.log(
    '浏览器已打开示例广告：划线的是找到的字样，点工具栏拼图图标里的“识证”看各与哪一条有关；关掉浏览器就结束。\n' +
      'Look at the underlined phrases, open 识证 from the puzzle icon of the toolbar, close the browser when done.',
  );
  await closed;
}

const server = await serve(pagesFolder);
try {
  const url = `${server.origin}/sample-ad.html`;
  const browser = await openWithExtension({ headless });
  await (headless ? printFindings : letPersonLook)(browser, url).finally(browser.close);
} catch (error) {
  giveUp(error);
} finally {
  server.close();
}
