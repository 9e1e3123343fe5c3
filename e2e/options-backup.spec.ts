/** The options page: all settings out to a file, in from one, and back to the defaults. */
import { readFile } from 'node:fs/promises';
import type { Page, Worker } from '@playwright/test';
import { defaultSettings, type Settings } from '../src/settings.ts';
import { expect, test } from './extension.ts';

const mine: Partial<Settings> = {
  ownWords: [{ word: '减肥', note: '问过', variants: '減减' }],
  phrasesOff: ['包过'],
  pausedSites: ['school.example'],
  kindsOff: ['other'],
  textSize: 'large',
};

const stored = (worker: Worker) => worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

/** Chooses a file the way a person does: by the button. */
async function importFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '导入备份文件' }).click();
  await (await chooser).setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function exportFile(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出备份文件' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('what is exported comes back, after a look at what would change', async ({ choose, openSurface, worker }) => {
  await choose(mine);
  const options = await openSurface('options');
  const { name, text } = await exportFile(options);
  expect(name).toMatch(/^shizheng-settings-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toEqual({ ...defaultSettings, ...mine });
  expect(text.split('\n').length).toBeGreaterThan(10);

  const others = { ...defaultSettings, phrasesOff: ['保过'] };
  await choose(others);
  await expect(options.getByRole('button', { name: '恢复提示“保过”' })).toBeVisible();
  await importFile(options, text);
  const question = options.getByRole('group', { name: '要照“mine.json”改这些设置吗？' });
  await expect(question).toBeFocused();
  await expect(question.getByRole('listitem')).toHaveText([
    '字的大小：从“标准”改成“大”',
    '不再标：“其他”',
    '加上词：“减肥”',
    '不再提示：“包过”',
    '恢复提示：“保过”',
    '暂停：“school.example”',
  ]);
  expect(await stored(worker)).toEqual(others);

  await question.getByRole('button', { name: '照备份文件改' }).click();
  await expect(options.getByText('已经照备份文件改好了。')).toBeVisible();
  expect(await stored(worker)).toEqual({ ...defaultSettings, ...mine });
  await expect(options.getByRole('button', { name: '删除“减肥”' })).toBeVisible();

  const undo = options.getByRole('button', { name: '撤销' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(options.getByText('已撤销，设置和原来一样。')).toBeVisible();
  await expect(options.getByRole('button', { name: '导入备份文件' })).toBeFocused();
  expect(await stored(worker)).toEqual(others);
});

test('a file can be refused, one that changes nothing says so, and version 1 is read', async ({
  choose,
  openSurface,
  worker,
}) => {
  await choose(mine);
  const options = await openSurface('options');
  await importFile(options, '{"version":1,"sensitivity":"careful","lists":[]}');
  await expect(options.getByText('标多少：从“标准”改成“稳妥”')).toBeVisible();
  await options.getByRole('button', { name: '不改了' }).click();
  await expect(options.getByRole('button', { name: '导入备份文件' })).toBeFocused();
  expect(await stored(worker)).toEqual({ ...defaultSettings, ...mine });

  await importFile(options, '{"version":1,"sensitivity":"standard","lists":[]}');
  await expect(options.getByText('没有要改的')).toBeVisible();
  await importFile(options, '{"version":1,"sensitivity":"careful","lists":[]}');
  await options.getByRole('button', { name: '照备份文件改' }).click();
  await expect(options.getByText('已经照备份文件改好了。')).toBeVisible();
  expect(await stored(worker)).toEqual({ ...defaultSettings, ...mine, sensitivity: 'careful' });
});

test('a damaged file changes nothing and says why', async ({ choose, openSurface, worker }) => {
  await choose(mine);
  const options = await openSurface('options');
  for (const [text, fault] of [
    ['{\n  "version": 2,\n  "theme": "dark"\n  "language": "en"\n}', '第 4 行第 3 个字附近'],
    ['{"version": 2, "theme"', '读不懂'],
    ['[1, 2]', '这不是识证导出的备份文件'],
    ['{"version": 9, "theme": "dark"}', '请先更新识证'],
    [
      '{"version": 2, "theme": "pink", "ownWords": [{"word": "一"}], "language": "en", "colour": 1}',
      '这几项读不懂：“自己加的词”“深浅”“colour”。为了稳妥，整个备份文件都没有导入',
    ],
  ] as const) {
    await importFile(options, text);
    const alert = options.getByRole('alert').filter({ hasText: fault });
    await expect(alert).toBeVisible();
    await expect(alert).toContainText('设置没有变');
    await expect(options.getByRole('group', { name: '要照“mine.json”改' })).toHaveCount(0);
    expect(await stored(worker)).toEqual({ ...defaultSettings, ...mine });
  }
  await importFile(options, JSON.stringify({ ...defaultSettings, ...mine, theme: 'dark' }));
  await expect(options.getByText('深浅：从“跟随系统”改成“深色”')).toBeVisible();
  await expect(options.getByText('设置没有变')).toHaveCount(0);
});

test('everything goes back to the defaults after a question, and can be undone', async ({
  choose,
  openSurface,
  worker,
}) => {
  await choose(mine);
  const options = await openSurface('options');
  const start = options.getByRole('button', { name: '全部恢复默认' });
  await start.click();
  const question = options.getByRole('group', { name: '全部恢复默认，会改这些设置：' });
  await expect(question).toContainText('删除词：“减肥”');
  await question.getByRole('button', { name: '不改了' }).click();
  await expect(start).toBeFocused();
  expect(await stored(worker)).toEqual({ ...defaultSettings, ...mine });

  await start.click();
  await question.getByRole('button', { name: '恢复默认' }).click();
  await expect(options.getByText('已经恢复默认设置。')).toBeVisible();
  expect(await stored(worker)).toEqual(defaultSettings);
  await options.getByRole('button', { name: '撤销' }).click();
  await expect(options.getByText('已撤销，设置和原来一样。')).toBeVisible();
  expect(await stored(worker)).toEqual({ ...defaultSettings, ...mine });

  await choose({});
  await start.click();
  await expect(options.getByText('现在就是默认设置')).toBeVisible();
});
