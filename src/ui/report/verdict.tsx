import type { ComponentChildren } from 'preact';
import { useMessages } from '../surface.tsx';
import type { Told } from './verdict-words.ts';

type Props = { told: Told; heading: 'h1' | 'h2'; children?: ComponentChildren };

/** The whole in one line, and what that means; stands in a live region. */
export function Verdict({ told: { is, line, meaning }, heading: Heading, children }: Props) {
  const { common } = useMessages();
  return (
    <div class="verdict">
      <Heading data-verdict={is}>{line}</Heading>
      {meaning && <p>{meaning}</p>}
      {is === 'flag' && <p class="standing">{common.standing}</p>}
      {children}
    </div>
  );
}
