import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../core/rule.ts';
import { describeFinding } from '../describe-finding.ts';
import type { Direction } from '../messages.ts';
import { FindingCard } from '../ui/finding-card.tsx';
import { usePageMessages } from '../ui/page.tsx';
import { noticeAddress } from '../ui/report/clause-links.tsx';
import { useSurface } from '../ui/surface.tsx';
import { useWords } from '../ui/words.tsx';

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

/** The card of a phrase in the text, as on a web page. It takes the focus; Esc closes it. */
export function CardOfMark({
  finding,
  onStep,
  onClose,
}: {
  finding: Finding;
  onStep: (direction: Direction) => void;
  onClose: () => void;
}) {
  const messages = usePageMessages();
  const words = useWords();
  const { settings, change } = useSurface();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.querySelector('h2')?.focus({ preventScroll: true }), []);
  const description = describeFinding(finding.ruleId, [...finding.named, ...finding.related], words, settings);
  return (
    <section
      ref={card}
      class="card-of-mark"
      role="dialog"
      aria-label={messages.card.label}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <FindingCard
        finding={finding}
        description={description}
        messages={messages}
        onStep={onStep}
        onClose={onClose}
        onCopy={copy}
        onOpenClause={(id) => void open(noticeAddress(id), '_blank', 'noreferrer')}
        onSwitchOff={() => change(({ phrasesOff }) => ({ phrasesOff: [...new Set([...phrasesOff, finding.quote])] }))}
      />
    </section>
  );
}
