import type { ComponentChildren } from 'preact';
import { useMessages } from '../surface.tsx';
import type { ClauseWords } from './clause-words.ts';

/**
 * A clause as it stands in its notice; for readers of traditional characters the conversion first, marked as one.
 * @param show for marking what was looked for; the characters stay as they are
 * @param isOriginalOpen where the original is what a person looks for
 */
export function Verbatim({
  clause: { text, converted },
  show = (words) => words,
  isOriginalOpen = false,
}: {
  clause: { text: ClauseWords['text']; converted?: ClauseWords['converted'] };
  show?: (words: string) => ComponentChildren;
  isOriginalOpen?: boolean;
}) {
  const { common } = useMessages();
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
