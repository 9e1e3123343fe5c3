import { useMessages } from '../surface.tsx';
import { useWords } from '../words.tsx';
import { ClauseSection } from './clause-section.tsx';
import { clauseWords } from './clause-words.ts';
import type { Jump } from './finding-button.tsx';
import { type ClauseGroup, type FrameReport, groupFindings, groupOwnWords, groupPassedOver } from './group-findings.ts';
import { Legend } from './legend.tsx';
import { OwnWordsSection } from './own-words-section.tsx';
import { PassedOverSection } from './passed-over-section.tsx';

/** A way to each clause, where there are several. */
function Overview({ groups }: { groups: readonly ClauseGroup[] }) {
  const messages = useMessages();
  const words = useWords();
  if (groups.length < 2) return null;
  return (
    <nav class="clauses" aria-labelledby="clauses">
      <p id="clauses" class="source">
        {messages.report.overview}
      </p>
      {groups.map(({ clauseId, count }) => (
        <a key={clauseId} href={`#clause-${clauseId}`}>
          <span>{clauseWords(clauseId, words, messages)?.heading}</span> <span>{messages.report.places(count)}</span>
        </a>
      ))}
    </nav>
  );
}

/** Every finding under its clause, and what was passed over. */
export function Details({ reports, jump }: { reports: readonly FrameReport[]; jump: Jump }) {
  const { common } = useMessages();
  const words = useWords();
  const groups = groupFindings(reports, Object.keys(words.clauses));
  return (
    <>
      {groups.length > 0 && <Legend />}
      <Overview groups={groups} />
      {groups.map((group) => (
        <ClauseSection key={group.clauseId} group={group} jump={jump} />
      ))}
      <OwnWordsSection groups={groupOwnWords(reports)} jump={jump} />
      {groups.length > 0 && <p class="ask">{common.ask}</p>}
      <PassedOverSection groups={groupPassedOver(reports, words.reasons)} />
    </>
  );
}
