/** What the card says, in each language. */
import type { Language } from '../../settings.ts';
import type { CardMessages } from '../../ui/finding-card-props.ts';
import { card as english } from '../../ui/messages/en/card.ts';
import * as englishClauses from '../../ui/messages/en/clause.ts';
import { card as simplified } from '../../ui/messages/zh-hans/card.ts';
import { card as traditional } from '../../ui/messages/zh-hans/card.ts?zh-hant';
import * as simplifiedClauses from '../../ui/messages/zh-hans/clause.ts';
import * as traditionalClauses from '../../ui/messages/zh-hans/clause.ts?zh-hant';

type Clauses = { ofCommon: CardMessages['common']; ofReport: CardMessages['report'] };
const gather = (card: CardMessages['card'], { ofCommon, ofReport }: Clauses): CardMessages => ({
  card,
  common: ofCommon,
  report: ofReport,
});

export const messagesOf: Readonly<Record<Language, CardMessages>> = {
  'zh-Hans': gather(simplified, simplifiedClauses),
  'zh-Hant': gather(traditional, traditionalClauses),
  en: gather(english, englishClauses),
};

/** For when nobody is left to say which language was chosen. */
export function likelyLanguage(): Language {
  if (/^zh-(hant|tw|hk|mo)/i.test(navigator.language)) return 'zh-Hant';
  return /^zh/i.test(navigator.language) ? 'zh-Hans' : 'en';
}
