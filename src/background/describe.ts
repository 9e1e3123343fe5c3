/** The words of one finding for its card: the page's own script carries none. */

import english from 'virtual:rules/card-words/en';
import simplified from 'virtual:rules/card-words/zh-Hans';
import traditional from 'virtual:rules/card-words/zh-Hant';
import type { ClauseId } from '../core/rule.ts';
import { describeFinding } from '../describe-finding.ts';
import type { CardWords } from '../rules/words.ts';
import type { Language, Settings } from '../settings.ts';

const wordsOf: Readonly<Record<Language, CardWords>> = { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english };

/** As the card reads it (page/card/description.ts). */
export function describeForCard(ruleId: string, clauseIds: readonly ClauseId[], settings: Settings) {
  const { language, textSize, theme } = settings;
  return { language, textSize, theme, ...describeFinding(ruleId, clauseIds, wordsOf[language], settings) };
}
