import words from 'virtual:rules/words';
import { messages } from '../ui/messages-zh.ts';
import { ClauseSection } from './clause-section.tsx';
import { clauseWords } from './clause-words.ts';
import { type ClauseGroup, type FrameReport, groupFindings, groupPassedOver } from './group-findings.ts';
import { NoticesSection } from './notices-section.tsx';
import { PassedOverSection } from './passed-over-section.tsx';

/** Clause ids in the order of the notices. */
const clauseOrder = Object.keys(words.clauses);

/** A way to each clause, where there are several. */
function Overview({ groups }: { groups: readonly ClauseGroup[] }) {
  if (groups.length < 2) return null;
  return (
    <nav aria-label={messages.overview}>
      {groups.map(({ clauseId, count }) => (
        <a key={clauseId} href={`#clause-${clauseId}`}>
          <span>{clauseWords(clauseId)?.heading}</span> <span>{messages.places(count)}</span>
        </a>
      ))}
    </nav>
  );
}

/** Every finding under its clause, what was passed over, and where the notices stand in full. */
export function Details({
  reports,
  jump,
}: {
  reports: readonly FrameReport[];
  jump: (frameId: number, findingId: string) => void;
}) {
  const groups = groupFindings(reports, clauseOrder);
  return (
    <>
      <Overview groups={groups} />
      {groups.map((group) => (
        <ClauseSection key={group.clauseId} group={group} jump={jump} />
      ))}
      {groups.length > 0 && <p>{messages.ask}</p>}
      <PassedOverSection groups={groupPassedOver(reports, words.reasons)} />
      <NoticesSection />
    </>
  );
}
