/** The check page: a text that somebody pasted, judged and shown as a web page's is. */
import { selectionKey } from '../src/messages.ts';
import { sample } from '../src/ui/messages/zh-hans/sample.ts';
import { box, entries, marks, paste, scan, verdict } from './check-page.ts';
import { expect, test } from './extension.ts';

const pasted = [
  ['a message', '健康管理师招生，签约学员包过，考不过全额退款，加微信报名。'],
  [
    'paragraphs, one of them twice',
    '本校招生，学费 980 元。\n\n\n签约包过！\n七天拿证\n\n  签约包过！\n七天拿证\n\n报名从速',
  ],
  ['other line breaks', '本校招生报名\r\n\r\n签約包過，學費三千\r\r速成班七天拿證'],
  ['disguise', '健康管理师报名：包·过，免 考 拿 证，國家級證書'],
  ['a word cut by line breaks', '会计培训报名，学费 500 元\n包\n过\n加微信'],
] as const;

for (const [name, text] of pasted) {
  test(`what is pasted is judged as scan judges it: ${name}`, async ({ openSurface }) => {
    const { findings } = scan(text);
    expect(findings.length).toBeGreaterThan(0);
    const page = await openSurface('check');
    await box(page).focus();
    await paste(page, text);
    await expect(verdict(page)).toContainText(`疑似 ${findings.length} 处`);
    const shown = entries(page);
    await expect(shown).toHaveCount(findings.length);
    const ids = await shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-finding')));
    expect(ids.sort()).toEqual(findings.map(({ id }) => id).sort());

    const inText = await marks(page).allTextContents();
    expect(inText.filter((quote, index) => inText.indexOf(quote) === index)).toEqual([
      ...new Set(findings.map(({ quote }) => quote)),
    ]);
    expect(await page.locator('.marked-text').textContent()).toBe(text.replace(/\r\n?/g, '\n'));
  });
}

test('the sample is filled in and checked; what warns of the words stays unmarked', async ({ openSurface }) => {
  const report = scan(sample);
  const page = await openSurface('check');
  await page.getByRole('button', { name: '用示例试一试' }).click();
  await expect(box(page)).toHaveValue(sample);
  await expect(verdict(page)).toContainText(`疑似 ${report.findings.length} 处`);
  await expect(page.getByRole('button', { name: '检查', exact: true })).toBeFocused();
  await expect(marks(page)).toHaveText(report.findings.map(({ quote }) => quote));
  await expect(page.getByText('看到这些字不等于看到违规')).toBeVisible();
  const passedOver = page.locator('[data-passed-over]');
  await expect(passedOver).toContainText(`引用，未标记 ${report.passedOver.length} 处`);
  const warning = sample.slice(sample.lastIndexOf('\n') + 1);
  expect(await page.locator('.marked-text').evaluate((text) => text.lastChild?.textContent)).toContain(warning);
  const kinds = await marks(page).evaluateAll((all) =>
    all.map((mark) => document.getElementById(mark.getAttribute('aria-describedby') ?? '')?.textContent),
  );
  const words = { promise: '承诺', name: '字样与名义', other: '其他' };
  expect(kinds).toEqual(report.findings.map(({ kind }) => words[kind]));

  const other = await openSurface('check?sample');
  await expect(verdict(other)).toContainText(`疑似 ${report.findings.length} 处`);
});

test('the menu of selected text brings the selection here', async ({ context, openPage, worker }) => {
  await openPage('plain.html');
  const opening = context.waitForEvent('page');
  // As the browser does once the entry is pressed; a headless one shows no menu.
  await worker.evaluate(() => {
    const { onClicked } = chrome.contextMenus;
    const info = { menuItemId: 'check-selection', selectionText: '健康管理师培训班招生，签约学员包过，报名从速。' };
    Reflect.apply(Reflect.get(onClicked, 'dispatch'), onClicked, [info]);
  });
  const page = await opening;
  await expect(marks(page)).toHaveText(['包过']);
});

test('a selection is taken from where the background left it, once', async ({ openSurface, worker }) => {
  const text = '签约学员包过，报名加微信';
  await worker.evaluate(([key, left]) => chrome.storage.session.set({ [key]: left }), [selectionKey, text] as const);
  const page = await openSurface('check?selection');
  await expect(box(page)).toHaveValue(text);
  await expect(marks(page)).toHaveText(['包过']);
  expect(await worker.evaluate(() => chrome.storage.session.get())).not.toHaveProperty([selectionKey]);
  await page.reload();
  await expect(page.getByText('选中的文字已经取不到了')).toBeVisible();
  await expect(box(page)).toHaveValue('');
});

test('settings count, also when they change while a result is shown', async ({ openSurface, choose }) => {
  const text = '健康管理师招生，签约学员包过，七天拿证，颁发国家级证书，学费 980 元。\n\n青禾书院的课表见附件。';
  const quotes = scan(text).findings.map(({ quote }) => quote);
  expect(quotes).toEqual(['包过', '七天拿证', '国家级证书']);
  const ownWord = { word: '青禾书院', note: '邻居说过', variants: '' };
  await choose({ kindsOff: ['name'], phrasesOff: ['七天拿证'], ownWords: [ownWord] });
  const page = await openSurface('check');
  await box(page).fill(text);
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await expect(marks(page)).toHaveText(['包过', '青禾书院']);
  await expect(marks(page).last()).toHaveAccessibleDescription('您自己加的词');
  await expect(page.locator('[data-own-words]')).toContainText('邻居说过');
  await expect(page.locator('[data-passed-over]')).toContainText('国家级证书');
  await choose({});
  await expect(marks(page)).toHaveText(quotes);
});

test('by keyboard, a mark opens its card, the card its clause and the next phrase, and Esc goes back', async ({
  openSurface,
}) => {
  const page = await openSurface('check?sample');
  await expect(entries(page).first()).toBeVisible();
  const mark = marks(page).filter({ hasText: '七天拿證' });
  const card = page.getByRole('dialog', { name: '识证的提示' });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(card).toContainText('七天拿證');
  await expect(card).toBeInViewport();
  await card.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(card.locator('blockquote').first()).toBeVisible();
  await card.getByRole('button', { name: '下一处' }).focus();
  await page.keyboard.press('Enter');
  await expect(card).not.toContainText('七天拿證');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1);
});

test('an entry of the list leads to its mark', async ({ openSurface }) => {
  const page = await openSurface('check?sample');
  await page.setViewportSize({ width: 700, height: 500 });
  await entries(page)
    .filter({ has: page.locator('mark', { hasText: '七天拿證' }) })
    .press('Enter');
  const mark = marks(page).filter({ hasText: '七天拿證' });
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
});

test('words switched off in the card are no longer marked', async ({ openSurface, worker }) => {
  const page = await openSurface('check?sample');
  const mark = marks(page).filter({ hasText: '七天拿證' });
  await mark.click();
  await page.getByRole('button', { name: '不再提示这个词' }).click();
  await expect(mark).toHaveCount(0);
  expect(await worker.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({
    settings: { phrasesOff: ['七天拿證'] },
  });
});
