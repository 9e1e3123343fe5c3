import type { ComponentChildren } from 'preact';
import type { ClauseMessages } from '../messages/zh-hans/clause.ts';
import type { ClauseWords } from './clause-words.ts';

export type VerbatimProps = {
  clause: { text: ClauseWords['text']; converted?: ClauseWords['converted'] };
  /** For marking what was looked for; the characters stay as they are. */
  show?: (words: string) => ComponentChildren;
  /** Where the original is what a person looks for. */
  isOriginalOpen?: boolean;
};

/**
 * A clause as it stands in its notice; for readers of traditional characters the conversion first, marked as one. Needs
 * nothing but its props: the card on a web page has no surface around it.
 */
export function VerbatimText({
  clause: { text, converted },
  show = (words) => words,
  isOriginalOpen = false,
  common,
}: VerbatimProps & Pick<ClauseMessages, 'common'>) {
  const original = (
    <blockquote lang="zh-Hans" data-original>
      {show(text)}
    </blockquote>
  );
  if (converted === undefined) return original;
  return (
    <>
      <p class="source">{common.converted}</p>
      <blockquote lang="zh-Hant">{show(converted)}</blockquote>
      <details open={isOriginalOpen}>
        <summary>{common.original}</summary>
        {original}
      </details>
    </>
  );
}
