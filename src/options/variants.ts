/** The other forms of the characters of a word. Big: loaded only when a word is added. */
import { variantPairs } from '../rules/fold-table.ts';

/** Only these begin the cheap look at a page (core/anchors.ts); a variant beyond would hide the word from it. */
const common = /^[\u3400-\u9fff]$/u;

/** Characters that may stand for each other, by each of them: 么 is 麽 and 麼, and also 幺. */
function groupForms(): Map<string, ReadonlySet<string>> {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const [variant, character] of variantPairs()) {
    const forms = new Set([...(groups.get(character) ?? [character]), ...(groups.get(variant) ?? [variant])]);
    for (const form of forms) groups.set(form, forms);
  }
  return groups;
}

const groups = groupForms();

/**
 * @returns pairs for OwnWord.variants, one after the other: a simplified, traditional, Taiwan or Hong Kong form, then the
 * character of the word that it stands for
 */
export function variantsOf(word: string): string {
  return [...new Set(word)]
    .flatMap((character) =>
      [...(groups.get(character) ?? [])]
        .filter((form) => form !== character && common.test(form))
        .map((form) => form + character),
    )
    .join('');
}
