/** The page with both notices: every clause verbatim at its own address, and the rules under it. */

import stored from '../src/rules/notices.json' with { type: 'json' };
import { clauses } from '../src/rules/notices.ts';
import { messages } from '../src/ui/messages/zh-hans/index.ts';
import { pageMessages } from '../src/ui/messages/zh-hans/pages.ts';
import { expect, test } from './extension.ts';
import { filled, isAtTop, rule, section, storedClauses } from './notice-page.ts';

const { report, common } = messages;
const { notice: told } = pageMessages;

test('says every clause and part in the words of the stored notices, in their order', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  expect(storedClauses).toHaveLength(Object.keys(clauses).length);
  const shown = await page
    .locator('section.entry')
    .evaluateAll((all) => all.map((one) => [one.id, one.querySelector(':scope > [data-original]')?.textContent]));
  expect(shown).toEqual(storedClauses.map(({ id, text }) => [id, text]));
});

test('in traditional characters the original stands beside the conversion', async ({ choose, openSurface }) => {
  await choose({ language: 'zh-Hant' });
  const page = await filled(await openSurface('notice'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  const originals = await page
    .locator('section.entry')
    .evaluateAll((all) => all.map((one) => one.querySelector(':scope > details > [data-original]')?.textContent));
  expect(originals).toEqual(storedClauses.map(({ text }) => text));
  await expect(section(page, '25-1-2').locator(':scope > blockquote')).toContainText('虛假或誇大宣傳');
  await expect(section(page, '25').locator('h2')).toHaveText(stored.documents[0]?.title ?? '');
  await expect(section(page, '25')).toContainText('關於開展技術技能類');
});

test('tells number, date, issuer and official page of each notice, and how old the copy is', async ({
  openSurface,
}) => {
  const page = await filled(await openSurface('notice'));
  for (const { id, title, number, issuer, date, official_address } of stored.documents) {
    const whole = section(page, id);
    await expect(whole.getByRole('heading', { level: 2 })).toHaveText(title);
    const facts = [...(number === null ? [] : [number]), common.date(date), ...issuer];
    await expect(whole.locator('.facts dd')).toHaveText(facts);
    const link = whole.getByRole('link', { name: common.officialPage });
    await expect(link).toHaveAttribute('href', official_address);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(whole.getByText(told.copied(common.date(stored.generated)))).toBeVisible();
  }
  await expect(page.getByText(common.standing)).toBeVisible();
  await expect(page.getByText(told.links)).toBeVisible();
  await expect(page.getByText(told.lead)).toBeVisible();
});

for (const id of ['25-1-2', '25-1-3-d', 'net-2-3', 'net-sign', 'net']) {
  test(`opened at #${id}, shows it, marks it and lets the keyboard go on from there`, async ({ openSurface }) => {
    const page = await filled(await openSurface(`notice#${id}`));
    await expect(section(page, id)).toBeFocused();
    await expect(section(page, id)).toHaveAttribute('data-here');
    await expect(page.locator('[data-here]')).toHaveCount(1);
    await expect(section(page, id).locator('.place').first()).toBeInViewport();
    await page.keyboard.press('Tab');
    expect(await section(page, id).evaluate((one) => one.contains(document.activeElement))).toBe(true);
  });
}

test('a new address is followed, and so is the way back', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice#25-1-4'));
  await expect(section(page, '25-1-4')).toBeFocused();
  await page.evaluate(() => {
    location.hash = '#net-2-4';
  });
  await expect(section(page, 'net-2-4')).toBeFocused();
  expect(await isAtTop(page, 'net-2-4')).toBe(true);
  await expect(page.locator('[data-here]')).toHaveAttribute('id', 'net-2-4');
  await page.goBack();
  await expect(section(page, '25-1-4')).toBeFocused();
  expect(await isAtTop(page, '25-1-4')).toBe(true);
});

test('an address that nothing has leaves the page at its top', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice#25-9-9'));
  await expect(page.locator('[data-here]')).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('every clause has a link to itself, and the overview one to each', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  const links = await page.locator('.permalink').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual(storedClauses.map(({ id }) => `#${id}`));
  const ways = page.getByRole('navigation', { name: told.overview }).getByRole('link');
  expect(await ways.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
    stored.documents.flatMap(({ id }) => [
      `#${id}`,
      ...stored.clauses.filter(({ notice }) => notice === id).map((clause) => `#${clause.id}`),
    ]),
  );

  await ways.filter({ hasText: '违规培训、违规收费等' }).focus();
  await page.keyboard.press('Enter');
  await expect(section(page, '25-1-3')).toBeFocused();
  expect(page.url()).toMatch(/#25-1-3$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: told.permalink('违规培训、违规收费等') })).toBeFocused();

  await section(page, '25').getByRole('link', { name: told.toTop }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a rule says why, what to check, where to look, and what it finds and leaves alone', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  const one = section(page, '25-1-2').locator(rule(page, 'p-baoguo'));
  await expect(one).toHaveCount(1);
  await expect(one.locator('summary')).toContainText(common.kinds.promise);
  await expect(one.getByText(report.why)).toBeHidden();
  await one.locator('summary').click();
  for (const label of [report.why, report.check, report.lookups, told.flags, told.passes, told.otherClauses]) {
    await expect(one.getByText(label, { exact: true })).toBeVisible();
  }
  const samples = one.locator('.sample');
  await expect(samples).toHaveCount(4);
  for (const sample of await samples.allTextContents()) expect(sample).toMatch(/包.?过/);
  await expect(one.getByRole('link', { name: '中国人事考试网' })).toHaveAttribute('target', '_blank');
  await one.getByRole('link', { name: '使用承诺、速成' }).click();
  await expect(section(page, 'net-2-3')).toBeFocused();
});

test('under its other clauses a rule is a link to where it stands in full', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  const other = section(page, 'net-2-3').locator('.elsewhere');
  await other.locator('summary').click();
  await other.getByRole('link', { name: '代考', exact: true }).click();
  const one = section(page, '25-1-4').locator(rule(page, 'p-daikao'));
  await expect(one.locator('summary')).toBeFocused();
  await expect(one.getByText(told.passes)).toBeVisible();
  expect(await isAtTop(page, 'rule-p-daikao')).toBe(true);
  await expect(page.locator('#net-2-3 details[data-rule]')).toHaveCount(0);
});

test('what no text shows stands under its clause, and a province’s own words say so', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  const questions = section(page, '25-1-3-b').locator('details').filter({ hasText: report.questions });
  await questions.locator('summary').click();
  await expect(questions.getByText('无办学许可证开展培训')).toBeVisible();
  await expect(rule(page, 'gd-ability').locator('summary')).toContainText(told.lists.guangdong);
  await expect(rule(page, 'p-baoguo').locator('summary')).not.toContainText(told.lists.guangdong);
  const alike = section(page, '25-1-2').locator('.alike');
  await expect(alike.locator('summary')).toHaveText(told.alike(await alike.locator('li').count()));
});
