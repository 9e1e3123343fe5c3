/** `npm run rules`: writes docs/rules.md, the public table of the rules, from the same records that ship. */
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClauseId, Level } from '../src/core/rule.ts';
import { families } from '../src/rules/families.ts';
import { likenessWords } from '../src/rules/likenesses.ts';
import { clauses, notices } from '../src/rules/notices.ts';
import { questions } from '../src/rules/phrases/questions.ts';
import type { Family, Rule } from '../src/rules/rule.ts';
import { ruleFiles } from '../src/rules/rule-files.ts';
import { messages } from '../src/ui/messages/zh-hans/index.ts';
import { pageMessages } from '../src/ui/messages/zh-hans/pages.ts';

/** Where the table stands. */
export const tableFile = fileURLToPath(new URL('../docs/rules.md', import.meta.url));

const levels: Readonly<Record<Level, string>> = { sure: '较明确', likely: '可能', weak: '较弱' };

/** What Markdown would read as a sign of its own, as the sign itself. */
const literal = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');

const bullets = (texts: readonly string[]) => texts.map((text) => `  - ${literal(text)}`).join('\n');

function clauseList(ids: readonly ClauseId[]): string {
  const named = ids.map((id) => {
    const whole = clauses[clauses[id]?.partOf ?? ''];
    const heading = clauses[id]?.heading ?? '';
    return `\`${id}\` ${whole ? `${whole.heading} · ${heading}` : heading}`;
  });
  return named.join('；');
}

/** Whose list the rule belongs to, for those that are not everyone's. */
const listOf = (rule: Rule) => ruleFiles.find(({ rules }) => rules.includes(rule))?.list;

function ruleEntry(rule: Rule, family: Family): string {
  const list = listOf(rule);
  return [
    `#### ${literal(rule.label)} \`${rule.id}\``,
    '',
    `- 把握：${levels[rule.level]}${rule.general ? '；泛用的词，只有用来替在售的证书背书时才标' : ''}`,
    ...(list ? [`- 默认关闭，在设置页里打开：${pageMessages.options.lists[list].explanation}`] : []),
    `- 条款：${clauseList(rule.clauses ?? family.clauses)}`,
    `- 标出：\n${bullets(rule.examples.flags)}`,
    `- 不标：\n${bullets(rule.examples.passes)}`,
  ].join('\n');
}

function familySection(family: Family): string {
  const rules = ruleFiles.flatMap((file) => file.rules).filter((rule) => rule.family === family.id);
  const learned = likenessWords.find((one) => one.family === family.id);
  return [
    `### ${literal(family.label)} \`${family.id}\``,
    `种类：${messages.common.kinds[family.kind]}。本族条款：${clauseList(family.clauses)}。`,
    ...(learned ? [`第二读者也认这一族，规则没料到的写法报作：${literal(learned.label)} \`${learned.id}\`。`] : []),
    ...rules.map((rule) => ruleEntry(rule, family)),
  ].join('\n\n');
}

/** The whole table in Markdown. */
export function ruleTable(): string {
  const count = ruleFiles.flatMap((file) => file.rules).length;
  const sources = notices.map(
    ({ id, title, number, date, address }) =>
      `- \`${id}-…\`：[《${title}》](${address})，${number ? `${number}，` : ''}${messages.common.date(date)}`,
  );
  const asked = questions.map(
    ({ id, label, clauses: own, check }) =>
      `- **${literal(label)}** \`${id}\`（${clauseList(own)}）：${literal(check)}`,
  );
  return `${[
    '# 规则表',
    '这个文件由 `npm run rules` 从 `src/rules/` 生成，请不要手改。（Generated from the rules; do not edit by hand.）',
    `共 ${count} 条规则、${families.length} 个族；第二读者认得其中 ${likenessWords.length} 个族（见 [second-reader.md](second-reader.md)）。` +
      '例句全部是项目作者写的，构建时逐条运行：该标的没标、不该标的标了，构建就停。',
    '一处字样与一条条款是“写明”还是“有关”，不写在规则里，而是看原句：条款列出的词完整地出现在所标的字里，才是“写明”，否则是“有关”。' +
      '所卖的不在通知范围里（驾照、语言考试、学历、中小学课程）时，一律只说“有关”。',
    `条款编号的来源：\n\n${sources.join('\n')}`,
    ...Object.entries(messages.common.kinds).flatMap(([kind, name]) => [
      `## ${name}`,
      ...families.filter((family) => family.kind === kind).map(familySection),
    ]),
    '## 文字看不出来的事项',
    '通知还说到下面这些事，网页文字看不出来，所以没有规则；它们列在条款下，告诉人可以问什么。',
    asked.join('\n'),
  ].join('\n\n')}\n`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(tableFile, ruleTable());
}
